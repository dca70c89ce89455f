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
        int decimals = startOfDecimals(text, start, end);
        if (decimals > 0) {
            end = endOfDigits(text, decimals);
            plain.append('.').append(text, decimals, end);
        }
        BigDecimal digits = new BigDecimal(plain.toString());
        boolean negative = isMinus(text, start - 1);
        return multiplied(text, negative ? start - 1 : start, end, negative ? digits.negate() : digits);
    }

    /** Where the digits behind the decimal point begin, or -1. A page may break a number at its point: 增长6. 1%. */
    private static int startOfDecimals(CharSequence text, int start, int end) {
        if (!is(text, end, '.') && !is(text, end, '．')) {
            return -1;
        }
        if (isDigit(text, end + 1)) {
            return end + 1;
        }
        boolean broken = start > 0 && is(text, end + 1, ' ') && isDigit(text, end + 2);
        int last = broken ? endOfDigits(text, end + 2) : -1;
        return broken && (is(text, last, '%') || is(text, last, '％') || is(text, last, '亿') || is(text, last, '万'))
                ? end + 2
                : -1;
    }

    /** A minus stands behind a word (增速为-3.5%); between digits the sign is one of a range. */
    private static boolean isMinus(CharSequence text, int at) {
        boolean sign = is(text, at, '-') || is(text, at, '−') || is(text, at, '－');
        if (!sign || at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        return before >= 0x4e00 && before <= 0x9fa5 && "年月日".indexOf(before) < 0;
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
        if (is(text, end, ' ') && (is(text, end + 1, '亿') || is(text, end + 1, '万'))) {
            end++; // 1723.53 亿元
        }
        int behindBlank = end;
        while (end < text.length() && ChineseDigits.power(text.charAt(end)) > 0 && !isUnitPrefix(text, end)) {
            power += ChineseDigits.power(text.charAt(end++));
        }
        if (end == behindBlank && power == 0) {
            end = openBefore ? digitsEnd + 1 : digitsEnd;
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
