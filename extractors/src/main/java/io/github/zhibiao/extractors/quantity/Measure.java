package io.github.zhibiao.extractors.quantity;

import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Unit;
import java.math.BigDecimal;

/**
 * The unit of a numeral.
 *
 * @param end where the unit ends, of the searched text: the numeral's own end where the unit stands elsewhere
 */
record Measure(Unit unit, int end) {

    static final Unit PERCENT = Unit.of("%", Dimension.SHARE);
    static final Unit PER_MILLE = new Unit("‰", Dimension.SHARE, new BigDecimal("0.1"));
    static final Unit PIECE = Unit.of("个", Dimension.COUNT);
    static final Unit PEOPLE = Unit.of("人", Dimension.PEOPLE);
}
