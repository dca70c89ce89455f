package io.github.zhibiao.corpus.gold;

import java.util.List;

/**
 * The answers to one field of a figure that are all right, the preferred one first.
 *
 * @param values what a row may say
 * @param absent a row may say nothing: the text names no such thing
 * @param judged false where the annotation leaves the field open: whatever a row says there is neither right nor wrong
 */
public record Accepted(List<String> values, boolean absent, boolean judged) {

    /** Of a field that the annotation does not tell. */
    public static final Accepted UNTOLD = new Accepted(List.of(), true, false);

    public Accepted {
        values = List.copyOf(values);
    }

    public Accepted(List<String> values, boolean absent) {
        this(values, absent, true);
    }

    public static Accepted of(String... values) {
        return new Accepted(List.of(values), false);
    }

    /** @param found what a row says, {@code null} where it says nothing */
    public boolean accepts(String found) {
        return !judged || (found == null ? absent : values.contains(found));
    }

    /** All of them, as the annotation lists them: {@code 2025|2021/2025}. */
    @Override
    public String toString() {
        String all = String.join("|", values);
        return !absent ? all : all.isEmpty() ? "null" : all + "|null";
    }
}
