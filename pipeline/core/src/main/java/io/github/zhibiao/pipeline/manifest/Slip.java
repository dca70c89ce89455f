package io.github.zhibiao.pipeline.manifest;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.report.Given;
import io.github.zhibiao.corpus.report.ReportKind;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * The slip that lies on top in a bundle, as JSON; what was not given is null. Names of files are those in the bundle.
 *
 * @param pieces the files' own names, in their order
 * @param published ISO 8601
 */
record Slip(
        List<String> pieces,
        String title,
        String kind,
        String publisher,
        String published,
        String areaCode,
        String areaName,
        String year,
        String url) {

    static Slip of(List<String> pieces, Given given) {
        return new Slip(
                List.copyOf(pieces),
                given.title().orElse(null),
                given.kind().map(Enum::name).orElse(null),
                given.publisher().orElse(null),
                given.published().map(LocalDate::toString).orElse(null),
                given.area().map(Area::code).orElse(null),
                given.area().map(Area::name).orElse(null),
                given.year().map(Year::toString).orElse(null),
                given.url().orElse(null));
    }

    /** @throws RuntimeException of parsers, if it was not written by {@link #of} */
    Given given() {
        return new Given(
                Optional.ofNullable(title),
                Optional.ofNullable(kind).map(ReportKind::valueOf),
                Optional.ofNullable(publisher),
                Optional.ofNullable(published).map(LocalDate::parse),
                Optional.ofNullable(areaCode).map(code -> new Area(code, areaName)),
                Optional.ofNullable(year).map(Year::parse),
                Optional.ofNullable(url));
    }
}
