package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.Quantity;
import io.github.zhibiao.corpus.record.Unit;
import io.github.zhibiao.extractors.indicator.Change.Kind;
import io.github.zhibiao.extractors.quantity.Figure;
import io.github.zhibiao.extractors.quantity.Figure.Shape;
import io.github.zhibiao.extractors.rule.Mention;
import java.util.Optional;

/**
 * A figure with all that is known of it before it has a name.
 *
 * @param before the figure before
 * @param continued it goes on with a list of figures: 9% in 增长10.6%、9%
 * @param form in what form it speaks
 */
record Utterance(
        Mention<Figure> figure, Clause clause, Surroundings around, Told before, boolean continued, Form form) {

    static Utterance of(Mention<Figure> figure, Clause clause, Surroundings around, Told before) {
        boolean continued = clause.joined()
                && clause.isBare()
                && before.clause().isPresent()
                && figure.value().shape() != Shape.RANK
                && clause.change().is(Kind.NONE);
        Form form = continued ? before.form() : FormReader.read(figure.value(), clause, around);
        return new Utterance(figure, clause, around, before, continued, form);
    }

    String core() {
        return clause.core();
    }

    int followers() {
        return around.followers();
    }

    boolean is(Shape shape) {
        return figure.value().shape() == shape;
    }

    private Unit unit() {
        return figure.value().quantity().unit();
    }

    /** Of the same unit as the figure before. */
    boolean sameUnit() {
        return unit().equals(before.unit());
    }

    boolean isShare() {
        return figure.value().quantity().unit().dimension() == Dimension.SHARE;
    }

    /** It stands right behind where a change began: 330元 in 从290元提高到330元. */
    boolean follows() {
        return before.origin() && clause.span().start() == before.end();
    }

    boolean origin() {
        return clause.back().origin();
    }

    /** It is where a change ended. */
    boolean goal() {
        return follows() && !origin();
    }

    /** The quantity as the row gives it. */
    Quantity quantity() {
        Clause spoken = continued ? before.clause().orElse(clause) : clause;
        return FormReader.signed(figure.value().quantity(), spoken.change(), form);
    }

    Told told() {
        return new Told(
                continued ? before.clause() : Optional.of(clause),
                form,
                unit(),
                clause.back().origin(),
                figure.end());
    }
}
