package io.github.zhibiao.extractors.indicator;

/**
 * The word of change before a figure.
 *
 * @param sign -1 where it says that something fell
 */
record Change(Kind kind, String word, int sign) {

    enum Kind {
        NONE,
        /** 增长, 下降: of whatever unit the figure has. */
        VERB,
        /** 增速, 降幅: a relative change. */
        NOUN,
        /** 增收, 减支: an absolute change. */
        MOVED,
        /** 高于…, 快于…: against another place or rate. */
        GAP,
        /** 居, 位列. */
        PLACE
    }

    static final Change NONE = new Change(Kind.NONE, "", 1);
    static final Change PLACE = new Change(Kind.PLACE, "居", 1);

    boolean is(Kind other) {
        return kind == other;
    }
}
