package io.github.zhibiao.corpus.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static Score score(int gold, int found, int whole, int spurious) {
        return new Score(gold, found, spurious, Map.of(Field.WHOLE, whole));
    }

    @Test
    void reportsThatAreAllAlikeLeaveNothingToChance() {
        Bootstrap chance = Bootstrap.of(Collections.nCopies(5, score(10, 8, 6, 2)));
        assertEquals(Bootstrap.Unit.REPORT, chance.unit());
        assertEquals(new Interval(0.8, 0.8), chance.foundF1());
        assertEquals(new Interval(0.6, 0.6), chance.wholeF1());
    }

    @Test
    void ofFewReportsTheRowsAreDrawn() {
        Bootstrap chance = Bootstrap.of(Collections.nCopies(4, score(10, 8, 6, 2)));
        assertEquals(Bootstrap.Unit.ROW, chance.unit());
        assertTrue(chance.foundF1().low() < 0.8 && 0.8 < chance.foundF1().high(), chance::toString);
    }

    /** With all rows of one kind there is one answer; with none there is none. */
    @Test
    void theEndsAreThoseOfTheScores() {
        assertEquals(
                new Interval(1, 1), Bootstrap.of(List.of(score(7, 7, 7, 0))).wholeF1());
        assertEquals(
                new Interval(0, 0), Bootstrap.of(List.of(score(7, 0, 0, 3))).foundF1());
        assertEquals(new Interval(0, 0), Bootstrap.of(List.of(Score.NONE)).foundF1());
        assertEquals(
                new Interval(0, 0),
                Bootstrap.of(Collections.nCopies(6, Score.NONE)).wholeF1());
    }

    /** Of 400 figures nine in ten are found, none spurious: recall r gives F1 2r / (1 + r), and r is binomial. */
    @Test
    void rowsSpreadAsTheBinomialDoes() {
        Bootstrap chance = Bootstrap.of(List.of(score(400, 360, 360, 0)));
        double spread = 1.96 * Math.sqrt(0.9 * 0.1 / 400);
        assertEquals(f1(0.9 - spread), chance.foundF1().low(), 0.005);
        assertEquals(f1(0.9 + spread), chance.foundF1().high(), 0.005);
        assertEquals(chance.foundF1(), chance.wholeF1());
    }

    private static double f1(double recall) {
        return 2 * recall / (1 + recall);
    }

    /** Half of the reports found whole, half not at all: an interval over rows would be far too narrow. */
    @Test
    void reportsSpreadWiderThanTheirRows() {
        List<Score> reports = IntStream.range(0, 10)
                .mapToObj(i -> i % 2 == 0 ? score(100, 100, 100, 0) : score(100, 50, 0, 50))
                .toList();
        Bootstrap byReport = Bootstrap.of(reports);
        Bootstrap byRow = Bootstrap.of(List.of(reports.stream().reduce(Score.NONE, Score::plus)));
        assertTrue(width(byReport.wholeF1()) > 3 * width(byRow.wholeF1()), byReport + " " + byRow);
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }

    @Test
    void theSameScoresGiveTheSameInterval() {
        List<Score> reports = List.of(score(9, 8, 5, 1), score(20, 11, 9, 0), score(3, 3, 3, 4));
        assertEquals(Bootstrap.of(reports), Bootstrap.of(reports));
    }
}
