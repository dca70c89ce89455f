package io.github.zhibiao.extractors.number;

import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.number.Numeral.Style;
import io.github.zhibiao.extractors.rule.Mention;
import java.math.BigDecimal;
import java.math.MathContext;
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
            char c = text.charAt(at);
            Mention<Numeral> mention = null;
            if (c >= '0' && c <= '9') {
                mention = arabic(text, at);
            } else if (c >= '〇' && ChineseDigits.isPart(c)) {
                mention = chinese(text, at);
            }
            if (mention == null) {
                at = endOfRun(text, at); // 三五, 千百: no number, and no part of one either
            } else {
                found.add(mention);
                at = mention.end();
            }
        }
        return found;
    }

    private static int endOfRun(CharSequence text, int start) {
        int end = start + 1;
        if (ChineseDigits.isPart(text.charAt(start))) {
            while (end < text.length() && ChineseDigits.isPart(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static Mention<Numeral> arabic(CharSequence text, int start) {
        int end = digits(text, start);
        StringBuilder plain = new StringBuilder().append(text, start, end);
        if (end - start <= 3) { // 1,234,567
            while (isGroup(text, end)) {
                plain.append(text, end + 1, end + 4);
                end += 4;
            }
        }
        if (is(text, end, '/') && isDigit(text, end + 1) && end - start <= 2) {
            int last = digits(text, end + 1);
            BigDecimal below = new BigDecimal(text.subSequence(end + 1, last).toString());
            if (below.signum() > 0 && last - end <= 3 && !is(text, last, '/') && !is(text, start - 1, '/')) {
                return share(plain.toString(), below, start, last);
            }
        }
        if ((is(text, end, '.') || is(text, end, '．')) && isDigit(text, end + 1)) {
            int last = digits(text, end + 1);
            plain.append('.').append(text, end + 1, last);
            end = last;
        }
        BigDecimal value = new BigDecimal(plain.toString());
        boolean open = isMore(text, end);
        int power = 0;
        int at = open ? end + 1 : end;
        while (at < text.length() && ChineseDigits.power(text.charAt(at)) > 0 && !isUnitPrefix(text, at)) {
            power += ChineseDigits.power(text.charAt(at++));
        }
        if (power > 0) { // 3000余万
            end = at;
        } else if (open) { // 3000余
            end++;
        }
        if (power > 0 && !open && isMore(text, end)) { // 3万余
            open = true;
            end++;
        }
        return mention(
                "arabic-numeral", start, end, new Numeral(value.movePointRight(power), Style.ARABIC, open, power > 0));
    }

    private static Mention<Numeral> chinese(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && (ChineseDigits.isPart(text.charAt(end)) || isPoint(text, end))) {
            end++;
        }
        if (text.length() > end + 2 && text.charAt(end) == '分' && text.charAt(end + 1) == '之') {
            Mention<Numeral> share = shareInWords(text, start, end);
            if (share != null) {
                return share;
            }
        }
        String digits = text.subSequence(start, end).toString();
        Optional<BigDecimal> value = ChineseDigits.parse(digits);
        if (value.isEmpty()) {
            return null;
        }
        boolean open = isMore(text, end);
        int power = 0;
        int at = open ? end + 1 : end;
        while (open && at < text.length() && (text.charAt(at) == '万' || text.charAt(at) == '亿')) {
            power += ChineseDigits.power(text.charAt(at++));
        }
        if (open) {
            end = at;
        }
        boolean multiplied = digits.chars().anyMatch(c -> ChineseDigits.power((char) c) > 1);
        return mention(
                "chinese-numeral",
                start,
                end,
                new Numeral(value.get().movePointRight(power), Style.CHINESE, open, multiplied || power > 0));
    }

    /** {@code 百分之九十五}, {@code 千分之五}, {@code 四分之三}. */
    private static Mention<Numeral> shareInWords(CharSequence text, int start, int end) {
        Optional<BigDecimal> below = ChineseDigits.parse(text.subSequence(start, end));
        int last = end + 2;
        while (last < text.length() && (ChineseDigits.isPart(text.charAt(last)) || isPoint(text, last))) {
            last++;
        }
        if (last == end + 2) {
            last = digits(text, last);
            if (isPointAscii(text, last)) {
                last = digits(text, last + 1);
            }
        }
        String above = text.subSequence(end + 2, last).toString();
        if (below.isEmpty() || above.isEmpty() || below.get().signum() == 0) {
            return null;
        }
        Optional<BigDecimal> value = Character.isDigit(above.charAt(0)) && above.charAt(0) < 128
                ? Optional.of(new BigDecimal(above))
                : ChineseDigits.parse(above);
        if (value.isEmpty()) {
            return null;
        }
        boolean open = isMore(text, last);
        int stop = open ? last + 1 : last;
        BigDecimal hundred = BigDecimal.valueOf(100);
        if (below.get().compareTo(hundred) == 0) {
            return mention("share-in-words", start, stop, new Numeral(value.get(), Style.SHARE, open, false));
        }
        if (below.get().compareTo(BigDecimal.valueOf(1000)) == 0) {
            return mention("share-in-words", start, stop, new Numeral(value.get(), Style.PER_MILLE, open, false));
        }
        return share(value.get().toPlainString(), below.get(), start, stop);
    }

    private static Mention<Numeral> share(String above, BigDecimal below, int start, int end) {
        BigDecimal percent =
                new BigDecimal(above).multiply(BigDecimal.valueOf(100)).divide(below, MathContext.DECIMAL64);
        return mention("fraction", start, end, new Numeral(percent, Style.SHARE, false, false));
    }

    private static Mention<Numeral> mention(String rule, int start, int end, Numeral numeral) {
        return Mention.of(rule, new Span(start, end), numeral);
    }

    private static int digits(CharSequence text, int at) {
        int end = at;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    /** A comma and three digits that end there: {@code ,234} but not {@code ,2345}. */
    private static boolean isGroup(CharSequence text, int at) {
        return is(text, at, ',')
                && isDigit(text, at + 1)
                && isDigit(text, at + 2)
                && isDigit(text, at + 3)
                && !isDigit(text, at + 4);
    }

    private static boolean isDigit(CharSequence text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean is(CharSequence text, int at, char c) {
        return at >= 0 && at < text.length() && text.charAt(at) == c;
    }

    private static boolean isMore(CharSequence text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (c == '几') {
            return true;
        }
        // 多 and 余 begin words too: 10多样化, 3余额
        return (c == '多' || c == '余') && !is(text, at + 1, '额') && !is(text, at + 1, '样') && !is(text, at + 1, '元');
    }

    private static boolean isPointAscii(CharSequence text, int at) {
        return is(text, at, '.') && isDigit(text, at + 1);
    }

    /** The 千 of 千瓦, 千克, 千米 and the 百 of 百分点 are no multipliers. */
    private static boolean isUnitPrefix(CharSequence text, int at) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return (c == '千' && "瓦克米伏卡焦帕".indexOf(next) >= 0) || (c == '百' && next == '分');
    }

    /** 点 between digits; 十点 is a clock time. */
    private static boolean isPoint(CharSequence text, int at) {
        return is(text, at, '点')
                && at + 1 < text.length()
                && ChineseDigits.digit(text.charAt(at + 1)) >= 0
                && at > 0
                && ChineseDigits.isPart(text.charAt(at - 1));
    }
}
