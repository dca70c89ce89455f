package io.github.zhibiao.corpus.text;

import java.util.List;

/**
 * Doubtful content, as a value: what a reader of the report should look at before trusting it.
 *
 * @param code what kind of doubt, in kebab case, stable over versions: {@code garbled-run}, {@code no-area}
 * @param span where, in the restored text; empty where the whole report is meant
 * @param others further places that it is about: those that disagree with the first
 * @param message one sentence for a researcher, in Chinese
 */
public record Notice(String code, Span span, List<Span> others, String message) {

    public Notice {
        others = List.copyOf(others);
    }

    /** A doubt about one place. */
    public Notice(String code, Span span, String message) {
        this(code, span, List.of(), message);
    }
}
