package io.github.zhibiao.corpus.report;

import io.github.zhibiao.corpus.record.Area;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * What is known of a report beforehand: whoever hands it in has said so, and it wins over what the report seems to say of
 * itself. The parts are those of {@link Description}.
 *
 * @param url where the report is published; it stands in the rows as their source
 */
public record Given(
        Optional<String> title,
        Optional<ReportKind> kind,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<Area> area,
        Optional<Year> year,
        Optional<String> url) {

    /** Nothing is known. */
    public static final Given NOTHING = new Given(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
