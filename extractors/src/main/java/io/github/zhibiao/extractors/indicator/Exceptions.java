package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.extractors.indicator.Lexicon.Role;
import io.github.zhibiao.extractors.rule.Rows;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where a word of the lexicon is only part of another word: 共 in 共同, 为 in 行为, 总计 in 收入总计. From
 * {@code exceptions.tsv}.
 *
 * <p>To add one: one row there (1 file).
 */
final class Exceptions {

    private static final String ANY = "*";

    private enum Side {
        BEFORE,
        AFTER,
        ANYWHERE
    }

    private record Neighbour(Side side, String piece) {

        boolean stands(String text, int start, int end) {
            return switch (side) {
                case BEFORE ->
                    piece.startsWith("^")
                            ? start == piece.length() - 1 && text.startsWith(piece.substring(1))
                            : text.startsWith(piece, start - piece.length());
                case AFTER -> piece.equals(ANY) ? end < text.length() : text.startsWith(piece, end);
                case ANYWHERE -> text.contains(piece);
            };
        }
    }

    private final Map<Role, Map<String, List<Neighbour>>> roles = new EnumMap<>(Role.class);

    Exceptions() {
        for (String[] row : Rows.of(Exceptions.class, "exceptions.tsv")) {
            Side side = Side.valueOf(row[2].toUpperCase(Locale.ROOT));
            for (String role : row[1].split("\\|", -1)) {
                List<Neighbour> neighbours = roles.computeIfAbsent(
                                Role.valueOf(role.toUpperCase(Locale.ROOT)), r -> new HashMap<>())
                        .computeIfAbsent(row[0], w -> new ArrayList<>());
                for (String piece : row[3].split("\\|", -1)) {
                    neighbours.add(new Neighbour(side, piece));
                }
            }
        }
    }

    /** True if {@code word}, which stands at {@code start} of {@code text}, is there part of another word. */
    boolean hold(Role role, String word, String text, int start) {
        Map<String, List<Neighbour>> words = roles.getOrDefault(role, Map.of());
        int end = start + word.length();
        return stands(words.getOrDefault(word, List.of()), text, start, end)
                || stands(words.getOrDefault(ANY, List.of()), text, start, end);
    }

    private static boolean stands(List<Neighbour> neighbours, String text, int start, int end) {
        for (Neighbour neighbour : neighbours) {
            if (neighbour.stands(text, start, end)) {
                return true;
            }
        }
        return false;
    }
}
