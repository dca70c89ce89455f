package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.corpus.text.Certainty;
import io.github.zhibiao.corpus.text.Span;
import java.util.List;

/**
 * A run of characters that may be another text's bytes, read in a wrong encoding.
 *
 * @param edits one for each smallest group of characters whose bytes are whole characters of the other text
 * @param text what the run says, {@code 〓} where bytes are gone
 */
record Misread(Span span, List<Edit> edits, String text) {

    static final String KIND = "encoding";

    /** What stands for a character that is gone. */
    static final char GONE = '〓';

    /** True for what marks a lost character, whoever put it there. */
    static boolean isGone(char c) {
        return c == GONE || c == '\uFFFD';
    }

    static Misread of(List<Edit> edits) {
        StringBuilder text = new StringBuilder();
        edits.forEach(e -> text.append(e.after()));
        Span span = edits.get(0).span().cover(edits.get(edits.size() - 1).span());
        return new Misread(span, List.copyOf(edits), text.toString());
    }

    static Edit edit(int start, int end, String after) {
        boolean lost = after.chars().anyMatch(c -> isGone((char) c));
        return new Edit(KIND, new Span(start, end), after, lost ? Certainty.LOST : Certainty.CERTAIN);
    }
}
