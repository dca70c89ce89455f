package io.github.zhibiao.extractors.number;

import static io.github.zhibiao.extractors.number.Characters.charAt;
import static io.github.zhibiao.extractors.number.Characters.is;
import static io.github.zhibiao.extractors.number.Characters.isDigit;
import static io.github.zhibiao.extractors.number.Characters.isFormal;
import static io.github.zhibiao.extractors.number.Characters.isHan;
import static io.github.zhibiao.extractors.number.Characters.isUnitPrefix;
import static io.github.zhibiao.extractors.number.Characters.skipBlanks;

import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.number.Numeral.Style;
import io.github.zhibiao.extractors.rule.Mention;
import java.math.BigDecimal;
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

    /** Behind other words 负 is the end of one: 减负, 自负, 正负. */
    private static final String BEFORE_SIGN = "为是达到至由从比长降速率在";

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal FIVE = new BigDecimal("5");

    private NumeralScanner() {}

    /** The numerals in {@code text}, in text order; spans are of {@code text}. */
    public static List<Mention<Numeral>> find(CharSequence text) {
        List<Mention<Numeral>> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Mention<Numeral>> numeral = at(text, at);
            numeral.ifPresent(n -> found.add(signed(text, n)));
            at = numeral.isPresent() ? numeral.get().end() : endOfRun(text, at);
        }
        return found;
    }

    private static Optional<Mention<Numeral>> at(CharSequence text, int at) {
        Optional<Mention<Numeral>> numeral = simple(text, at);
        return numeral.isEmpty() || !isAnd(text, numeral.get().end())
                ? numeral
                : simple(text, behindAnd(text, numeral.get().end()))
                        .flatMap(part -> Shares.and(numeral.get(), part))
                        .or(() -> numeral);
    }

    private static Optional<Mention<Numeral>> simple(CharSequence text, int at) {
        char c = charAt(text, at);
        if ((c >= '0' && c <= '9') || (c == '.' && isDecimal(text, at))) {
            return Optional.of(ArabicNumerals.at(text, at));
        }
        if (c == '半' || c == '对') {
            return half(text, at).map(n -> Mention.of("chinese-numeral", new Span(at, at + 1), n));
        }
        return isChineseStart(text, at, c) ? ChineseNumerals.at(text, at) : Optional.empty();
    }

    /** {@code .5} as spreadsheets write it; no dot of a row of them, of an address or a version. */
    private static boolean isDecimal(CharSequence text, int at) {
        char before = charAt(text, at - 1);
        return isDigit(text, at + 1) && before != '.' && !Character.isLetterOrDigit(before);
    }

    /** In tenths: 半成 is half of one, 半折 and 打对折 are half of the price. */
    private static Optional<Numeral> half(CharSequence text, int at) {
        boolean tenth = is(text, at, '半') && is(text, at + 1, '成') && !is(text, at + 2, '品');
        boolean price = is(text, at + 1, '折') && (is(text, at, '半') || is(text, at - 1, '打'));
        return tenth || price
                ? Optional.of(new Numeral(tenth ? HALF : FIVE, Style.CHINESE, false, false))
                : Optional.empty();
    }

    private static boolean isChineseStart(CharSequence text, int at, char c) {
        if (c < '〇' || c == '兆' || !ChineseDigits.isPart(c)) { // ○ goes on a numeral and begins none
            return false;
        }
        return switch (c) {
            case '陆', '伍', '肆' -> isFormal(text, at);
            case '拾' -> ChineseDigits.isPart(charAt(text, at + 1)); // 收拾
            case '千' -> !isUnitPrefix(text, at) && WordsWithDigits.end(text, at) == at;
            case '两' -> ChineseDigits.power(charAt(text, at - 1)) == 0 && WordsWithDigits.end(text, at) == at;
            default -> WordsWithDigits.end(text, at) == at;
        };
    }

    private static boolean isAnd(CharSequence text, int end) {
        return is(text, skipBlanks(text, end), '又');
    }

    private static int behindAnd(CharSequence text, int end) {
        return skipBlanks(text, skipBlanks(text, end) + 1);
    }

    /** 负 makes a number negative, where it is no verb: 负0.2, but not 自负50%. */
    private static Mention<Numeral> signed(CharSequence text, Mention<Numeral> numeral) {
        int sign = numeral.start() - 1;
        boolean negative =
                is(text, sign, '负') && (!isHan(text, sign - 1) || BEFORE_SIGN.indexOf(text.charAt(sign - 1)) >= 0);
        if (!negative) {
            return numeral;
        }
        Numeral n = numeral.value();
        Style style = n.style();
        return Mention.of(
                numeral.rule(),
                new Span(sign, numeral.end()),
                new Numeral(n.value().negate(), style, n.open(), n.multiplied()));
    }

    /** What is no number is no part of one either: 三五, 千百. */
    private static int endOfRun(CharSequence text, int start) {
        int end = start + 1;
        if (ChineseDigits.isPart(text.charAt(start))) {
            int word = WordsWithDigits.end(text, start);
            if (word > start) {
                return word;
            }
            while (end < text.length() && ChineseDigits.isPart(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }
}
