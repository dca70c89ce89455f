package io.github.zhibiao.corpus.record;

import java.util.Locale;

/** In what form a figure speaks of its indicator. */
public enum Form {
    /** An amount, count, rate or share as it stands. */
    LEVEL,
    /** Relative change over time. */
    GROWTH,
    /** Absolute difference from another time. */
    CHANGE,
    /** A position in an order. */
    RANK,
    /** a:b. */
    RATIO;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
