package io.github.zhibiao.corpus.text;

import java.util.List;
import java.util.function.Supplier;

/**
 * Why a thing was found: the rule, the characters it took, what it made of them, the findings it was built on, and what
 * lost against it.
 *
 * @param rule the rule's name, as its example file is called
 * @param span the characters the rule took, of the restored text
 * @param says what the rule concluded, for a reader
 * @param parts what it was built on, in text order
 * @param rejected what it could have taken and did not
 */
public record Derivation(String rule, Span span, String says, List<Derivation> parts, List<Rejected> rejected) {

    public Derivation {
        parts = parts instanceof Later ? parts : List.copyOf(parts);
        rejected = List.copyOf(rejected);
    }

    public Derivation(String rule, Span span, String says, List<Derivation> parts) {
        this(rule, span, says, parts, List.of());
    }

    public static Derivation of(String rule, Span span, String says, Derivation... parts) {
        return new Derivation(rule, span, says, List.of(parts));
    }

    /**
     * One whose parts are thought out when they are first looked at: a run makes a derivation for every figure, a reader
     * asks for one.
     *
     * @param parts a pure function of what will not change
     */
    public static Derivation later(String rule, Span span, String says, Supplier<List<Derivation>> parts) {
        return new Derivation(rule, span, says, new Later<>(parts));
    }
}
