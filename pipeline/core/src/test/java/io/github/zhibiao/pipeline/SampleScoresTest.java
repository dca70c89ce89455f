package io.github.zhibiao.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.gold.GoldReport;
import io.github.zhibiao.corpus.gold.Score;
import io.github.zhibiao.corpus.gold.Scorer;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.corpus.row.RecordRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The whole line on the sample reports: what it finds is measured against their annotated records. */
final class SampleScoresTest {

    private static final Path CORPUS = Path.of("../../corpus");

    /** Only ever raised. */
    private static final double FOUND = 0.99;

    private static final double WHOLE = 0.88;

    private final Pipeline pipeline = new Pipeline();

    @Test
    void figuresOfTheSamplesAreFoundAndNamed() throws IOException, FailedInput {
        Score total = Score.NONE;
        List<GoldReport> reports = GoldReport.loadAll(CORPUS.resolve("gold"));
        assertEquals(13, reports.size());
        for (GoldReport gold : reports) {
            Extraction extraction = pipeline.run(original(gold.name()));
            total = total.plus(
                    Scorer.compare(gold.records(), RecordRow.of(extraction)).score());
        }
        assertTrue(total.foundF1() >= FOUND, "found F1 " + total.foundF1());
        assertTrue(total.wholeF1() >= WHOLE, "whole F1 " + total.wholeF1());
    }

    @Test
    void everyRecordQuotesTheOriginalAtItsPlace() throws IOException, FailedInput {
        int records = 0;
        for (GoldReport gold : GoldReport.loadAll(CORPUS.resolve("gold"))) {
            Extraction extraction = pipeline.run(original(gold.name()));
            String raw = extraction.document().raw().text();
            int number = 1;
            for (IndicatorRecord record : extraction.records()) {
                assertEquals(
                        record.evidence().rawSpan().of(raw), record.evidence().quote());
                assertEquals(number++, record.number());
                records++;
            }
        }
        assertTrue(records > 600, records + " records");
    }

    private static Original original(String name) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve("reports"))) {
            Path file = files.filter(f -> f.getFileName().toString().startsWith(name + "."))
                    .findFirst()
                    .orElseThrow();
            return new Original(file.toUri().toString(), "", Files.readAllBytes(file), Instant.EPOCH);
        }
    }
}
