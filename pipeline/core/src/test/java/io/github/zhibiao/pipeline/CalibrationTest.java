package io.github.zhibiao.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.gold.Disagreement;
import io.github.zhibiao.corpus.gold.Field;
import io.github.zhibiao.corpus.gold.GoldReport;
import io.github.zhibiao.corpus.gold.Scorer;
import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.corpus.row.RecordRow;
import io.github.zhibiao.extractors.Extractor;
import io.github.zhibiao.pipeline.read.ReportReader;
import io.github.zhibiao.pipeline.read.UnreadableReport;
import io.github.zhibiao.pipeline.restore.Restorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the program believes of the records of the sample reports, against what annotation says of them.
 */
class CalibrationTest {

    private static final Path CORPUS = Path.of("../../corpus");

    private record Believed(double confidence, boolean whole) {}

    @Test
    void whatIsSaidOfTheSamplesComesTrue() throws IOException, UnreadableReport {
        List<Believed> all = new ArrayList<>();
        for (GoldReport gold : GoldReport.loadAll(CORPUS.resolve("gold"))) {
            all.addAll(believed(gold, rows(gold.name())));
        }
        assertTrue(all.size() >= 600, () -> all.size() + " rows");
        // The rules were written with the samples at hand, the weights are for reports that were not: a little modest
        // here.
        assertEquals(share(all) - 0.04, mean(all), 0.08, "over all rows");
        List<Believed> sure = all.stream().filter(b -> b.confidence() >= 0.9).toList();
        assertTrue(sure.size() >= 100, () -> sure.size() + " rows at 0.9 and above");
        assertTrue(share(sure) >= 0.88, () -> "of the rows at 0.9 and above only " + share(sure) + " are whole");
        List<Believed> unsure = all.stream().filter(b -> b.confidence() < 0.7).toList();
        assertTrue(share(unsure) < share(sure) - 0.1, () -> share(unsure) + " against " + share(sure));
    }

    private static List<RecordRow> rows(String name) throws IOException, UnreadableReport {
        Path file;
        try (Stream<Path> files = Files.list(CORPUS.resolve("reports"))) {
            file = files.filter(f -> f.getFileName().toString().startsWith(name + "."))
                    .findFirst()
                    .orElseThrow();
        }
        Original original = new Original(file.toUri().toString(), "", Files.readAllBytes(file), Instant.EPOCH);
        return RecordRow.of(new Extractor().extract(new Restorer().restore(new ReportReader().read(original))));
    }

    private static List<Believed> believed(GoldReport gold, List<RecordRow> rows) {
        Set<String> wrong = new HashSet<>();
        for (Disagreement d : Scorer.compare(gold.records(), rows).disagreements()) {
            if (d instanceof Disagreement.Spurious spurious) {
                wrong.add(spurious.row().id());
            } else if (d instanceof Disagreement.Wrong w && w.fields().contains(Field.WHOLE)) {
                wrong.add(w.row().id());
            }
        }
        return rows.stream()
                .map(r -> new Believed(r.confidence(), !wrong.contains(r.id())))
                .toList();
    }

    private static double share(List<Believed> rows) {
        return rows.stream().mapToDouble(b -> b.whole() ? 1 : 0).average().orElse(0);
    }

    private static double mean(List<Believed> rows) {
        return rows.stream().mapToDouble(Believed::confidence).average().orElse(0);
    }
}
