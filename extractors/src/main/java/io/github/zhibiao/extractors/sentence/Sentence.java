package io.github.zhibiao.extractors.sentence;

import io.github.zhibiao.corpus.text.Span;
import java.util.List;

/**
 * A sentence of a document.
 *
 * @param span of the document's text, its full stop included
 * @param paragraph which paragraph it stands in, counted over the document from 0
 * @param opening true for the first sentence of its paragraph
 * @param headings the headings above it, the highest first
 */
public record Sentence(Span span, int paragraph, boolean opening, List<String> headings) {

    public Sentence {
        headings = List.copyOf(headings);
    }
}
