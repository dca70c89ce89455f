package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.extractors.rule.Rows;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The words of clauses that state figures, by the part they play; from {@code words.tsv}, and where they play none after
 * all, from {@code exceptions.tsv}.
 *
 * <p>To add a word: one row there (1 file).
 */
final class Lexicon {

    /** The parts a word can play; {@code words.tsv} says what each is. */
    enum Role {
        LEAD,
        LINK,
        BETWEEN,
        COMPARE,
        CHANGE,
        CHANGED,
        MOVED,
        PLACE,
        ACTION,
        ALONE,
        LIGHT,
        FIXED,
        ATTRIBUTE,
        GENERIC,
        COMPOUND,
        WHOLE,
        HEAD,
        SHARED,
        NOMINAL,
        MILESTONE,
        ASPECT,
        FUNDING,
        PURPOSE,
        MANNER,
        /** What no name ends in: 将, 免费. */
        DANGLING
    }

    private final Map<Role, Vocabulary> roles = new EnumMap<>(Role.class);
    private final Exceptions exceptions = new Exceptions();

    Lexicon() {
        Map<Role, Map<String, Integer>> all = new EnumMap<>(Role.class);
        for (String[] row : Rows.of(Lexicon.class, "words.tsv")) {
            int sign = row[2].equals("-") ? -1 : 1;
            Map<String, Integer> words =
                    all.computeIfAbsent(Role.valueOf(row[1].toUpperCase(Locale.ROOT)), r -> new HashMap<>());
            if (words.put(row[0], sign) != null) {
                throw new IllegalArgumentException("twice in words.tsv: " + row[0] + " " + row[1]);
            }
        }
        for (Role role : Role.values()) {
            roles.put(role, new Vocabulary(all.getOrDefault(role, Map.of())));
        }
    }

    boolean is(Role role, String word) {
        return roles.get(role).has(word);
    }

    /** The longest word of that role at the start of {@code text}, or empty. */
    String first(Role role, String text) {
        return roles.get(role).first(text);
    }

    /** True if a word of that role stands in {@code text} between two places. */
    boolean stands(Role role, String text, int from, int to) {
        return roles.get(role).stands(text, from, to);
    }

    /** The longest word of that role at the end of {@code text}, or empty. */
    String last(Role role, String text) {
        return roles.get(role).last(text);
    }

    /** +1 or -1 for a word of change. */
    int sign(Role role, String word) {
        return roles.get(role).sign(word);
    }

    /** The longest word of that role that is one where it opens {@code text}, or empty: 加 in 加上年结余. */
    String opening(Role role, String text) {
        String word = first(role, text);
        while (!word.isEmpty() && !opens(role, word, text)) {
            word = first(role, word.substring(0, word.length() - 1));
        }
        return word;
    }

    /** True if {@code word} at the start of {@code text} is a word there, and not the beginning of another one. */
    boolean opens(Role role, String word, String text) {
        return !exceptions.hold(role, word, text, 0);
    }

    /** True if {@code word} at the end of {@code text} is a word there, and not the end of another one. */
    boolean ends(Role role, String word, String text) {
        return !exceptions.hold(role, word, text, text.length() - word.length());
    }
}
