package io.github.zhibiao.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zhibiao.corpus.SharedFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evaluate}: what it prints, and that its numbers are those of the researchers' script. */
final class EvaluateCommandTest {

    private static final Path CORPUS = Path.of("../../corpus");
    private static final String TEXT = """
            玉溪市2023年法治政府建设情况报告
            　　2023年，全市共受理行政复议案件358件，办结292件。
            """;
    private static final String HEAD = "file,quote,value,unit,indicator,period,area\n";
    private static final Pattern NUMBER = Pattern.compile("\"([a-z_0-9]+)\": ?(-?[0-9.eE-]+)");

    @TempDir
    Path temp;

    private Path table;

    @BeforeEach
    void report() throws IOException {
        Files.writeString(temp.resolve("公报.txt"), TEXT);
        table = Files.writeString(
                temp.resolve("公报.csv"),
                HEAD + "公报.txt,受理行政复议案件358件,358,件,行政复议案件受理,2022,玉溪市\n" + "公报.txt,办结292件,292,人,办结,,\n");
    }

    @Test
    void errorsAreListedWithWhatWasWantedAndWhatWasGot() {
        Run run = Run.zhibiao("evaluate", table, "--errors");
        assertEquals(0, run.status(), run.err());
        assertEquals("", run.err());
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.get(0).startsWith("报告"), run.out());
        assertTrue(lines.get(1).startsWith("公报.txt"), run.out());
        assertTrue(lines.get(2).startsWith("合计"), run.out());
        assertTrue(lines.get(3).startsWith("95% 区间（报告太少，按行重抽，只说明这几份报告，自助法 2000 次）：找到 F1 0."), run.out());
        assertEquals(
                List.of(
                        "",
                        "公报.txt",
                        "  错  [30, 42) 受理行政复议案件358件  时期应为 2022，实得 2023",
                        "  漏  [43, 49) 办结292件  应为 办结 = 292 人，该处实得 行政复议案件办结 = 292 件",
                        "  多  [45, 49) 292件  实得 行政复议案件办结 = 292 件"),
                lines.subList(4, lines.size()));
    }

    @Test
    void aProgramGetsObjects() {
        List<String> lines = Run.zhibiao("evaluate", table, "--errors", "--format", "jsonl")
                .out()
                .lines()
                .toList();
        assertEquals(5, lines.size());
        assertTrue(lines.get(0).startsWith("{\"kind\":\"report\",\"report\":\"公报.txt\",\"gold\":2,"), lines.get(0));
        assertEquals(
                "{\"kind\":\"wrong\",\"report\":\"公报.txt\",\"start\":30,\"end\":42,\"text\":\"受理行政复议案件358件\","
                        + "\"field\":\"period\",\"wanted\":\"2022\",\"got\":\"2023\"}",
                lines.get(1));
        assertTrue(lines.get(4).contains("\"found_f1_interval\":{\"low\":"), lines.get(4));
        assertTrue(lines.get(4).contains("\"form\":null"), "not annotated: " + lines.get(4));
        assertTrue(lines.get(4).contains("\"resampled\":\"row\""), lines.get(4));
    }

    @Test
    void theSameInputGivesTheSameOutput() {
        Run run = Run.zhibiao("evaluate", CORPUS.resolve("gold"), "--errors");
        assertEquals(0, run.status(), run.err());
        assertEquals(run, Run.zhibiao("evaluate", CORPUS.resolve("gold"), "--errors"));
        assertTrue(run.out().contains("95% 区间（按报告重抽，自助法 2000 次）"), run.out());
        assertEquals(16, run.out().lines().takeWhile(line -> !line.isEmpty()).count());
    }

    /** Whether it extracts the reports itself or is given the rows. */
    @Test
    void theNumbersAreThoseOfTheScript() throws IOException, InterruptedException {
        Path script = SharedFolder.find().map(s -> s.resolve("score.py")).orElse(temp.resolve("none"));
        assumeTrue(Files.isRegularFile(script), "no script here");
        Path rows = temp.resolve("rows");
        Path gold = CORPUS.resolve("gold");
        assertEquals(
                0,
                Run.zhibiao("extract", CORPUS.resolve("reports"), "--out", rows).status());
        Map<String, Double> theirs = numbers(python(script, "--json", gold, rows));
        assertEquals(12, theirs.size(), theirs::toString);
        for (Run run : List.of(
                Run.zhibiao("evaluate", gold, "--format", "jsonl"),
                Run.zhibiao("evaluate", gold, "--format", "jsonl", "--rows", rows))) {
            String total = run.out().lines().reduce((a, b) -> b).orElseThrow();
            Map<String, Double> ours = numbers(total);
            ours.keySet().retainAll(theirs.keySet());
            assertEquals(theirs, ours);
        }
    }

    private static Map<String, Double> numbers(String json) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        Matcher number = NUMBER.matcher(json);
        while (number.find()) {
            numbers.putIfAbsent(number.group(1), Double.valueOf(number.group(2)));
        }
        return numbers;
    }

    private String python(Path script, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", "-B", script.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path out = temp.resolve("score.json");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            assertEquals(0, process.waitFor(), () -> "score.py failed");
        } catch (IOException e) {
            assumeTrue(false, "no Python here");
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    @Test
    void badAnnotationsAreToldAndLeaveTheOthersAlone() throws IOException {
        Path bad = Files.writeString(temp.resolve("坏.gold.jsonl"), "\n{\"start\": 0}\n");
        Path broken = Files.writeString(temp.resolve("断.gold.jsonl"), "{\n");
        Path empty = Files.writeString(temp.resolve("空.gold.jsonl"), "\n");
        Path stray = Files.writeString(
                temp.resolve("无.gold.jsonl"),
                "{\"start\":0,\"end\":2,\"value\":3,\"unit\":\"件\",\"indicator\":[\"x\"],\"area_code\":null,\"period\":null}");
        Path missing = temp.resolve("missing.csv");
        Path quote = Files.writeString(temp.resolve("引.csv"), HEAD + "公报.txt,受理359件,359,件,受理,,\n");
        Run run = Run.zhibiao("evaluate", bad, broken, empty, stray, missing, quote, table);
        assertEquals(1, run.status());
        assertTrue(run.out().contains("公报.txt"), run.out());
        List<String> told = run.err().lines().toList();
        assertEquals(6, told.size(), run.err());
        assertEquals("失败 " + bad + ":2：缺少 end，或类型不对：{\"start\":0}", told.get(0));
        assertTrue(told.get(1).startsWith("失败 " + broken + ":1：不是 JSON："), told.get(1));
        assertEquals("失败 " + empty + "：没有标注", told.get(2));
        assertEquals("失败 " + missing + "：标注文件不存在", told.get(3));
        assertTrue(told.get(4).startsWith("失败 " + stray + "：找不到报告 无，"), told.get(4));
        assertEquals("失败 " + quote + ":2：报告里没有这段引文：受理359件", told.get(5));
    }

    @Test
    void wrongUseIsTold() throws IOException {
        Path nothing = Files.createDirectory(temp.resolve("nothing"));
        Run folder = Run.zhibiao("evaluate", nothing);
        assertEquals(1, folder.status());
        assertEquals("失败 " + nothing + "：目录里没有标注文件（*.gold.jsonl）\n", folder.err());
        assertEquals("", folder.out());
        Run option = Run.zhibiao("evaluate", table, "--reports", temp.resolve("none"));
        assertEquals(2, option.status());
        assertTrue(option.err().startsWith("错误：--reports 不是目录："), option.err());
        assertEquals(2, Run.zhibiao("evaluate", table, "--format", "csv").status());
        assertEquals(2, Run.zhibiao("evaluate").status());
        assertFalse(Run.zhibiao("evaluate", "--help").out().isEmpty());
    }
}
