package io.github.zhibiao.extractors.number;

import static io.github.zhibiao.extractors.number.Characters.endOfDigits;
import static io.github.zhibiao.extractors.number.Characters.is;
import static io.github.zhibiao.extractors.number.Characters.isDigit;
import static io.github.zhibiao.extractors.number.Characters.isMore;

import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.number.Numeral.Style;
import io.github.zhibiao.extractors.rule.Mention;
import java.math.BigDecimal;

/** Reads numerals that begin with an Arabic digit: {@code 1,234.5}, {@code 8687.79万}, {@code 3000余万}, {@code 1/3}. */
final class ArabicNumerals {

    private ArabicNumerals() {}

    /** The numeral whose first digit stands at {@code start}. */
    static Mention<Numeral> at(CharSequence text, int start) {
        int end = endOfDigits(text, start);
        StringBuilder plain = new StringBuilder().append(text, start, end);
        if (end - start <= 3) { // 1,234,567
            while (isGroup(text, end)) {
                plain.append(text, end + 1, end + 4);
                end += 4;
            }
        }
        if (isFraction(text, start, end)) {
            int last = endOfDigits(text, end + 1);
            BigDecimal below = new BigDecimal(text.subSequence(end + 1, last).toString());
            if (below.signum() > 0) {
                return Shares.fraction(new BigDecimal(plain.toString()), below, new Span(start, last));
            }
        }
        if ((is(text, end, '.') || is(text, end, '．')) && isDigit(text, end + 1)) {
            int last = endOfDigits(text, end + 1);
            plain.append('.').append(text, end + 1, last);
            end = last;
        }
        return multiplied(text, start, end, new BigDecimal(plain.toString()));
    }

    /** A comma and three digits that end there: {@code ,234} but not {@code ,2345}. */
    private static boolean isGroup(CharSequence text, int at) {
        return is(text, at, ',')
                && isDigit(text, at + 1)
                && isDigit(text, at + 2)
                && isDigit(text, at + 3)
                && !isDigit(text, at + 4);
    }

    /** {@code 1/3} alone, and not within {@code 2023/1/3}. */
    private static boolean isFraction(CharSequence text, int start, int end) {
        if (!is(text, end, '/') || !isDigit(text, end + 1) || end - start > 2) {
            return false;
        }
        int last = endOfDigits(text, end + 1);
        return last - end <= 3 && !is(text, last, '/') && !is(text, start - 1, '/');
    }

    /** Takes the multipliers and the word for somewhat more behind the digits, in either order: 3000余万, 3万余. */
    private static Mention<Numeral> multiplied(CharSequence text, int start, int digitsEnd, BigDecimal digits) {
        boolean openBefore = isMore(text, digitsEnd);
        int power = 0;
        int end = openBefore ? digitsEnd + 1 : digitsEnd;
        while (end < text.length() && ChineseDigits.power(text.charAt(end)) > 0 && !isUnitPrefix(text, end)) {
            power += ChineseDigits.power(text.charAt(end++));
        }
        boolean openBehind = power > 0 && !openBefore && isMore(text, end);
        return Mention.of(
                "arabic-numeral",
                new Span(start, openBehind ? end + 1 : end),
                new Numeral(digits.movePointRight(power), Style.ARABIC, openBefore || openBehind, power > 0));
    }

    /** The 千 of 千瓦, 千克, 千米 and the 百 of 百分点 are no multipliers. */
    private static boolean isUnitPrefix(CharSequence text, int at) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return (c == '千' && "瓦克米伏卡焦帕".indexOf(next) >= 0) || (c == '百' && next == '分');
    }
}
