package io.github.zhibiao.pipeline.export;

import java.math.BigDecimal;

/** Numbers as people and programs both read them. */
final class Numbers {

    private Numbers() {}

    /** Without exponent and without zeros at the end: {@code 1E+4} is {@code 10000}, {@code 99.50} is {@code 99.5}. */
    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
