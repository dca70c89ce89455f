package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.extractors.rule.Rows;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The words of clauses that state figures, by the part they play; from {@code words.tsv}.
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
        GAP,
        PLACE,
        ACTION,
        LIGHT,
        FIXED,
        ATTRIBUTE,
        GENERIC,
        COMPOUND,
        HEAD
    }

    private record Words(Map<String, Integer> signs, int longest) {}

    private final Map<Role, Words> roles = new EnumMap<>(Role.class);

    Lexicon() {
        Map<Role, Map<String, Integer>> all = new EnumMap<>(Role.class);
        for (String[] row : Rows.of(Lexicon.class, "words.tsv")) {
            Role role = Role.valueOf(row[1].toUpperCase(Locale.ROOT));
            int sign = row[2].equals("-") ? -1 : 1;
            all.computeIfAbsent(role, r -> new HashMap<>()).put(row[0], sign);
        }
        all.forEach((role, words) -> roles.put(
                role,
                new Words(
                        Map.copyOf(words),
                        words.keySet().stream().mapToInt(String::length).max().orElse(0))));
    }

    boolean is(Role role, String word) {
        return roles.get(role).signs().containsKey(word);
    }

    /** The longest word of that role at the start of {@code text}, or empty. */
    String first(Role role, String text) {
        Words words = roles.get(role);
        for (int length = Math.min(words.longest(), text.length()); length > 0; length--) {
            String word = text.substring(0, length);
            if (words.signs().containsKey(word)) {
                return word;
            }
        }
        return "";
    }

    /** The longest word of that role at the end of {@code text}, or empty. */
    String last(Role role, String text) {
        Words words = roles.get(role);
        for (int length = Math.min(words.longest(), text.length()); length > 0; length--) {
            String word = text.substring(text.length() - length);
            if (words.signs().containsKey(word)) {
                return word;
            }
        }
        return "";
    }

    /** +1 or -1 for a word of change. */
    int sign(Role role, String word) {
        return roles.get(role).signs().getOrDefault(word, 1);
    }
}
