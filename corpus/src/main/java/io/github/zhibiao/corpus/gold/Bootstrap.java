package io.github.zhibiao.corpus.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How far chance may have moved the two headline scores: the 95 % interval of the percentile bootstrap (Efron 1979). The
 * scores are taken again and again of as many units, drawn with replacement.
 *
 * <p>What is drawn is reports: the rows of one report are right and wrong together, and a new report is what a researcher
 * brings next. Of less than {@value #FEWEST_REPORTS} reports too few different sets can be drawn; then it is rows,
 * annotated and spurious ones alike, and the interval speaks of more figures of these same reports only, so it is
 * narrower than it would be for others. The draws are the same at every run.
 *
 * @param unit what was drawn
 * @param draws how often
 */
public record Bootstrap(Unit unit, int draws, Interval foundF1, Interval wholeF1) {

    /** What is drawn. */
    public enum Unit {
        REPORT,
        ROW
    }

    static final int FEWEST_REPORTS = 5;

    private static final int DRAWS = 2000;
    private static final long SEED = 20260101;
    private static final double TAIL = 0.025;

    /** What one unit adds: F1 is twice the figures found, or right as a whole, by the annotated and predicted rows. */
    private record Counts(int rows, int found, int whole) {
        static Counts of(Score report) {
            return new Counts(
                    report.gold() + report.found() + report.spurious(), report.found(), report.right(Field.WHOLE));
        }
    }

    /** @param reports the score of each report, in an order that does not change from run to run */
    public static Bootstrap of(List<Score> reports) {
        boolean byReport = reports.size() >= FEWEST_REPORTS;
        List<Counts> units = byReport
                ? reports.stream().map(Counts::of).toList()
                : rows(reports.stream().reduce(Score.NONE, Score::plus));
        double[] found = new double[DRAWS];
        double[] whole = new double[DRAWS];
        Random random = new Random(SEED);
        for (int draw = 0; draw < DRAWS; draw++) {
            int rows = 0;
            int right = 0;
            int rightAsWhole = 0;
            for (int i = 0; i < units.size(); i++) {
                Counts unit = units.get(random.nextInt(units.size()));
                rows += unit.rows;
                right += unit.found;
                rightAsWhole += unit.whole;
            }
            found[draw] = rows == 0 ? 0 : 2.0 * right / rows;
            whole[draw] = rows == 0 ? 0 : 2.0 * rightAsWhole / rows;
        }
        return new Bootstrap(byReport ? Unit.REPORT : Unit.ROW, DRAWS, middle(found), middle(whole));
    }

    private static List<Counts> rows(Score all) {
        int whole = all.right(Field.WHOLE);
        List<Counts> rows = new ArrayList<>(Collections.nCopies(whole, new Counts(2, 1, 1)));
        rows.addAll(Collections.nCopies(all.found() - whole, new Counts(2, 1, 0)));
        rows.addAll(Collections.nCopies(all.gold() - all.found() + all.spurious(), new Counts(1, 0, 0)));
        return rows;
    }

    private static Interval middle(double[] scores) {
        Arrays.sort(scores);
        int tail = (int) Math.round(TAIL * (scores.length - 1));
        return new Interval(scores[tail], scores[scores.length - 1 - tail]);
    }
}
