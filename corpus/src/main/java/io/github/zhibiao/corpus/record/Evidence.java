package io.github.zhibiao.corpus.record;

import io.github.zhibiao.corpus.text.Derivation;
import io.github.zhibiao.corpus.text.Span;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

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

    /**
     * The same place, for other reasons.
     *
     * @param parts thought out when they are first looked at; a pure function of what will not change
     */
    public Evidence because(Supplier<List<Derivation>> parts) {
        Derivation other = Derivation.later(why.rule(), why.span(), why.says(), parts);
        return new Evidence(reportId, span, rawSpan, quote, sentence, heading, page, other);
    }
}
