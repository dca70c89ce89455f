package io.github.zhibiao.corpus.gold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How alike two indicator names are, as bags of characters. */
record Name(String plain) {

    /** From here on, a name shares enough characters with an accepted one. */
    private static final double ALIKE = 0.75;

    /**
     * Python's {@code [\W_的]}: what is no letter and no number in the sense of Unicode. Java's own {@code \W} would keep
     * combining marks and drop {@code ②} and {@code Ⅱ}.
     */
    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{N}]|的");

    /** @param name as written, {@code null} where a row has none */
    static Name of(String name) {
        return new Name(name == null ? "" : DROPPED.matcher(name).replaceAll(""));
    }

    boolean equalsAny(List<String> accepted) {
        return accepted.stream().map(Name::of).anyMatch(this::equals);
    }

    boolean isLikeAny(List<String> accepted) {
        return likeness(accepted) >= ALIKE;
    }

    /** The best character F1 against an accepted name; 0 where there is none. */
    double likeness(List<String> accepted) {
        return accepted.stream().map(Name::of).mapToDouble(this::likeness).max().orElse(0);
    }

    private double likeness(Name other) {
        Map<Integer, Integer> mine = bag();
        Map<Integer, Integer> theirs = other.bag();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        int common = 0;
        for (Map.Entry<Integer, Integer> e : mine.entrySet()) {
            common += Math.min(e.getValue(), theirs.getOrDefault(e.getKey(), 0));
        }
        return 2.0 * common / (length() + other.length());
    }

    private Map<Integer, Integer> bag() {
        Map<Integer, Integer> bag = new HashMap<>();
        plain.codePoints().forEach(c -> bag.merge(c, 1, Integer::sum));
        return bag;
    }

    private int length() {
        return plain.codePointCount(0, plain.length());
    }
}
