package io.github.zhibiao.extractors.indicator;

import java.util.List;
import java.util.Optional;

/**
 * What the sentences of a paragraph leave to the next one.
 *
 * @param budget the budget they spoke of
 * @param name the first name of the sentence before
 * @param topic what that name was of, or empty
 * @param measure what is measured of each kind in a sentence that breaks down what one before told, or empty: 增加值 where
 *     分行业看，化工行业增长5% follows 工业增加值增长8%
 * @param wholes the last figures of the sentence before, which the next one may break down
 * @param ofKinds the sentence before told that measure of kinds, and this one may go on with more
 * @param parts the figures that the clause being read breaks down, or none
 */
record Paragraph(
        Budget budget,
        Optional<String> name,
        String topic,
        String measure,
        List<Whole> wholes,
        boolean ofKinds,
        List<Whole> parts) {

    static final Paragraph NEW = new Paragraph(Budget.NONE, Optional.empty(), "", "", List.of(), false, List.of());

    Paragraph with(Budget heard) {
        return new Paragraph(heard, name, topic, measure, wholes, ofKinds, parts);
    }

    Paragraph of(String newTopic) {
        return new Paragraph(
                budget, Optional.empty(), newTopic, measure, List.of(Whole.spokenOf(newTopic)), false, List.of());
    }

    Paragraph after(String firstName, String firstTopic, List<Whole> told, boolean kinds) {
        return new Paragraph(budget, Optional.of(firstName), firstTopic, "", told, kinds, List.of());
    }

    Paragraph measuring(String newMeasure) {
        return new Paragraph(budget, name, topic, newMeasure, wholes, ofKinds, parts);
    }

    /** In a sentence that begins with what it breaks down. */
    Paragraph leading(Whole whole) {
        return new Paragraph(budget, name, topic, measure, List.of(whole), ofKinds, List.of());
    }

    /** In a clause that breaks {@code down} these. */
    Paragraph breaking(List<Whole> down) {
        return new Paragraph(budget, name, topic, measure, wholes, ofKinds, down);
    }
}
