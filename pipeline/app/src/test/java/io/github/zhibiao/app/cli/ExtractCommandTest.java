package io.github.zhibiao.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where {@code extract} leaves its rows. */
final class ExtractCommandTest {

    private static final String TEXT = "2023年，全市共受理行政复议案件358件。\n";

    @TempDir
    Path temp;

    private Path report(String name) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, TEXT);
    }

    private List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileForEachReportAndNothingElse() throws IOException {
        report("in/甲.txt");
        report("in/乙.html");
        Path out = temp.resolve("a/b");
        Run run = Run.zhibiao("extract", temp.resolve("in"), "--out", out);
        assertEquals(new Run(0, "", ""), run);
        assertEquals(List.of("乙.html.jsonl", "甲.txt.jsonl"), names(out));
        assertEquals(
                0,
                Run.zhibiao("extract", temp.resolve("in"), "--out", out, "--format", "csv")
                        .status());
        assertEquals(List.of("乙.html.csv", "乙.html.jsonl", "甲.txt.csv", "甲.txt.jsonl"), names(out));
    }

    @Test
    void theSameAnswerToAFileAndToStandardOutput() throws IOException {
        Path report = report("in/甲.txt");
        Run run = Run.zhibiao("extract", report);
        assertEquals(0, Run.zhibiao("extract", report, "--out", temp).status());
        assertEquals(run.out(), Files.readString(temp.resolve("甲.txt.jsonl")));
    }

    @Test
    void twoReportsOfOneNameAreRefusedBeforeAnythingIsWritten() throws IOException {
        Path first = report("2022/公报.txt");
        Path second = report("2023/公报.TXT");
        Path out = temp.resolve("out");
        Run run = Run.zhibiao("extract", first, second, "--out", out);
        assertEquals(2, run.status());
        assertTrue(run.err().contains(first.toString()) && run.err().contains(second.toString()), run.err());
        assertFalse(Files.exists(out));
        assertEquals(0, Run.zhibiao("extract", first, second).status(), "to one stream they may go");
    }

    @Test
    void aFileInPlaceOfTheFolderIsKept() throws IOException {
        Path report = report("甲.txt");
        assertEquals(2, Run.zhibiao("extract", report, "--out", report).status());
        assertEquals(TEXT, Files.readString(report));
    }

    @Test
    void aFileForEachReportInAnArchive() throws IOException {
        Path archive = temp.resolve("包.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name : List.of("内/甲.txt", "甲.txt", "../甲.txt", "a:b.txt", "长".repeat(80) + ".txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
            }
        }
        Path out = temp.resolve("out");
        assertEquals(new Run(0, "", ""), Run.zhibiao("extract", archive, "--out", out));
        List<String> names = names(out);
        assertEquals(5, names.size(), names::toString);
        assertTrue(names.containsAll(
                List.of("包.zip!甲.txt.jsonl", "包.zip!内!甲.txt.jsonl", "包.zip!..!甲.txt.jsonl", "包.zip!a_b.txt.jsonl")));
        assertFalse(Files.exists(temp.resolve("甲.txt.jsonl")));
        Run failed = Run.zhibiao("extract", archive, "--max-members", "2");
        assertEquals(1, failed.status());
        assertTrue(failed.err().contains("包.zip：压缩包里的文件过多（上限 2 个）"), failed.err());
        assertEquals(2, failed.out().lines().count(), "what came before is there");
    }
}
