package io.github.zhibiao.extractors.number;

import static io.github.zhibiao.extractors.number.Characters.endOfChinese;
import static io.github.zhibiao.extractors.number.Characters.endOfDigits;
import static io.github.zhibiao.extractors.number.Characters.is;
import static io.github.zhibiao.extractors.number.Characters.isDigit;
import static io.github.zhibiao.extractors.number.Characters.isMore;

import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.number.Numeral.Style;
import io.github.zhibiao.extractors.rule.Mention;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Reads shares of a whole: {@code 百分之九十五}, {@code 千分之五}, {@code 四分之三}, {@code 1/3}. */
final class Shares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Shares() {}

    /** The share whose denominator stands from {@code start} to {@code end}, if 分之 and a numerator follow it. */
    static Optional<Mention<Numeral>> inWords(CharSequence text, int start, int end) {
        if (!is(text, end, '分') || !is(text, end + 1, '之')) {
            return Optional.empty();
        }
        int last = endOfNumerator(text, end + 2);
        Optional<BigDecimal> below =
                ChineseDigits.parse(text.subSequence(start, end)).filter(b -> b.signum() != 0);
        Optional<BigDecimal> above = numerator(text.subSequence(end + 2, last).toString());
        if (below.isEmpty() || above.isEmpty()) {
            return Optional.empty();
        }
        boolean open = isMore(text, last);
        Span span = new Span(start, open ? last + 1 : last);
        if (below.get().compareTo(HUNDRED) == 0) {
            return Optional.of(Mention.of("share-in-words", span, new Numeral(above.get(), Style.SHARE, open, false)));
        }
        if (below.get().compareTo(THOUSAND) == 0) {
            return Optional.of(
                    Mention.of("share-in-words", span, new Numeral(above.get(), Style.PER_MILLE, open, false)));
        }
        return Optional.of(fraction(above.get(), below.get(), span));
    }

    /** 百分之九十五 and 百分之95.5. */
    private static int endOfNumerator(CharSequence text, int start) {
        int chinese = endOfChinese(text, start);
        if (chinese > start) {
            return chinese;
        }
        int digits = endOfDigits(text, start);
        return is(text, digits, '.') && isDigit(text, digits + 1) ? endOfDigits(text, digits + 1) : digits;
    }

    private static Optional<BigDecimal> numerator(String above) {
        if (above.isEmpty()) {
            return Optional.empty();
        }
        return isDigit(above, 0) ? Optional.of(new BigDecimal(above)) : ChineseDigits.parse(above);
    }

    static Mention<Numeral> fraction(BigDecimal above, BigDecimal below, Span span) {
        BigDecimal percent = above.multiply(HUNDRED).divide(below, MathContext.DECIMAL64);
        return Mention.of("fraction", span, new Numeral(percent, Style.SHARE, false, false));
    }
}
