package io.github.zhibiao.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.gold.Field;
import io.github.zhibiao.corpus.gold.Score;
import io.github.zhibiao.corpus.row.RecordRow;
import io.github.zhibiao.corpus.row.RowJson;
import io.github.zhibiao.pipeline.annotation.Annotated;
import io.github.zhibiao.pipeline.annotation.AnnotationFiles;
import io.github.zhibiao.pipeline.annotation.UnreadableAnnotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What researchers annotated is found beside what they annotated it in, and scored. */
final class EvaluationTest {

    private static final String REPORT = """
            玉溪市2023年法治政府建设情況報告
            　　2023年，全市共收到行政復議申請３８３件，受理358件。昆明市办结358件。
            　　開展培訓12場次。開展宣傳12場次。
            """;
    private static final String HEAD = "file,quote,value,indicator,period,area\n";

    @TempDir
    Path folder;

    @BeforeEach
    void report() throws IOException {
        write("reports/公报.txt", REPORT);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<Evaluation.Scored> evaluate(Path gold, Optional<Path> reports, Optional<Path> rows)
            throws IOException, FailedInput, UnreadableAnnotation {
        Evaluation evaluation = new Evaluation(reports, rows);
        List<Evaluation.Scored> all = new ArrayList<>();
        for (Annotated annotated : AnnotationFiles.read(gold)) {
            all.add(evaluation.of(annotated));
        }
        return all;
    }

    private Score csv(String lines) throws IOException, FailedInput, UnreadableAnnotation {
        return evaluate(write("gold/t.csv", HEAD + lines), Optional.empty(), Optional.empty())
                .get(0)
                .result()
                .score();
    }

    private String reason(String line) throws IOException {
        Path gold = write("gold/t.csv", HEAD + "公报.txt,受理358件,358,行政复议申请受理,2023,玉溪市\n" + line + "\n");
        UnreadableAnnotation e =
                assertThrows(UnreadableAnnotation.class, () -> evaluate(gold, Optional.empty(), Optional.empty()));
        assertEquals(1, e.problems().size(), e.problems()::toString);
        assertEquals(gold + ":3", e.problems().get(0).place());
        return e.problems().get(0).reason();
    }

    @Test
    void figuresAreFoundByTheirWords() throws IOException, FailedInput, UnreadableAnnotation {
        Score score = csv("公报.txt,受理358件,358,行政复议申请受理,2023,玉溪市\n");
        assertEquals(1, score.gold());
        assertEquals(1, score.found());
        assertEquals(1, score.right(Field.WHOLE));
        assertEquals(0, score.judged(Field.FORM));
    }

    /** As it is, without the line end and the indent, as {@code show} gives it, with a blank too many. */
    @ParameterizedTest
    @CsvSource({"申請３８３件", "情況報告2023年，全市共收到行政復議申請３８３件", "行政复议申请383件", "收到行政復議 申請 ３８３件"})
    void quotesAreFoundAsPeopleCopyThem(String quote) throws IOException, FailedInput, UnreadableAnnotation {
        assertEquals(
                1, csv("公报.txt,\"" + quote + "\",383,行政复议申请收到,2023,530400\n").found());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            公报.txt,受理359件,359,复议,2023,玉溪市;    报告里没有这段引文：受理359件
            公报.txt,358件,358,复议,2023,玉溪市;        引文在报告里有 2 处（第 2 行），请多引几个字：358件
            公报.txt,12场次,12,复议,2023,玉溪市;        引文在报告里有 2 处（第 3 行），请多引几个字：12场次
            公报.txt,受理358件,358,复议,2023,某某市;    不认识的地区：某某市
            公报.txt,受理358件,358,复议,2023,朝阳区;    叫 朝阳区 的地区有 2 个，请写代码：110105、220104
            公报.txt,受理358件,358,复议,2023,53040;     没有这个行政区划代码（六位，GB/T 2260）：53040
            """)
    void whatIsNotClearIsToldWithItsLine(String line, String reason) throws IOException {
        assertEquals(reason, reason(line));
    }

    @Test
    void aReportIsLookedForBesideAndNextDoorAndWhereItIsSaidToBe()
            throws IOException, FailedInput, UnreadableAnnotation {
        String gold = "{\"id\":1,\"start\":43,\"end\":47,\"text\":\"358件\",\"value\":358,\"unit\":\"件\","
                + "\"indicator\":[\"行政复议申请受理\"],\"area_code\":\"530400\",\"period\":\"2023\"}\n";
        int at = REPORT.indexOf("358件");
        gold = gold.replace("43", "" + at).replace("47", "" + (at + 4));
        assertEquals(1, found(write("gold/公报.gold.jsonl", gold), Optional.empty()));
        assertEquals(1, found(write("reports/公报.gold.jsonl", gold), Optional.empty()));
        assertEquals(1, found(write("x/公报.txt.gold.jsonl", gold), Optional.of(folder.resolve("reports"))));
        Path stray = write("x/y/公报.gold.jsonl", gold);
        assertEquals(1, found(stray, Optional.of(folder)));
        FailedInput none = assertThrows(FailedInput.class, () -> found(stray, Optional.empty()));
        assertTrue(none.reason().startsWith("找不到报告 公报，看过的目录："), none.reason());
        write("reports/2023/公报.html", "<p>x</p>");
        FailedInput two = assertThrows(FailedInput.class, () -> found(stray, Optional.of(folder.resolve("reports"))));
        assertTrue(two.reason().startsWith("叫这个名字的报告不止一份："), two.reason());
    }

    private int found(Path gold, Optional<Path> reports) throws IOException, FailedInput, UnreadableAnnotation {
        Evaluation.Scored scored = evaluate(gold, reports, Optional.empty()).get(0);
        assertEquals(List.of(), scored.misplaced());
        return scored.result().score().found();
    }

    @Test
    void aReportThatIsNotTheAnnotatedOneIsNoticed() throws IOException, FailedInput, UnreadableAnnotation {
        Path gold = write(
                "gold/公报.gold.jsonl",
                "{\"start\":0,\"end\":2,\"text\":\"三件\",\"value\":3,\"unit\":\"件\",\"indicator\":[\"x\"],\"area_code\":null,\"period\":null}");
        Evaluation.Scored scored =
                evaluate(gold, Optional.empty(), Optional.empty()).get(0);
        assertEquals(1, scored.misplaced().size());
    }

    @Test
    void rowsThatWereExtractedBeforeAreScoredAsTheyAre() throws IOException, FailedInput, UnreadableAnnotation {
        List<RecordRow> rows = RecordRow.of(new Pipeline()
                .run(Input.of(List.of(folder.resolve("reports/公报.txt").toString()))
                        .get(0)
                        .fetch()));
        assertTrue(rows.size() >= 2, rows::toString);
        write("rows/公报.txt.jsonl", RowJson.write(rows.get(1)) + "\n");
        Path gold = write("gold/t.csv", HEAD + "公报,受理358件,358,行政复议申请受理,2023,玉溪市\n公报,申請３８３件,383,行政复议申请收到,,\n");
        Score score = evaluate(gold, Optional.empty(), Optional.of(folder.resolve("rows")))
                .get(0)
                .result()
                .score();
        assertEquals(2, score.gold());
        assertEquals(1, score.found());
        assertEquals(0, score.spurious());
        write("rows/公报.txt.jsonl", RowJson.write(rows.get(0)) + "\n{\n");
        FailedInput bad = assertThrows(
                FailedInput.class, () -> evaluate(gold, Optional.empty(), Optional.of(folder.resolve("rows"))));
        assertEquals(folder.resolve("rows/公报.txt.jsonl") + ":2", bad.address());
        FailedInput none = assertThrows(FailedInput.class, () -> evaluate(gold, Optional.empty(), Optional.of(folder)));
        assertEquals("没有报告 公报 的指标文件", none.reason());
    }
}
