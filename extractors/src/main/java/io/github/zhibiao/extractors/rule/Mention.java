package io.github.zhibiao.extractors.rule;

import io.github.zhibiao.corpus.text.Span;

/**
 * A thing found in a text. A report has thousands, and few are ever asked about: why one was found is told by its rule,
 * and put into words only for the one who asks.
 *
 * @param span where, in the text that was searched
 * @param value what it means
 * @param rule which rule found it
 */
public record Mention<T>(Span span, T value, String rule) {

    public static <T> Mention<T> of(String rule, Span span, T value) {
        return new Mention<>(span, value, rule);
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
