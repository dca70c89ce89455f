package io.github.zhibiao.extractors.number;

import java.math.BigDecimal;

/**
 * A number as written.
 *
 * @param value multipliers multiplied in: {@code 1.5万亿} is 1500000000000; a share in words is in percent:
 *     {@code 百分之九十五} is 95, {@code 四分之三} is 75
 * @param style how it is written
 * @param open 多, 余 or 几 stands in or behind it: the true number is greater
 * @param multiplied a multiplier such as 万 stands in it
 */
public record Numeral(BigDecimal value, Style style, boolean open, boolean multiplied) {

    /** How a number is written. */
    public enum Style {
        ARABIC,
        CHINESE,
        /** {@code 百分之九十五}, {@code 四分之三}, {@code 1/3}: a share, in percent. */
        SHARE,
        /** {@code 千分之五}: in per mille. */
        PER_MILLE
    }

    @Override
    public String toString() {
        return value.toPlainString() + (open ? "+" : "");
    }
}
