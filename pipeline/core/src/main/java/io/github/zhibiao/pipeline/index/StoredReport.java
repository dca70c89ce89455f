package io.github.zhibiao.pipeline.index;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.report.Description;
import io.github.zhibiao.corpus.report.ReportKind;
import io.github.zhibiao.corpus.report.Source;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A report of the index.
 *
 * @param id its {@code Source.id}
 * @param uris the addresses at which these very bytes were found, the first one first; never empty
 * @param sha256 of the original bytes, 64 hex digits
 * @param records how many records it has
 * @param notices how many doubts there were
 */
public record StoredReport(
        String id,
        List<String> uris,
        String sha256,
        String title,
        ReportKind kind,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<Area> area,
        Optional<Year> year,
        int records,
        int notices) {

    /** @throws IllegalArgumentException if it has no address */
    public StoredReport {
        uris = List.copyOf(uris);
        if (uris.isEmpty()) {
            throw new IllegalArgumentException("report " + id + " without an address");
        }
    }

    static StoredReport of(Extraction extraction) {
        Source source = extraction.document().raw().source();
        Description about = extraction.description();
        return new StoredReport(
                source.id(),
                List.of(source.uri()),
                source.sha256(),
                about.title(),
                about.kind(),
                about.publisher(),
                about.published(),
                about.area(),
                about.year(),
                extraction.records().size(),
                extraction.notices().size());
    }

    StoredReport alsoAt(String uri) {
        return at(Stream.concat(uris.stream(), Stream.of(uri)).distinct().toList());
    }

    /** Not to be asked of the only address. */
    StoredReport notAt(String uri) {
        return at(uris.stream().filter(u -> !u.equals(uri)).toList());
    }

    private StoredReport at(List<String> addresses) {
        return new StoredReport(id, addresses, sha256, title, kind, publisher, published, area, year, records, notices);
    }
}
