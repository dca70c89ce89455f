package io.github.zhibiao.corpus.record;

import java.util.Locale;

/** At which prices an indicator is reckoned. */
public enum PriceBasis {
    /** At the prices of its own time. */
    CURRENT,
    /** At the prices of one year for all, so that only volumes change. */
    CONSTANT,
    /** Not reckoned in prices. */
    NONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
