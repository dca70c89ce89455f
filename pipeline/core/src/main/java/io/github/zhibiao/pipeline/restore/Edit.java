package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.corpus.text.Certainty;
import io.github.zhibiao.corpus.text.OffsetMap;
import io.github.zhibiao.corpus.text.Span;
import java.util.List;

/**
 * One change that a step makes.
 *
 * @param kind as in {@link io.github.zhibiao.corpus.text.Repair}
 * @param span of the text that the step was given
 * @param after what is to stand there
 * @param certainty how sure the step is of it
 */
record Edit(String kind, Span span, String after, Certainty certainty) {

    /** A certain one. */
    Edit(String kind, Span span, String after) {
        this(kind, span, after, Certainty.CERTAIN);
    }

    static Edit of(String kind, int start, int end, String after) {
        return new Edit(kind, new Span(start, end), after);
    }

    /** The text with the edits made. */
    static String apply(List<Edit> edits, String text) {
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (Edit e : edits) {
            out.append(text, from, e.span.start()).append(e.after);
            from = e.span.end();
        }
        return out.append(text, from, text.length()).toString();
    }

    /** The map from the text of {@code length} units to the one with the edits made. */
    static OffsetMap map(List<Edit> edits, int length) {
        OffsetMap.Builder map = new OffsetMap.Builder();
        int from = 0;
        for (Edit e : edits) {
            map.keep(e.span.start() - from).replace(e.span.length(), e.after.length());
            from = e.span.end();
        }
        return map.keep(length - from).build();
    }
}
