package io.github.zhibiao.extractors.quantity;

import io.github.zhibiao.corpus.record.Comparator;
import io.github.zhibiao.extractors.rule.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that bound a figure, from {@code hedges.tsv}: 超, 约, 不低于 before it; 以上, 左右 after it. */
final class Hedges {

    /** A hedge and where it ends (after the figure) or begins (before it). */
    record Match(Comparator comparator, int edge) {}

    private record Word(String text, Comparator comparator, String notBehind) {}

    private final List<Word> before = new ArrayList<>();
    private final List<Word> after = new ArrayList<>();

    Hedges() {
        for (String[] row : Rows.of(Hedges.class, "hedges.tsv")) {
            Word word =
                    new Word(row[0], Comparator.valueOf(row[2].toUpperCase(Locale.ROOT)), row.length > 3 ? row[3] : "");
            (row[1].equals("before") ? before : after).add(word);
        }
        java.util.Comparator<Word> longestFirst =
                java.util.Comparator.comparingInt(w -> -w.text().length());
        before.sort(longestFirst);
        after.sort(longestFirst);
    }

    /** The hedge that ends at {@code number}, or one blank before it. */
    Optional<Match> before(String text, int number) {
        int end = number > 0 && text.charAt(number - 1) == ' ' ? number - 1 : number;
        for (Word word : before) {
            int start = end - word.text().length();
            boolean whole = start <= 0 || word.notBehind().indexOf(text.charAt(start - 1)) < 0;
            if (text.startsWith(word.text(), start) && whole) {
                return Optional.of(new Match(word.comparator(), start));
            }
        }
        return Optional.empty();
    }

    /** The hedge that begins at {@code number}, or one blank behind it. */
    Optional<Match> after(String text, int number) {
        int start = number < text.length() && text.charAt(number) == ' ' ? number + 1 : number;
        for (Word word : after) {
            int end = start + word.text().length();
            if (text.startsWith(word.text(), start)
                    && !(word.text().equals("内") && end < text.length() && "外部容陆需涵".indexOf(text.charAt(end)) >= 0)) {
                return Optional.of(new Match(word.comparator(), end));
            }
        }
        return Optional.empty();
    }
}
