package io.github.zhibiao.extractors.period;

import io.github.zhibiao.corpus.record.Period;

/**
 * A stretch or point of time that a text names.
 *
 * @param kind what the words do with it
 */
public record TimeWord(Period period, Kind kind) {

    /** What words for time do. */
    public enum Kind {
        /** 2023年, 上半年: what is told happened in it. */
        DURING,
        /** 截至11月底: what is told is as of it. */
        AS_OF,
        /** 到2027年: what is told is to be reached by it. */
        UNTIL,
        /** 比上年, 较2020年: only what the figure is compared with. */
        COMPARED_WITH
    }

    @Override
    public String toString() {
        return period + " " + kind;
    }
}
