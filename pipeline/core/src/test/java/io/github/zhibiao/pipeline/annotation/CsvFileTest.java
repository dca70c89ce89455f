package io.github.zhibiao.pipeline.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.gold.Accepted;
import io.github.zhibiao.pipeline.annotation.UnreadableAnnotation.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final String HEAD = "file,quote,value,indicator,period,area\n";
    private static final String LINE = "a.txt,受理358件,358,行政复议案件受理|行政复议受理,2023,玉溪市\n";

    @TempDir
    Path folder;

    private List<Annotated> read(byte[] bytes) throws IOException, UnreadableAnnotation {
        return AnnotationFiles.read(Files.write(folder.resolve("t.csv"), bytes));
    }

    private List<Annotated> read(String text) throws IOException, UnreadableAnnotation {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Problem> problems(String text) {
        return assertThrows(UnreadableAnnotation.class, () -> read(text)).problems();
    }

    private static QuotedFigure first(List<Annotated> all) {
        return assertInstanceOf(Annotated.Quoted.class, all.get(0)).figures().get(0);
    }

    @Test
    void whatALineLeavesOutIsUntold() throws IOException, UnreadableAnnotation {
        assertEquals(
                new QuotedFigure(
                        2,
                        "受理358件",
                        new BigDecimal("358"),
                        Optional.empty(),
                        Accepted.UNTOLD,
                        Accepted.UNTOLD,
                        Accepted.UNTOLD,
                        Accepted.UNTOLD,
                        List.of("行政复议案件受理", "行政复议受理"),
                        List.of("玉溪市"),
                        Accepted.of("2023"),
                        false),
                first(read(HEAD + LINE)));
    }

    @Test
    void everyColumnIsReadInAnyOrderAndByEitherName() throws IOException, UnreadableAnnotation {
        QuotedFigure figure = first(read("""
                备注,状态,form,unit,comparator,上限,optional,area_code,时期,indicator,数值,quote,文件
                x,target,level|change,日|天,le,5,是,,2021/2025|2025,办结时限,"3,000","压缩至3至
                5日",a.txt
                """));
        assertEquals(new BigDecimal("3000"), figure.value());
        assertEquals(Optional.of(new BigDecimal("5")), figure.upper());
        assertEquals(Accepted.of("le"), figure.comparator());
        assertEquals(Accepted.of("日", "天"), figure.unit());
        assertEquals(Accepted.of("level", "change"), figure.form());
        assertEquals(Accepted.of("target"), figure.status());
        assertEquals(List.of(), figure.area());
        assertEquals(Accepted.of("2021/2025", "2025"), figure.period());
        assertEquals("压缩至3至\n5日", figure.quote());
        assertTrue(figure.optional());
    }

    @Test
    void reportsAreToldApartInTheOrderOfTheTable() throws IOException, UnreadableAnnotation {
        List<Annotated> all = read(HEAD + LINE + LINE.replace("a.txt", "b.pdf") + "\n" + LINE);
        assertEquals(
                List.of("a.txt", "b.pdf"), all.stream().map(Annotated::report).toList());
        assertEquals(
                List.of(2L, 5L),
                ((Annotated.Quoted) all.get(0))
                        .figures().stream().map(QuotedFigure::line).toList());
    }

    /** What Excel on a Chinese Windows writes, and what it writes as "CSV UTF-8". */
    @ParameterizedTest
    @ValueSource(strings = {"GBK", "UTF-8"})
    void asExcelWritesIt(String charset) throws IOException, UnreadableAnnotation {
        String text = (charset.equals("UTF-8") ? "\uFEFF" : "") + (HEAD + LINE).replace("\n", "\r\n");
        assertEquals(
                "受理358件", first(read(text.getBytes(Charset.forName(charset)))).quote());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            a.txt,受理358件,三百,复议,2023,玉溪市;         value 不是数字：三百（万、亿要乘入，单位另写）
            a.txt,受理358件,,复议,2023,玉溪市;             value 是空的
            a.txt,,358,复议,2023,玉溪市;                   quote 是空的
            ,受理358件,358,复议,2023,玉溪市;               file 是空的
            a.txt,受理358件,358,,2023,玉溪市;              indicator 是空的
            a.txt,受理358件,358,复议,2023年,玉溪市;        period 只能是 2023、2023-11、2023-11-30、2021/2025 这样的写法，不是 2023年
            a.txt,受理358件,358,复议,2023;                 这一行有 5 格，列名有 6 个（格中有逗号须加引号）
            a.txt,受理3,358件,358,复议,2023,玉溪市;        这一行有 7 格，列名有 6 个（格中有逗号须加引号）
            "a.txt,受理358件,358,复议,2023,玉溪市;         CSV 写法有误（多半是引号没有成对）
            """)
    void aLineThatIsNoFigureIsToldWithItsPlace(String line, String reason) {
        Problem problem = new Problem(folder.resolve("t.csv") + ":4", reason);
        assertEquals(List.of(problem), problems(HEAD + LINE + "\n" + line + "\n"));
    }

    @Test
    void everyBadLineIsTold() {
        String bad = LINE.replace("358,", "x,");
        assertEquals(
                List.of(folder.resolve("t.csv") + ":2", folder.resolve("t.csv") + ":4"),
                problems(HEAD + bad + LINE + bad).stream().map(Problem::place).toList());
    }

    @Test
    void codesAreChecked() {
        String head = HEAD.replace("\n", ",form\n");
        assertEquals(
                List.of("form 只能是 level、growth、change、rank、ratio，不是 水平"),
                problems(head + LINE.replace("\n", ",水平\n")).stream()
                        .map(Problem::reason)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ``;                                空的 CSV，第一行应是列名：[file, quote, value, indicator]
            file,quote,value,indicator;        只有列名，没有标注
            file,quote,indicator;              缺少列 value，需要 [file, quote, value, indicator]
            file,quote,value,indicator,数值;   列名重复：数值
            """)
    void aTableOfNothingIsTold(String head, String reason) {
        assertEquals(List.of(new Problem(folder.resolve("t.csv") + ":1", reason)), problems(head));
    }

    @Test
    void bytesThatAreNoTextAreTold() {
        byte[] bytes = {(byte) 0xff, (byte) 0xff, 0};
        UnreadableAnnotation e = assertThrows(UnreadableAnnotation.class, () -> read(bytes));
        assertEquals("既不是 UTF-8 也不是 GB18030 编码", e.problems().get(0).reason());
    }
}
