package io.github.zhibiao.extractors.quantity;

import io.github.zhibiao.corpus.record.Quantity;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.rule.Mention;

/**
 * A figure found, before anything is known of what it measures.
 *
 * @param quantity as written: a fall has no sign yet
 * @param shape what sort of expression it is
 * @param number the numeral (or the first of them) without unit and hedges, of the searched text
 */
public record Figure(Quantity quantity, Shape shape, Span number) {

    /** Sorts of expression. */
    public enum Shape {
        /** A number with a unit. */
        AMOUNT,
        /** {@code 第2位}, {@code 前10}. */
        RANK,
        /** {@code 1.68∶1}. */
        RATIO,
        /** One part of {@code 14.6:42.7:42.7}. */
        STRUCTURE_PART,
        /** {@code 翻一番}. */
        DOUBLING
    }

    /** The figure where it was found, with the rule that found it. */
    static Mention<Figure> mention(String rule, Span span, Span number, Quantity quantity, Shape shape) {
        return Mention.of(rule, span, new Figure(quantity, shape, number));
    }

    @Override
    public String toString() {
        String upper =
                quantity.amount().upper().map(u -> "–" + u.toPlainString()).orElse("");
        return quantity.amount().value().toPlainString() + upper + " "
                + quantity.unit().symbol() + " " + quantity.comparator().code();
    }
}
