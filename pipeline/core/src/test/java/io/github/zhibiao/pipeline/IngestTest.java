package io.github.zhibiao.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.pipeline.archive.ArchiveLimits;
import io.github.zhibiao.pipeline.archive.Packed;
import io.github.zhibiao.pipeline.index.StoredReport;
import io.github.zhibiao.pipeline.query.Searcher;
import io.github.zhibiao.pipeline.read.ReadLimits;
import io.github.zhibiao.pipeline.worker.WorkerLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports go in, the numbers add up, and nothing that fails takes anything with it. */
final class IngestTest {

    @TempDir
    Path temp;

    private Path reports;
    private Path data;

    @BeforeEach
    void folders() throws IOException {
        reports = Files.createDirectories(temp.resolve("报 告"));
        data = temp.resolve("data");
    }

    private void report(String name, String text) throws IOException {
        Files.writeString(reports.resolve(name), text);
    }

    private RunReport ingest() throws IOException, UnusableDataFolder {
        return ingest(new Pipeline());
    }

    private RunReport ingest(Pipeline pipeline) throws IOException, UnusableDataFolder {
        try (DataFolder folder = DataFolder.write(data)) {
            List<Outcome> seen = new ArrayList<>();
            RunReport report = new Ingest(folder, pipeline).run(Input.of(List.of(reports.toString())), seen::add);
            assertEquals(report.read(), seen.size(), "each outcome is told once");
            return report;
        }
    }

    private List<String> indexed() throws IOException {
        try (Searcher searcher = Searcher.open(data.resolve("index"))) {
            return searcher.reports().stream().map(StoredReport::sha256).toList();
        }
    }

    @Test
    void readIsIndexedAndUnchangedAndFailed() throws Exception {
        report("a.txt", "全市共受理行政复议案件358件。");
        report("b.txt", "全市办结行政复议案件292件。");
        report("empty.txt", "");
        RunReport first = ingest();
        assertEquals(List.of(3, 2, 0, 1), List.of(first.read(), first.indexed(), first.unchanged(), first.failed()));
        assertTrue(first.failures().get(0).address().endsWith("empty.txt"));
        assertTrue(!first.failures().get(0).reason().isBlank());

        report("c.txt", "网民留言1270条。");
        RunReport second = ingest();
        assertEquals(
                List.of(4, 1, 2, 1), List.of(second.read(), second.indexed(), second.unchanged(), second.failed()));
        assertEquals(3, indexed().size());
    }

    @Test
    void aChangedReportReplacesItsOldSelf() throws Exception {
        report("a.txt", "受理358件。");
        ingest();
        List<String> before = indexed();
        report("a.txt", "受理359件。");
        assertEquals(1, ingest().indexed());
        assertEquals(1, indexed().size());
        assertTrue(!indexed().equals(before));
    }

    @Test
    void aReportThatFailsNowKeepsWhatTheIndexHas() throws Exception {
        report("a.txt", "受理358件。");
        ingest();
        List<String> before = indexed();
        report("a.txt", "");
        assertEquals(1, ingest().failed());
        assertEquals(before, indexed());
    }

    @Test
    void theSameBytesAreNotReadTwice() throws Exception {
        report("a.txt", "受理358件。");
        ingest();
        RunReport again = ingest(new Pipeline(original -> {
            throw new AssertionError("read again: " + original);
        }));
        assertEquals(1, again.unchanged());
    }

    @Test
    void aLineThatBreaksOnOneReportGoesOnWithTheNext() throws Exception {
        report("a.txt", "深");
        report("b.txt", "大");
        report("c.txt", "错");
        report("d.txt", "受理358件。");
        Pipeline sound = new Pipeline();
        RunReport report = ingest(new Pipeline(original -> breaking(original, sound)));
        assertEquals(List.of(4, 1, 3), List.of(report.read(), report.indexed(), report.failed()));
        assertEquals(
                List.of("内容嵌套过深", "内存不足：文件过大，或内容要求过多内存", "处理时出错，可能是程序的缺陷：java.lang.IllegalStateException: 错"),
                report.failures().stream().map(Outcome.Failed::reason).toList());
    }

    private static Extraction breaking(Original original, Pipeline sound) {
        String text = new String(original.bytes(), StandardCharsets.UTF_8);
        switch (text) {
            case "深" -> throw new StackOverflowError();
            case "大" -> throw new OutOfMemoryError();
            case "错" -> throw new IllegalStateException(text);
            default -> {
                try {
                    return sound.run(original);
                } catch (FailedInput e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    @Test
    void whatBecameOfEachInputStaysOnRecord() throws Exception {
        report("a.txt", "受理358件。");
        report("b.txt", "");
        ingest();
        try (Stream<Path> logs = Files.list(data.resolve("runs"))) {
            List<String> lines = Files.readAllLines(logs.toList().get(0));
            assertEquals(3, lines.size());
            assertTrue(lines.get(0).contains("\"outcome\":\"indexed\""), lines.get(0));
            assertTrue(lines.get(1).contains("\"outcome\":\"failed\"")
                    && lines.get(1).contains("\"reason\":\""));
            assertEquals(
                    "{\"read\":2,\"indexed\":1,\"unchanged\":0,\"failed\":1,\"records\":",
                    lines.get(2).replaceFirst("[0-9]+}$", ""));
        }
    }

    @Test
    void theOriginalIsKeptByteForByteUnderItsHash() throws Exception {
        report("a.txt", "受理358件。");
        ingest();
        String hash = indexed().get(0);
        Path kept = data.resolve("originals").resolve(hash.substring(0, 2)).resolve(hash);
        assertEquals(-1, Files.mismatch(reports.resolve("a.txt"), kept));
        assertTrue(Files.readString(kept.resolveSibling(hash + ".json")).contains("a.txt"));
    }

    /** Each file of an archive is a report of its own; the archive itself is none. */
    @Test
    void theReportsInAnArchiveAreCountedEach() throws Exception {
        report("a.txt", "受理358件。");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("内/报告.txt", Packed.text("办结292件。"));
        files.put("同 a.txt", Packed.text("受理358件。"));
        files.put("空.txt", new byte[0]);
        files.put("../外.txt", Packed.text("驳回17件。"));
        files.put("1.png", new byte[3]);
        Files.write(reports.resolve("b.zip"), Packed.zip("GBK", files));
        Files.write(reports.resolve("c.zip"), Arrays.copyOf(Packed.zip("GBK", files), 60));
        RunReport first = ingest();
        assertEquals(List.of(6, 3, 1, 2), List.of(first.read(), first.indexed(), first.unchanged(), first.failed()));
        assertEquals(
                List.of(reports + "/b.zip!/空.txt：文件为空", reports + "/c.zip：压缩包已损坏或不完整"),
                first.failures().stream()
                        .map(f -> f.address() + "：" + f.reason())
                        .toList());
        assertEquals(3, indexed().size());
        for (String hash : indexed()) {
            assertTrue(Files.exists(
                    data.resolve("originals").resolve(hash.substring(0, 2)).resolve(hash)));
        }
        assertEquals(4, ingest().unchanged());
        try (DataFolder folder = DataFolder.read(data);
                Catalogue catalogue = Catalogue.open(folder)) {
            assertEquals(
                    List.of("member-outside-archive"),
                    catalogue.report("外.txt").document().raw().notices().stream()
                            .map(Notice::code)
                            .toList());
        }
    }

    @Test
    void aLimitOfTheRunIsOneOfEveryInput() throws Exception {
        report("a.txt", "受理358件。");
        report("b.txt", "受理358件，办结292件。");
        Limits few = new Limits(new ReadLimits(20, 10, 100), ArchiveLimits.DEFAULT, WorkerLimits.DEFAULT);
        try (DataFolder folder = DataFolder.write(data);
                Pipeline pipeline = new Pipeline(few)) {
            RunReport report = new Ingest(folder, pipeline).run(Input.of(List.of(reports.toString()), few), o -> {});
            assertEquals(List.of(2, 1, 1), List.of(report.read(), report.indexed(), report.failed()));
            assertTrue(report.failures().get(0).reason().startsWith("文件过大"));
        }
    }

    @Test
    void numbersThatDoNotAddUpAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new RunReport(3, 1, 1, List.of(), 0));
    }
}
