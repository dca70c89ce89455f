package io.github.zhibiao.corpus.gold;

import java.util.Locale;

/** What is compared on a figure that was found. */
public enum Field {
    COMPARATOR,
    FORM,
    STATUS,
    AREA,
    PERIOD,
    /** The name equals an accepted one once punctuation, 的 and spaces are dropped. */
    NAME_EXACT,
    /** The name shares most characters with an accepted one. */
    NAME_SOFT,
    /** Form, status, area, period and soft name, all of them. */
    WHOLE;

    /** As the scores name it: {@code name_exact}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
