package io.github.zhibiao.extractors.indicator;

import java.util.Optional;

/**
 * What the sentences of a paragraph leave to the next one.
 *
 * @param budget the budget they spoke of
 * @param name the first name of the sentence before
 * @param topic what that name was of, or empty
 * @param measure what is measured of each kind in a sentence that breaks down what one before told, or empty: 增加值 where
 *     分行业看，化工行业增长5% follows 工业增加值增长8%
 */
record Paragraph(Budget budget, Optional<String> name, String topic, String measure) {

    static final Paragraph NEW = new Paragraph(Budget.NONE, Optional.empty(), "", "");

    Paragraph with(Budget heard) {
        return new Paragraph(heard, name, topic, measure);
    }

    Paragraph of(String newTopic) {
        return new Paragraph(budget, Optional.empty(), newTopic, measure);
    }

    Paragraph after(String firstName, String firstTopic) {
        return new Paragraph(budget, Optional.of(firstName), firstTopic, "");
    }

    Paragraph measuring(String newMeasure) {
        return new Paragraph(budget, name, topic, newMeasure);
    }
}
