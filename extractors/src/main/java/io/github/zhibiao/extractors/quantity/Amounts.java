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
import io.github.zhibiao.extractors.rule.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Numbers with their units and hedges: one alone ({@code 超3000件}), or the two ends of a range ({@code 3至5万元}). */
final class Amounts {

    private static final Wording RANGE_SIGN = Wording.of("至|到|[-—–―~～－]+");
    private static final Wording CHANGE = Wording.of("(?:提高|提升|增加|上调|上涨|下调|降低|减少)了?$");
    private static final int CHANGED = 3;
    private static final Wording AND = Wording.of("[和与]");
    private static final String MULTIPLIERS = "百千万亿";
    private static final int[] POWERS = {2, 3, 4, 8};
    /** In 3至5万元 the first number is of 万 as well; in 20000至3万元 it is not. */
    private static final BigDecimal SHORT = BigDecimal.valueOf(10_000);

    private final Measures measures = new Measures();
    private final Hedges hedges = new Hedges();

    /** The range whose ends are the first two of {@code numerals}. */
    Optional<Mention<Figure>> range(String text, List<Mention<Numeral>> numerals) {
        if (numerals.size() < 2 || !isRange(text, numerals.get(0), numerals.get(1))) {
            return Optional.empty();
        }
        Mention<Numeral> first = numerals.get(0);
        Mention<Numeral> second = numerals.get(1);
        return measures.own(text, second)
                .filter(m -> Countable.is(text, second, m.unit()))
                .filter(m -> m.unit().dimension() == Dimension.SHARE || !isChangeAndLevel(text, first, second))
                .flatMap(m -> range(text, first, second, m));
    }

    /** 提高30元至700元 is by how much and to what; 提高30至40元 and 提高5%至6% are ranges. */
    private boolean isChangeAndLevel(String text, Mention<Numeral> first, Mention<Numeral> second) {
        int end = measures.endOfUnit(text, first.end());
        boolean told = end > first.end() && end < second.start() && "至到".indexOf(text.charAt(end)) >= 0;
        int from = Math.max(0, first.start() - CHANGED);
        return told && CHANGE.in(text.substring(from, first.start()));
    }

    /** Only a range sign, or the unit and a range sign, stands between the two. */
    private boolean isRange(String text, Mention<Numeral> first, Mention<Numeral> second) {
        int end = measures.endOfUnit(text, first.end());
        String between = text.substring(end <= second.start() ? end : first.end(), second.start());
        return RANGE_SIGN.is(between)
                || (AND.is(between) && endOfBetween(text, measures.endOfUnit(text, second.end())) > 0);
    }

    /** Where 之间 or 间 ends that stands at {@code at} (20%和30%之间), or -1. */
    private static int endOfBetween(String text, int at) {
        if (text.startsWith("之间", at)) {
            return at + 2;
        }
        boolean word = at + 1 < text.length() && text.charAt(at + 1) >= 0x4e00 && text.charAt(at + 1) <= 0x9fa5;
        return text.startsWith("间", at) && !word ? at + 1 : -1;
    }

    private Optional<Mention<Figure>> range(
            String text, Mention<Numeral> first, Mention<Numeral> second, Measure measure) {
        BigDecimal low = first.value().value();
        BigDecimal high = second.value().value();
        if (second.value().multiplied() && !first.value().multiplied() && low.compareTo(SHORT) < 0) {
            BigDecimal scaled = low.multiply(multiplier(text, second));
            low = scaled.compareTo(high) > 0 ? low : scaled; // 800至1万元
        }
        if (low.compareTo(high) > 0 && measure.unit().dimension() != Dimension.SHARE) {
            return Optional.empty();
        }
        Quantity quantity = new Quantity(new Amount.Range(low, high), measure.unit(), Comparator.EQ);
        int end = Math.max(measure.end(), endOfBetween(text, measure.end()));
        return Optional.of(hedged("range", text, first.span(), end, quantity));
    }

    /** 10000 for 5万, and for 五万. */
    private static BigDecimal multiplier(String text, Mention<Numeral> numeral) {
        BigDecimal multiplier = BigDecimal.ONE;
        int at = numeral.end() - 1;
        while (at >= numeral.start() && MULTIPLIERS.indexOf(text.charAt(at)) >= 0) {
            multiplier = multiplier.movePointRight(POWERS[MULTIPLIERS.indexOf(text.charAt(at--))]);
        }
        return multiplier;
    }

    /** The amount that the first of {@code numerals} gives; those behind it may share its unit. */
    Optional<Mention<Figure>> single(String text, List<Mention<Numeral>> numerals) {
        Mention<Numeral> numeral = numerals.get(0);
        Optional<Measure> own = measures.own(text, numeral);
        return own.or(() -> measures.shared(text, numerals))
                .or(() -> measures.none(text, numeral))
                .filter(m -> measures(text, numeral, m.unit()))
                .map(m -> {
                    Rest rest = Rest.behind(text, numeral, m);
                    Quantity quantity = quantity(text, numeral, m.unit(), rest.value());
                    return hedged(rule(numeral, own.isPresent()), text, numeral.span(), rest.end(), quantity);
                });
    }

    private boolean measures(String text, Mention<Numeral> numeral, Unit unit) {
        boolean counts = Countable.is(text, numeral, unit)
                || (Countable.isRound(text, numeral)
                        && hedges.before(text, numeral.start()).isPresent());
        return counts && !Countable.namesTime(text, numeral, unit) && !Countable.isTouched(text, numeral);
    }

    private static Quantity quantity(String text, Mention<Numeral> numeral, Unit unit, BigDecimal rest) {
        BigDecimal value = Tenths.at(text, numeral)
                ? Tenths.percent(text, numeral)
                : numeral.value().value();
        Comparator comparator = numeral.value().open() ? Comparator.GT : Comparator.EQ;
        return new Quantity(Amount.of(value.add(rest)), unit, comparator);
    }

    private static String rule(Mention<Numeral> numeral, boolean ownUnit) {
        if (numeral.rule().equals("fraction")) {
            return "fraction";
        }
        return ownUnit ? "amount" : "amount-without-unit";
    }

    /** Takes the words around that bound the amount; the last one read holds: 约3亿元以上 is 3亿元 or more. */
    private Mention<Figure> hedged(String rule, String text, Span number, int unitEnd, Quantity bare) {
        int start = Money.start(text, number.start(), bare.unit());
        int end = Money.end(text, unitEnd, bare.unit());
        boolean more = end < text.length()
                && (text.charAt(end) == '多' || text.charAt(end) == '余')
                && !bare.unit().symbol().isEmpty(); // 3亿元多
        Hedges.Match none = new Hedges.Match(more ? Comparator.GT : bare.comparator(), more ? end + 1 : end);
        Optional<Hedges.Match> before = hedges.before(text, start);
        Optional<Hedges.Match> after = hedges.after(text, none.edge());
        Span span = new Span(
                before.map(Hedges.Match::edge).orElse(start), after.orElse(none).edge());
        Comparator comparator = after.or(() -> before).orElse(none).comparator();
        return Figure.mention(rule, span, number, new Quantity(bare.amount(), bare.unit(), comparator), Shape.AMOUNT);
    }
}
