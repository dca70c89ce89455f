package io.github.zhibiao.pipeline;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.gold.GoldRecord;
import io.github.zhibiao.corpus.gold.Scorer;
import io.github.zhibiao.corpus.row.RecordRow;
import io.github.zhibiao.extractors.area.AreaTable;
import io.github.zhibiao.pipeline.annotation.Annotated;
import io.github.zhibiao.pipeline.annotation.QuoteFinder;
import io.github.zhibiao.pipeline.annotation.UnreadableAnnotation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Compares what the line finds in reports with what researchers annotated there. */
public final class Evaluation {

    private final ReportFinder reports;
    private final Optional<RowFiles> rows;
    private final Pipeline pipeline = new Pipeline();
    private final AreaTable areas = new AreaTable();

    /**
     * How one report came out.
     *
     * @param misplaced annotated figures whose text does not stand at their place in the report: it is not the text that
     *     was annotated
     */
    public record Scored(String report, Scorer.Result result, List<GoldRecord> misplaced) {
        public Scored {
            misplaced = List.copyOf(misplaced);
        }
    }

    /**
     * @param reports folder of the reports; without it they are looked for around the annotations
     * @param rows folder of rows to be compared in place of what the line finds now
     */
    public Evaluation(Optional<Path> reports, Optional<Path> rows) {
        this.reports = new ReportFinder(reports);
        this.rows = rows.map(RowFiles::new);
    }

    /**
     * @throws FailedInput if the report or its rows are not there or cannot be read
     * @throws UnreadableAnnotation if the annotations do not fit the report
     */
    public Scored of(Annotated annotated) throws IOException, FailedInput, UnreadableAnnotation {
        if (rows.isPresent() && annotated instanceof Annotated.Placed placed) {
            return scored(annotated, placed.records(), rows.get().of(annotated.report()), List.of());
        }
        Extraction extraction = pipeline.run(reports.find(annotated).fetch());
        List<RecordRow> found = rows.isPresent() ? rows.get().of(annotated.report()) : RecordRow.of(extraction);
        if (annotated instanceof Annotated.Placed placed) {
            String raw = extraction.document().raw().text();
            return scored(annotated, placed.records(), found, placed.gold().misplaced(raw));
        }
        List<GoldRecord> gold = new QuoteFinder(areas, extraction).find((Annotated.Quoted) annotated);
        return scored(annotated, gold, found, List.of());
    }

    private static Scored scored(
            Annotated annotated, List<GoldRecord> gold, List<RecordRow> rows, List<GoldRecord> misplaced) {
        return new Scored(annotated.report(), Scorer.compare(gold, rows), misplaced);
    }
}
