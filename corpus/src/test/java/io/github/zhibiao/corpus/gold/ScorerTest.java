package io.github.zhibiao.corpus.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.gold.Disagreement.Missed;
import io.github.zhibiao.corpus.gold.Disagreement.Spurious;
import io.github.zhibiao.corpus.gold.Disagreement.Wrong;
import io.github.zhibiao.corpus.row.RecordRow;
import io.github.zhibiao.corpus.row.RowJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScorerTest {

    static List<ScoringCase> cases() throws IOException {
        return ScoringCase.all();
    }

    @Test
    void noCaseIsLost() throws IOException {
        Set<String> names = new HashSet<>();
        cases().forEach(c -> names.add(c.name()));
        assertEquals(cases().size(), names.size());
        assertTrue(names.size() >= 60, () -> "only " + names.size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void counts(ScoringCase given) {
        assertEquals(given.expected(), given.compare().score());
    }

    /** The list says what the counts say. */
    @ParameterizedTest
    @MethodSource("cases")
    void everyDisagreementIsListed(ScoringCase given) {
        Score score = given.compare().score();
        List<Disagreement> all = given.compare().disagreements();
        assertEquals(
                score.gold() - score.found(),
                all.stream().filter(Missed.class::isInstance).count());
        assertEquals(
                score.spurious(),
                all.stream().filter(Spurious.class::isInstance).count());
        for (Field field : Field.values()) {
            long wrong = all.stream()
                    .filter(d -> d instanceof Wrong w && w.fields().contains(field))
                    .count();
            assertEquals(score.found() - score.right(field), wrong, field::code);
        }
    }

    @Test
    void disagreementsAreToldInALineEach() {
        List<String> gold = List.of(
                line(
                        "{'start':0,'end':2,'text':'3件','value':3,'unit':'件','indicator':['案件'],'area_code':null,'period':['2025','2021/2025']}"),
                line(
                        "{'start':5,'end':7,'text':'4件','value':4,'unit':'件','indicator':['信访','信访件'],'area_code':'530400','period':'2023'}"));
        List<String> rows = List.of(
                line(
                        "{'start':0,'end':2,'text':'3件','value':3,'unit':'件','indicator':'来信','area_code':null,'period':'2024'}"),
                line(
                        "{'start':9,'end':11,'text':'5件','value':5,'unit':'件','indicator':'来访','area_code':null,'period':'2024'}"));
        List<Disagreement> all =
                new ScoringCase("", gold, rows, Score.NONE).compare().disagreements();
        assertEquals(
                List.of(
                        "missed 4件 [信访]",
                        "spurious 5件 value 5 unit 件 [来访]",
                        "wrong 3件 period: want 2025|2021/2025 got 2024; name_exact: want 案件 got 来信; name_soft: want 案件 got"
                                + " 来信"),
                all.stream().map(Object::toString).toList());
    }

    @Test
    void beyondADoubleAllIsInfiniteAndEqualsNothingElse() {
        String gold = line("{'start':0,'end':2,'value':VALUE,'unit':'','indicator':[],'area_code':null,'period':null}");
        String row = line("{'start':0,'end':2,'value':VALUE}");
        List<String> finite = List.of(gold.replace("VALUE", "358"));
        List<String> infinite = List.of(gold.replace("VALUE", "1e400"));
        List<String> rows = List.of(row.replace("VALUE", "2e400"));
        assertEquals(
                0,
                new ScoringCase("", finite, rows, Score.NONE).compare().score().found());
        assertEquals(
                1,
                new ScoringCase("", infinite, rows, Score.NONE)
                        .compare()
                        .score()
                        .found());
    }

    private static String line(String quoted) {
        return quoted.replace('\'', '"');
    }

    @Test
    void scoresAddUp() {
        Score one = new Score(4, 3, 1, Map.of(Field.WHOLE, 2, Field.FORM, 3));
        Score other = new Score(6, 3, 0, Map.of(Field.WHOLE, 1));
        Score sum = one.plus(other);
        assertEquals(new Score(10, 6, 1, Map.of(Field.WHOLE, 3, Field.FORM, 3)), sum);
        assertEquals(sum, other.plus(one));
        assertEquals(one, one.plus(Score.NONE));
        assertEquals(6.0 / 7, sum.precision());
        assertEquals(0.6, sum.recall());
        assertEquals(2 * (6.0 / 7) * 0.6 / (6.0 / 7 + 0.6), sum.foundF1());
        assertEquals(2 * (3.0 / 7) * 0.3 / (3.0 / 7 + 0.3), sum.wholeF1());
        assertEquals(0.5, sum.share(Field.FORM));
        assertEquals(0, sum.share(Field.PERIOD));
    }

    /** A researcher's table may tell less than the gold: what it leaves open is neither right nor wrong. */
    @Test
    void whatIsNotToldIsNotJudged() {
        RecordRow row = RowJson.read(
                line(
                        "{'start':0,'end':2,'value':3,'upper':5,'unit':'件','form':'rank','indicator':'案件','period':'2024'}"),
                RecordRow.class);
        Score open = Scorer.compare(List.of(told(Accepted.UNTOLD, Accepted.UNTOLD, false)), List.of(row))
                .score();
        assertEquals(1, open.right(Field.WHOLE));
        assertEquals(0, open.judged(Field.FORM));
        assertEquals(0, open.right(Field.FORM));
        assertEquals(1, open.judged(Field.NAME_SOFT));
        Score told = Scorer.compare(List.of(told(Accepted.of("件"), Accepted.of("level"), false)), List.of(row))
                .score();
        assertEquals(1, told.found());
        assertEquals(0, told.right(Field.WHOLE));
        assertEquals(1, told.judged(Field.FORM));
        assertEquals(0, told.right(Field.FORM));
        assertEquals(
                0,
                Scorer.compare(List.of(told(Accepted.of("人"), Accepted.UNTOLD, false)), List.of(row))
                        .score()
                        .found());
        assertEquals(
                0,
                Scorer.compare(List.of(told(Accepted.UNTOLD, Accepted.UNTOLD, true)), List.of(row))
                        .score()
                        .found(),
                "a range was not annotated");
        Score both = open.plus(told);
        assertEquals(1, both.judged(Field.FORM));
        assertEquals(2, both.judged(Field.WHOLE));
        assertEquals(0.5, both.share(Field.WHOLE));
        assertEquals(0, open.share(Field.FORM));
    }

    private static GoldRecord told(Accepted unit, Accepted form, boolean upperTold) {
        return new GoldRecord(
                "1",
                0,
                2,
                "3件",
                new BigDecimal("3"),
                Optional.empty(),
                upperTold,
                Accepted.UNTOLD,
                unit,
                form,
                Accepted.UNTOLD,
                List.of("案件"),
                Accepted.UNTOLD,
                Accepted.UNTOLD,
                Optional.empty(),
                false);
    }

    @Test
    void nothingIsDividedByNothing() {
        assertEquals(0, Score.NONE.precision());
        assertEquals(0, Score.NONE.recall());
        assertEquals(0, Score.NONE.foundF1());
        assertEquals(0, Score.NONE.wholeF1());
        for (Field field : EnumSet.allOf(Field.class)) {
            assertEquals(0, Score.NONE.share(field));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“双随机、一公开”监管计划 | 双随机一公开监管计划",
                "乡镇(街道) 的_建成 | 乡镇街道建成",
                "ＧＤＰ增速％ | ＧＤＰ增速", // wide letters are letters, the wide sign is not
                "Ⅱ类②½㎡〇三 | Ⅱ类②½〇三",
                "e\u0301 | e", // a combining mark is no letter
                "ー々ヶ | ー々ヶ", // marks that Unicode calls letters
                "𠮷👍 | 𠮷",
                "\u200d\ufeff\u3000 | ''",
            })
    void ofANameItsLettersAndNumbersCount(String name, String plain) {
        assertEquals(plain, Name.of(name).plain());
    }
}
