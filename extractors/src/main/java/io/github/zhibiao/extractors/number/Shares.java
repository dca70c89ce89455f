package io.github.zhibiao.extractors.number;

import static io.github.zhibiao.extractors.number.Characters.endOfChinese;
import static io.github.zhibiao.extractors.number.Characters.is;
import static io.github.zhibiao.extractors.number.Characters.isDigit;
import static io.github.zhibiao.extractors.number.Characters.isMore;
import static io.github.zhibiao.extractors.number.Characters.skipBlanks;

import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.number.ArabicNumerals.Digits;
import io.github.zhibiao.extractors.number.Numeral.Style;
import io.github.zhibiao.extractors.rule.Mention;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Reads shares of a whole: {@code 百分之九十五}, {@code 千分之五}, {@code 四分之三}, {@code 1/3}, and {@code 三又二分之一}. */
final class Shares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /** No number of words is longer. */
    private static final int LONGEST = 60;

    private Shares() {}

    /** The share whose denominator stands from {@code start} to {@code end}, if 分之 and a numerator follow it. */
    static Optional<Mention<Numeral>> inWords(CharSequence text, int start, int end) {
        int over = behindOver(text, end);
        if (over < 0 || end - start > LONGEST) {
            return Optional.empty();
        }
        Optional<BigDecimal> below = value(text.subSequence(start, end)).filter(b -> b.signum() != 0);
        Optional<Digits> numerator = numerator(text, over);
        if (below.isEmpty() || numerator.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal above = numerator.get().value();
        int last = numerator.get().end();
        boolean open = isMore(text, last);
        Span span = new Span(start, open ? last + 1 : last);
        if (below.get().compareTo(HUNDRED) == 0) {
            return Optional.of(Mention.of("share-in-words", span, new Numeral(above, Style.SHARE, open, false)));
        }
        if (below.get().compareTo(THOUSAND) == 0) {
            return Optional.of(Mention.of("share-in-words", span, new Numeral(above, Style.PER_MILLE, open, false)));
        }
        return Optional.of(fraction(above, below.get(), span));
    }

    /** Where 分之 ends that stands at {@code at}, or -1; on a page set wide blanks are around it. */
    private static int behindOver(CharSequence text, int at) {
        int part = skipBlanks(text, at);
        int of = skipBlanks(text, part + 1);
        return is(text, part, '分') && is(text, of, '之') ? skipBlanks(text, of + 1) : -1;
    }

    /** 百分之九十五, 百分之95.5, 百分之1,111 and 百分之负五. */
    private static Optional<Digits> numerator(CharSequence text, int start) {
        return is(text, start, '负')
                ? positive(text, start + 1).map(d -> new Digits(d.value().negate(), d.end()))
                : positive(text, start);
    }

    private static Optional<Digits> positive(CharSequence text, int start) {
        if (isDigit(text, start)) {
            return Optional.of(ArabicNumerals.digits(text, start));
        }
        int end = endOfChinese(text, start);
        return end == start
                ? Optional.empty()
                : value(text.subSequence(start, end)).map(v -> new Digits(v, end));
    }

    private static Optional<BigDecimal> value(CharSequence number) {
        return isDigit(number, 0) ? Optional.of(ArabicNumerals.digits(number, 0).value()) : ChineseDigits.parse(number);
    }

    static Mention<Numeral> fraction(BigDecimal above, BigDecimal below, Span span) {
        BigDecimal percent = above.multiply(HUNDRED).divide(below, MathContext.DECIMAL64);
        return Mention.of("fraction", span, new Numeral(percent, Style.SHARE, false, false));
    }

    /** {@code 三又二分之一}: a number and a part of one more, of which both are plain numbers then. */
    static Optional<Mention<Numeral>> and(Mention<Numeral> whole, Mention<Numeral> part) {
        boolean perMille = part.value().style() == Style.PER_MILLE;
        if (!(perMille || part.rule().equals("fraction")) || whole.value().open()) {
            return Optional.empty();
        }
        BigDecimal value = whole.value().value().add(part.value().value().movePointLeft(perMille ? 3 : 2));
        return Optional.of(Mention.of(
                "mixed-number",
                whole.span().cover(part.span()),
                new Numeral(value, whole.value().style(), false, whole.value().multiplied())));
    }
}
