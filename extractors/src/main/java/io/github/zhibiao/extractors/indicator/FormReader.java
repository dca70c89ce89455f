package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.Quantity;
import io.github.zhibiao.extractors.indicator.Change.Kind;
import io.github.zhibiao.extractors.quantity.Figure;
import io.github.zhibiao.extractors.rule.Wording;

/** Tells in what form a figure speaks: a level, a change, a growth, a rank, a ratio. */
final class FormReader {

    private static final Wording TIMES_OF = Wording.of("(?:为|是|相当于|达到?).{1,14}的$");
    private static final Wording GROWTH_BEHIND =
            Wording.of("(?:以上|左右|以内)?的?(?:年均|平均|同比|高速|较快|快速|两位数)*(?:增长|增速|增幅|涨幅|降幅)");

    private static final Wording RAISING = Wording.of("提升|提高");
    private static final Wording HAN = Wording.of("\\p{IsHan}");

    private FormReader() {}

    static Form read(Figure figure, Clause clause, Surroundings around) {
        return switch (figure.shape()) {
            case RANK -> Form.RANK;
            case RATIO -> Form.RATIO;
            case DOUBLING -> Form.GROWTH;
            case AMOUNT, STRUCTURE_PART -> ofAmount(figure, clause, around);
        };
    }

    private static Form ofAmount(Figure figure, Clause clause, Surroundings around) {
        Dimension dimension = figure.quantity().unit().dimension();
        boolean relative = dimension == Dimension.SHARE || dimension == Dimension.MULTIPLE;
        Change change = clause.change();
        if (change.is(Kind.GAP) || clause.back().target()) {
            return Form.LEVEL;
        }
        boolean object = dimension == Dimension.COUNT
                && RAISING.is(change.word())
                && HAN.opens(around.after()); // 提升39个县域的质效 tells nothing of 39
        if (object) {
            return Form.LEVEL;
        }
        if (change.is(Kind.MOVED) || change.is(Kind.VERB)) {
            return relative ? Form.GROWTH : Form.CHANGE;
        }
        boolean grows = change.is(Kind.NOUN)
                || (dimension == Dimension.MULTIPLE && TIMES_OF.in(around.before()))
                || GROWTH_BEHIND.opens(around.after());
        return relative && grows ? Form.GROWTH : Form.LEVEL;
    }

    /** The quantity as the row gives it: a fall is negative. */
    static Quantity signed(Quantity quantity, Change change, Form form) {
        boolean moves = form == Form.GROWTH || form == Form.CHANGE;
        return change.sign() < 0 && moves
                ? new Quantity(quantity.amount().negate(), quantity.unit(), quantity.comparator())
                : quantity;
    }
}
