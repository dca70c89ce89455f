package io.github.zhibiao.extractors.rule;

import io.github.zhibiao.corpus.text.Derivation;
import io.github.zhibiao.corpus.text.Span;

/**
 * A thing found in a text.
 *
 * @param span where, in the text that was searched
 * @param value what it means
 * @param why which rule found it
 */
public record Mention<T>(Span span, T value, Derivation why) {

    public static <T> Mention<T> of(String rule, Span span, T value) {
        return new Mention<>(span, value, Derivation.of(rule, span, value.toString()));
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
