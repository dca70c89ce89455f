package io.github.zhibiao.extractors.quantity;

import io.github.zhibiao.corpus.record.Amount;
import io.github.zhibiao.corpus.record.Comparator;
import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Quantity;
import io.github.zhibiao.corpus.record.Unit;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.number.Numeral;
import io.github.zhibiao.extractors.quantity.Figure.Shape;
import io.github.zhibiao.extractors.rule.Mention;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Numerals with colons between: {@code 1.68∶1} is a ratio, {@code 19.4：26.5：54.1} are the shares of a whole. */
final class Proportions {

    private static final Unit RATIO = Unit.of("比", Dimension.RATIO);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Proportions() {}

    /** The numerals, from the first one on, that only colons part; one alone where there is no colon. */
    static List<Mention<Numeral>> chain(String text, List<Mention<Numeral>> numerals) {
        int n = 1;
        while (n < numerals.size()
                && numerals.get(n).start() == numerals.get(n - 1).end() + 1
                && ":：∶".indexOf(text.charAt(numerals.get(n - 1).end())) >= 0) {
            n++;
        }
        return numerals.subList(0, n);
    }

    /** True if the chain is a proportion; its numerals are nothing else then, even where it has no figures. */
    static boolean isProportion(List<Mention<Numeral>> chain) {
        return chain.size() > 2 || (chain.size() == 2 && value(chain.get(1)).signum() != 0);
    }

    static List<Mention<Figure>> figures(List<Mention<Numeral>> chain) {
        if (chain.size() == 2) {
            return List.of(ratio(chain.get(0), chain.get(1)));
        }
        BigDecimal sum = chain.stream().map(Proportions::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean shares = sum.subtract(WHOLE).abs().compareTo(BigDecimal.ONE) <= 0; // each part is rounded
        return shares ? chain.stream().map(Proportions::share).toList() : List.of();
    }

    private static Mention<Figure> ratio(Mention<Numeral> above, Mention<Numeral> below) {
        BigDecimal ratio = value(above).divide(value(below), MathContext.DECIMAL64);
        Span span = above.span().cover(below.span());
        return Figure.mention(
                "ratio", span, above.span(), new Quantity(Amount.of(ratio), RATIO, Comparator.EQ), Shape.RATIO);
    }

    private static Mention<Figure> share(Mention<Numeral> part) {
        Quantity quantity = new Quantity(Amount.of(value(part)), Measure.PERCENT, Comparator.EQ);
        return Figure.mention("structure", part.span(), part.span(), quantity, Shape.STRUCTURE_PART);
    }

    private static BigDecimal value(Mention<Numeral> numeral) {
        return numeral.value().value();
    }
}
