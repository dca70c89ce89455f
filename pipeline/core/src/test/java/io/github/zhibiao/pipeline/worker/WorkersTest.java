package io.github.zhibiao.pipeline.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.corpus.report.RawText;
import io.github.zhibiao.pipeline.read.ReadLimits;
import io.github.zhibiao.pipeline.read.ReportReader;
import io.github.zhibiao.pipeline.read.UnreadableReport;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A file may take a worker with it, never the run. */
final class WorkersTest {

    private static Original page(String text) {
        return new Original(
                "file:///报告.html",
                "",
                ("<html><body><p>" + text + "</p></body></html>").getBytes(StandardCharsets.UTF_8),
                Instant.EPOCH);
    }

    private static String reason(Workers workers, Original original) {
        return assertThrows(UnreadableReport.class, () -> workers.read(original, ReadLimits.DEFAULT))
                .reason();
    }

    @Test
    void readsAsThisProcessReads() throws UnreadableReport {
        Original original = page("全市共受理行政复议案件358件。");
        try (Workers workers = new Workers(WorkerLimits.DEFAULT)) {
            RawText here = new ReportReader().read(original);
            assertEquals(here, workers.read(original, ReadLimits.DEFAULT));
            assertEquals(here, workers.read(original, ReadLimits.DEFAULT), "and once more");
            assertEquals("文件为空", reason(workers, new Original("file:///a", "", new byte[0], Instant.EPOCH)));
            assertEquals(here, workers.read(original, ReadLimits.DEFAULT), "after a refusal");
        }
    }

    @Test
    void whoIsLateIsKilledAndTheNextFileIsRead() throws UnreadableReport {
        try (Workers hasty = new Workers(new WorkerLimits(Duration.ofMillis(1), 64))) {
            assertEquals("处理超过 0.001 秒", reason(hasty, page("受理358件。")));
            assertEquals("处理超过 0.001 秒", reason(hasty, page("受理358件。")));
        }
    }

    @Test
    void whoNeedsAllMemoryDiesAndTheNextFileIsRead() throws UnreadableReport {
        try (Workers small = new Workers(new WorkerLimits(Duration.ofSeconds(60), 32))) {
            assertTrue(reason(small, page("受理358件。".repeat(2_000_000))).startsWith("内存不足"));
            assertEquals(
                    "受理358件。",
                    small.read(page("受理358件。"), ReadLimits.DEFAULT).text().strip());
        }
    }

    @Test
    void limitsReachTheWorker() {
        try (Workers workers = new Workers(WorkerLimits.DEFAULT)) {
            ReadLimits few = new ReadLimits(40, 1, 1);
            UnreadableReport e = assertThrows(UnreadableReport.class, () -> workers.read(page("受理358件。"), few));
            assertTrue(e.reason().startsWith("文件过大"), e.reason());
        }
    }
}
