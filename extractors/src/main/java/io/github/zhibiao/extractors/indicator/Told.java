package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.Unit;
import java.util.Optional;

/**
 * The figure before, as far as the next one may lean on it.
 *
 * @param clause the last clause that was more than a list mark
 * @param origin the figure is where a change began
 * @param goal the figure is where a change ended
 * @param end where the figure ends, of the sentence
 */
record Told(Optional<Clause> clause, Form form, Unit unit, boolean origin, boolean goal, int end) {

    boolean isMoney() {
        return unit.dimension() == Dimension.MONEY;
    }

    static final Told NOTHING = new Told(Optional.empty(), Form.LEVEL, Unit.NONE, false, false, 0);
}
