package io.github.zhibiao.bench.peer;

import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.report.RawText;
import io.github.zhibiao.corpus.report.Source;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.number.Numeral;
import io.github.zhibiao.extractors.number.NumeralScanner;
import io.github.zhibiao.extractors.period.ReportTime;
import io.github.zhibiao.extractors.period.TimeFinder;
import io.github.zhibiao.extractors.period.TimeWord;
import io.github.zhibiao.extractors.quantity.Figure;
import io.github.zhibiao.extractors.quantity.FigureFinder;
import io.github.zhibiao.extractors.rule.Mention;
import io.github.zhibiao.pipeline.restore.Restorer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** The layers that are measured, as reports go through them: a case's input is restored first. */
final class Layers {

    private static final Source SOURCE = new Source("", "", "text/plain", "UTF-8", "", Instant.EPOCH);

    private final Restorer restorer = new Restorer();
    private final FigureFinder figures = new FigureFinder();

    /** The input as a document of its own; its map leads back to the input. */
    Document restore(String input) {
        return restorer.restore(new RawText(SOURCE, "", input, List.of(), List.of(), List.of()));
    }

    List<Mention<Numeral>> numerals(Document document) {
        return NumeralScanner.find(document.text());
    }

    List<Mention<Figure>> figures(Document document) {
        return figures.find(document.text());
    }

    /** As in a report given on {@code day} that tells of that day's year. */
    List<Mention<TimeWord>> times(Document document, LocalDate day) {
        return new TimeFinder(new ReportTime(Year.of(day.getYear()), Optional.of(day))).find(document.text());
    }

    /** A place of the restored text, in the input. */
    static Span raw(Document document, Span span) {
        return document.map().toRaw(span);
    }
}
