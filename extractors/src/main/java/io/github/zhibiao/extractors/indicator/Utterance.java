package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Amount;
import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.Quantity;
import io.github.zhibiao.corpus.record.Unit;
import io.github.zhibiao.extractors.indicator.Change.Kind;
import io.github.zhibiao.extractors.quantity.Figure;
import io.github.zhibiao.extractors.quantity.Figure.Shape;
import io.github.zhibiao.extractors.rule.Mention;
import java.math.BigDecimal;
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

    /** The words of its clause before it, as they stand in the sentence. */
    String words() {
        return around.before().substring(clause.span().start());
    }

    int followers() {
        return around.followers();
    }

    boolean is(Shape shape) {
        return figure.value().shape() == shape;
    }

    Unit unit() {
        return figure.value().quantity().unit();
    }

    /** Of the same unit as the figure before. */
    boolean sameUnit() {
        return unit().equals(before.unit());
    }

    /** In 百分点: of a share or a rate. */
    boolean isDifference() {
        return unit().dimension() == Dimension.SHARE_DIFFERENCE;
    }

    boolean isCount() {
        return unit().dimension() == Dimension.COUNT || unit().dimension() == Dimension.PEOPLE;
    }

    /** An amount that tells what kind the noun behind it is: 总量突破5万亿元的城市. */
    boolean measuresNext() {
        return around.after().startsWith("的") && !isCount() && !isShare();
    }

    /** 均居第一: each of what was told before. */
    boolean ranksEach() {
        return is(Shape.RANK) && clause.isBare() && clause.back().each();
    }

    boolean isMoney() {
        return unit().dimension() == Dimension.MONEY;
    }

    /** It counts {@code n} of something. */
    boolean counts(int n) {
        return form == Form.LEVEL
                && isCount()
                && figure.value().quantity().amount() instanceof Amount.Exact exact
                && exact.value().compareTo(BigDecimal.valueOf(n)) == 0;
    }

    boolean isShare() {
        return figure.value().quantity().unit().dimension() == Dimension.SHARE;
    }

    /** It stands right behind where a change began: 330元 in 从290元提高到330元. */
    boolean follows() {
        return before.origin() && clause.span().start() == before.end();
    }

    /** It is one more of a list of figures, or one more part of a structure: 43 in 16：43：41. */
    private boolean goesOn() {
        return continued
                || (is(Shape.STRUCTURE_PART) && clause.isBare() && clause.span().length() <= 1);
    }

    boolean origin() {
        return clause.back().origin() || (goesOn() && before.origin());
    }

    /** It is where a change ended. */
    boolean goal() {
        boolean ends = form != Form.CHANGE && form != Form.GROWTH; // 较上年的80亿元增加20亿元
        return (follows() && !origin() && ends) || (goesOn() && before.goal());
    }

    /** The quantity as the row gives it. */
    Quantity quantity() {
        Clause spoken = continued ? before.clause().orElse(clause) : clause;
        return FormReader.signed(figure.value().quantity(), spoken.change(), form);
    }

    Told told() {
        return new Told(
                continued ? before.clause() : Optional.of(clause), form, unit(), origin(), goal(), figure.end());
    }
}
