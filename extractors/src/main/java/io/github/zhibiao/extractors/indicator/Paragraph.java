package io.github.zhibiao.extractors.indicator;

import java.util.Optional;

/**
 * What the sentences of a paragraph leave to the next one.
 *
 * @param budget the budget they spoke of
 * @param name the first name of the sentence before
 * @param topic what that name was of, or empty
 */
record Paragraph(Budget budget, Optional<String> name, String topic) {

    static final Paragraph NEW = new Paragraph(Budget.NONE, Optional.empty(), "");

    Paragraph with(Budget heard) {
        return new Paragraph(heard, name, topic);
    }

    Paragraph of(String newTopic) {
        return new Paragraph(budget, Optional.empty(), newTopic);
    }

    Paragraph after(String firstName, String firstTopic) {
        return new Paragraph(budget, Optional.of(firstName), firstTopic);
    }
}
