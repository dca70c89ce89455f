package io.github.zhibiao.extractors.number;

import io.github.zhibiao.extractors.rule.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the numerals of a text in one pass. A numeral is Arabic ({@code 1,234.5}, {@code 8687.79万}, {@code 3000余}),
 * Chinese ({@code 三千余}, {@code 二十三点五}) or a share in words ({@code 百分之九十五}, {@code 四分之三}, {@code 1/3}).
 *
 * <p>A scan and not a regular expression, for it is what every character of every report goes through.
 */
public final class NumeralScanner {

    private NumeralScanner() {}

    /** The numerals in {@code text}, in text order; spans are of {@code text}. */
    public static List<Mention<Numeral>> find(CharSequence text) {
        List<Mention<Numeral>> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Mention<Numeral>> numeral = at(text, at);
            numeral.ifPresent(found::add);
            at = numeral.isPresent() ? numeral.get().end() : endOfRun(text, at);
        }
        return found;
    }

    private static Optional<Mention<Numeral>> at(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c >= '0' && c <= '9') {
            return Optional.of(ArabicNumerals.at(text, at));
        }
        boolean chinese = c >= '〇' && ChineseDigits.isPart(c); // ○ goes on a numeral and begins none
        return chinese ? ChineseNumerals.at(text, at) : Optional.empty();
    }

    /** What is no number is no part of one either: 三五, 千百. */
    private static int endOfRun(CharSequence text, int start) {
        int end = start + 1;
        if (ChineseDigits.isPart(text.charAt(start))) {
            while (end < text.length() && ChineseDigits.isPart(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }
}
