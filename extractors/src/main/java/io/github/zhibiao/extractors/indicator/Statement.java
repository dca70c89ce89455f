package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.Quantity;
import io.github.zhibiao.extractors.quantity.Figure;
import io.github.zhibiao.extractors.rule.Mention;
import java.util.Optional;

/**
 * A figure with its name and form: what one clause states, before time and status are known.
 *
 * @param name never empty
 * @param area the place the clause names
 * @param subject the body that did or has it, where it is sure
 * @param partOf index in the sentence's statements of the figure of which this is a breakdown, or -1
 * @param how how the name was found, for a reader
 * @param origin the figure is where a change began, at an earlier time
 * @param goal the figure is where a change ended
 * @param inherited the name comes from what was said before the clause
 * @param naming how sure the way of naming is, from 0 to 1
 * @param grounds what it was read from
 */
record Statement(
        Mention<Figure> figure,
        String name,
        Quantity quantity,
        Form form,
        Optional<Area> area,
        Optional<String> subject,
        int partOf,
        String how,
        boolean origin,
        boolean goal,
        boolean inherited,
        double naming,
        Grounds grounds) {

    Statement named(String newName) {
        return new Statement(
                figure, newName, quantity, form, area, subject, partOf, how, origin, goal, inherited, naming, grounds);
    }
}
