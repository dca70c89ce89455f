package io.github.zhibiao.corpus.text;

import java.util.List;

/**
 * Why a thing was found: the rule, the characters it took, what it made of them, and the findings it was built on.
 *
 * @param rule the rule's name, as its example file is called
 * @param span the characters the rule took, of the restored text
 * @param says what the rule concluded, for a reader
 * @param parts what it was built on, in text order
 */
public record Derivation(String rule, Span span, String says, List<Derivation> parts) {

    public Derivation {
        parts = List.copyOf(parts);
    }

    public static Derivation of(String rule, Span span, String says, Derivation... parts) {
        return new Derivation(rule, span, says, List.of(parts));
    }
}
