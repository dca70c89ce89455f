package io.github.zhibiao.corpus.record;

import io.github.zhibiao.corpus.text.Derivation;
import io.github.zhibiao.corpus.text.Span;
import java.util.List;
import java.util.OptionalInt;

/**
 * The place in the report that states a figure.
 *
 * @param reportId the report's {@code Source.id}
 * @param span the figure in the restored text
 * @param rawSpan the figure in the raw text
 * @param quote the raw characters at {@code rawSpan}
 * @param sentence the raw characters of the sentence around it
 * @param heading the headings above it, the highest first
 * @param page where the format has pages
 * @param why how it was found and named
 */
public record Evidence(
        String reportId,
        Span span,
        Span rawSpan,
        String quote,
        String sentence,
        List<String> heading,
        OptionalInt page,
        Derivation why) {

    public Evidence {
        heading = List.copyOf(heading);
    }
}
