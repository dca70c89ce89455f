package io.github.zhibiao.corpus.gold;

import java.util.List;

/**
 * The answers to one field of a figure that are all right, the preferred one first.
 *
 * @param values what a row may say
 * @param absent a row may say nothing: the text names no such thing
 */
public record Accepted(List<String> values, boolean absent) {

    public Accepted {
        values = List.copyOf(values);
    }

    public static Accepted of(String... values) {
        return new Accepted(List.of(values), false);
    }

    /** @param found what a row says, {@code null} where it says nothing */
    public boolean accepts(String found) {
        return found == null ? absent : values.contains(found);
    }

    /** All of them, as the annotation lists them: {@code 2025|2021/2025}. */
    @Override
    public String toString() {
        String all = String.join("|", values);
        return !absent ? all : all.isEmpty() ? "null" : all + "|null";
    }
}
