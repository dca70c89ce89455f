package io.github.zhibiao.extractors.number;

import static io.github.zhibiao.extractors.number.Characters.charAt;
import static io.github.zhibiao.extractors.number.Characters.endOfDigits;
import static io.github.zhibiao.extractors.number.Characters.is;
import static io.github.zhibiao.extractors.number.Characters.isDigit;
import static io.github.zhibiao.extractors.number.Characters.isHan;

import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.number.Numeral.Style;
import io.github.zhibiao.extractors.rule.Mention;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads numerals that begin with an Arabic digit: {@code 1,234.5}, {@code 8687.79万}, {@code 3000余万}, {@code 1/3}. */
final class ArabicNumerals {

    /** Digits as they stand, before any multiplier. */
    record Digits(BigDecimal value, int end) {}

    private static final String OPENING = "：:（(，。；、\n\t";

    /** Words that number what stands behind them. */
    private static final String LABELS = "表图第附栏行前";

    /** Groups of three digits behind the first: up to billions. */
    private static final int MOST_SPACED = 3;

    private ArabicNumerals() {}

    /** The numeral whose first digit, or the point before it, stands at {@code start}. */
    static Mention<Numeral> at(CharSequence text, int start) {
        Optional<Mention<Numeral>> fraction = fraction(text, start);
        if (fraction.isPresent()) {
            return fraction.get();
        }
        Digits digits = digits(text, start);
        if (is(text, digits.end(), ' ') && digits.end() - start <= 3) { // 1 3/5
            Optional<Mention<Numeral>> mixed =
                    fraction(text, digits.end() + 1).flatMap(part -> Shares.and(whole(start, digits), part));
            if (mixed.isPresent()) {
                return mixed.get();
            }
        }
        Optional<Mention<Numeral>> share = Shares.inWords(text, start, digits.end());
        if (share.isPresent()) {
            return share.get();
        }
        boolean negative = isMinus(text, start - 1);
        int from = negative ? start - 1 : start;
        Digits exponent = exponent(text, digits);
        if (exponent.end() > digits.end()) {
            return numeral(new Span(from, exponent.end()), signed(exponent.value(), negative), false, false);
        }
        Tail tail = Tail.read(text, digits.end(), true);
        Digits whole = Mixed.rest(text, digits, tail);
        return numeral(new Span(from, whole.end()), signed(whole.value(), negative), tail.open(), tail.power() > 0);
    }

    private static Mention<Numeral> whole(int start, Digits digits) {
        return numeral(new Span(start, digits.end()), digits.value(), false, false);
    }

    private static Mention<Numeral> numeral(Span span, BigDecimal value, boolean open, boolean multiplied) {
        return Mention.of("arabic-numeral", span, new Numeral(value, Style.ARABIC, open, multiplied));
    }

    private static BigDecimal signed(BigDecimal value, boolean negative) {
        return negative ? value.negate() : value;
    }

    /** {@code 1,234,567.89} and {@code .5}, without sign and multiplier. */
    static Digits digits(CharSequence text, int start) {
        int end = endOfDigits(text, start);
        StringBuilder plain = new StringBuilder("0").append(text, start, end);
        if (end > start && end - start <= 3) { // 1,234,567
            while (isGroup(text, end) || isSpacedGroup(text, start, end)) {
                plain.append(text, end + 1, end + 4);
                end += 4;
            }
        }
        int decimals = startOfDecimals(text, start, end);
        if (decimals > 0) {
            end = endOfDigits(text, decimals);
            plain.append('.').append(text, decimals, end);
        }
        return new Digits(new BigDecimal(plain.toString()), end);
    }

    /** Spreadsheets write {@code 1.5E+08}. Codes have letters or digits behind it: {@code 2E5F}. */
    private static Digits exponent(CharSequence text, Digits digits) {
        int at = digits.end();
        if (!is(text, at, 'e') && !is(text, at, 'E')) {
            return digits;
        }
        int sign = at + 1;
        boolean minus = isMinusSign(text, sign);
        boolean signed = minus || is(text, sign, '+');
        int first = signed ? sign + 1 : sign;
        int last = endOfDigits(text, first);
        boolean power = last > first && last - first <= 2 && !Character.isLetter(behind(text, last));
        if (!power) {
            return digits;
        }
        int places = Integer.parseInt(text.subSequence(first, last).toString());
        int shift = minus ? -places : places;
        return new Digits(digits.value().movePointRight(shift), last);
    }

    /** A letter of a word in Chinese script ends a number. */
    private static char behind(CharSequence text, int at) {
        return isHan(text, at) ? ' ' : charAt(text, at);
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

    private static boolean isMinusSign(CharSequence text, int at) {
        return is(text, at, '-') || is(text, at, '−') || is(text, at, '－');
    }

    /** A minus stands behind a word (增速为-3.5%) or begins a text or a clause; between digits the sign is one of a range. */
    private static boolean isMinus(CharSequence text, int at) {
        boolean opens = at == 0 || OPENING.indexOf(charAt(text, at - 1)) >= 0;
        return isMinusSign(text, at) && (opens || (isHan(text, at - 1) && !isRange(text, at)));
    }

    /** Behind a time or a unit the sign is one of a range: 1月-3月, 20元-100元. */
    private static boolean isRange(CharSequence text, int sign) {
        char measured = charAt(text, sign - 2);
        boolean unit = isDigit(text, sign - 2) || (measured >= '〇' && ChineseDigits.power(measured) > 1);
        return "年月日".indexOf(text.charAt(sign - 1)) >= 0 || (unit && "为是达".indexOf(text.charAt(sign - 1)) < 0);
    }

    /** A comma and three digits that end there: {@code ,234} but not {@code ,2345}. */
    private static boolean isGroup(CharSequence text, int at) {
        return is(text, at, ',')
                && isDigit(text, at + 1)
                && isDigit(text, at + 2)
                && isDigit(text, at + 3)
                && !isDigit(text, at + 4);
    }

    /**
     * A blank and three digits, of a numeral that stands between two words: {@code 案件321 146件}. Labels such as
     * {@code 表2 150家} are no numbers, nor are columns of them.
     */
    private static boolean isSpacedGroup(CharSequence text, int start, int at) {
        boolean word = isHan(text, start - 1)
                && LABELS.indexOf(text.charAt(start - 1)) < 0
                && !is(text, start - 2, '附')
                && !is(text, start, '0');
        if (!word) {
            return false;
        }
        int end = at;
        while (end < at + 4 * MOST_SPACED && isSpacedDigits(text, end)) {
            end += 4;
        }
        return end > at && isHan(text, end);
    }

    private static boolean isSpacedDigits(CharSequence text, int at) {
        return isBlank(charAt(text, at)) && isDigit(text, at + 1) && isDigit(text, at + 2) && isDigit(text, at + 3);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
    }

    private static boolean isSlash(CharSequence text, int at) {
        return is(text, at, '/') || is(text, at, '／');
    }

    /** {@code 1/3} alone, and not within {@code 2023/1/3}. */
    private static Optional<Mention<Numeral>> fraction(CharSequence text, int start) {
        int end = endOfDigits(text, start);
        if (!isSlash(text, end) || !isDigit(text, end + 1) || end == start || end - start > 2) {
            return Optional.empty();
        }
        int last = endOfDigits(text, end + 1);
        BigDecimal below = new BigDecimal(text.subSequence(end + 1, last).toString());
        boolean alone = last - end <= 3 && !isSlash(text, last) && !isSlash(text, start - 1) && below.signum() > 0;
        if (!alone) {
            return Optional.empty();
        }
        BigDecimal above = new BigDecimal(text.subSequence(start, end).toString());
        boolean negative = isMinus(text, start - 1);
        Span span = new Span(negative ? start - 1 : start, last);
        return Optional.of(Shares.fraction(signed(above, negative), below, span));
    }
}
