package io.github.zhibiao.corpus.record;

import java.util.Locale;

/** How an indicator lies in time. */
public enum Measure {
    /** What there is at a moment: a population, a debt. */
    STOCK,
    /** What came to be over a time: an output, a revenue. */
    FLOW,
    /** A share, a rate, an average or an index, which adds up over neither times nor places. */
    RATIO;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
