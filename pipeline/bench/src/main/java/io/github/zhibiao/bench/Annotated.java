package io.github.zhibiao.bench;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.gold.Disagreement;
import io.github.zhibiao.corpus.gold.Field;
import io.github.zhibiao.corpus.gold.GoldRecord;
import io.github.zhibiao.corpus.gold.GoldReport;
import io.github.zhibiao.corpus.gold.Scorer;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.corpus.row.RecordRow;
import io.github.zhibiao.extractors.Extractor;
import io.github.zhibiao.extractors.confidence.Case;
import io.github.zhibiao.pipeline.read.ReportReader;
import io.github.zhibiao.pipeline.read.UnreadableReport;
import io.github.zhibiao.pipeline.restore.Restorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An annotated report with what the program found in it.
 *
 * @param found each record and whether it is right as a whole; records of optional figures are left out
 */
record Annotated(String name, List<Judged> found) {

    private static final ReportReader READER = new ReportReader();
    private static final Restorer RESTORER = new Restorer();
    private static final Extractor EXTRACTOR = new Extractor();

    /** @param told the confidence that the program gave */
    record Judged(double[] traits, double told, boolean whole) {}

    /**
     * The reports of a folder of annotations.
     *
     * @param reports where the reports themselves lie, at any depth: {@code NAME.EXT} for {@code NAME.gold.jsonl}, the
     *     one least deep where there are several
     * @throws IOException if a report is not there or cannot be read; the message names it
     */
    static List<Annotated> readAll(Path gold, Path reports) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(reports)) {
            files = all.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::getNameCount).thenComparing(f -> f))
                    .toList();
        }
        List<Annotated> read = new ArrayList<>();
        for (GoldReport report : GoldReport.loadAll(gold)) {
            Path file = files.stream()
                    .filter(f -> isOf(report.name(), f.getFileName().toString()))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no report " + report.name() + " in " + reports));
            read.add(read(report, file));
        }
        return read;
    }

    private static boolean isOf(String name, String file) {
        return file.startsWith(name + ".") && !file.endsWith("jsonl");
    }

    private static Annotated read(GoldReport report, Path file) throws IOException {
        Original original = new Original(file.toUri().toString(), "", Files.readAllBytes(file), Instant.EPOCH);
        try {
            Document document = RESTORER.restore(READER.read(original));
            if (!report.misplaced(document.raw().text()).isEmpty()) {
                throw new IOException(file + " is not the text that " + report.name() + ".gold.jsonl was written for");
            }
            return new Annotated(report.name(), judged(report.records(), document));
        } catch (UnreadableReport e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static List<Judged> judged(List<GoldRecord> gold, Document document) {
        Extraction extraction = EXTRACTOR.extract(document);
        List<Case> cases = EXTRACTOR.cases(document);
        List<RecordRow> rows = RecordRow.of(extraction);
        Set<String> wrong = new HashSet<>();
        for (Disagreement d : Scorer.compare(gold, rows).disagreements()) {
            if (d instanceof Disagreement.Spurious spurious) {
                wrong.add(spurious.row().id());
            } else if (d instanceof Disagreement.Wrong w && w.fields().contains(Field.WHOLE)) {
                wrong.add(w.row().id());
            }
        }
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RecordRow row = rows.get(i);
            boolean counted =
                    gold.stream().anyMatch(g -> !g.optional() && g.start() < row.end() && row.start() < g.end());
            if (wrong.contains(row.id()) || counted) {
                judged.add(new Judged(cases.get(i).traits(), row.confidence(), !wrong.contains(row.id())));
            }
        }
        return judged;
    }
}
