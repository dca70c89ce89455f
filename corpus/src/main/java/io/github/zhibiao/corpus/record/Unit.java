package io.github.zhibiao.corpus.record;

import java.math.BigDecimal;

/**
 * A unit of measure.
 *
 * @param symbol as rows write it: simplified script, without the multiplier; empty for a bare number
 * @param factor what one of it is in the dimension's base unit (元, 人, 平方米, 吨 …)
 */
public record Unit(String symbol, Dimension dimension, BigDecimal factor) {

    public static final Unit NONE = new Unit("", Dimension.NONE, BigDecimal.ONE);

    public static Unit of(String symbol, Dimension dimension) {
        return new Unit(symbol, dimension, BigDecimal.ONE);
    }
}
