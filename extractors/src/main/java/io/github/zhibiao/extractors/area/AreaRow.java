package io.github.zhibiao.extractors.area;

import io.github.zhibiao.corpus.record.Area;

/**
 * A row of the table of areas.
 *
 * @param parent code of the area above it; empty for China
 * @param from first year it existed
 * @param to last year it existed
 * @param needsParent believed only when the area above it is the report's own: its name is shared or an ordinary word
 */
record AreaRow(Area area, Level level, String parent, int from, int to, boolean needsParent) {

    enum Level {
        COUNTRY,
        PROVINCE,
        PREFECTURE,
        COUNTY
    }

    boolean holdsIn(int year) {
        return from <= year && year <= to;
    }
}
