package io.github.zhibiao.corpus.record;

import java.util.Locale;

/** Whether a figure tells of what is, of what is aimed at or of what is expected (SDMX: observation status). */
public enum Status {
    ACTUAL,
    /** Aims and plans for a time still to come. */
    TARGET,
    /** 预计, for a figure not yet final. */
    FORECAST;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
