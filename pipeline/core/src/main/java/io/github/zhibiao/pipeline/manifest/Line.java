package io.github.zhibiao.pipeline.manifest;

import java.util.Map;

/**
 * A line of a manifest.
 *
 * @param number in the file, from 1
 * @param cells those that are not empty
 */
record Line(long number, Map<Column, String> cells) {

    String cell(Column column) {
        return cells.getOrDefault(column, "");
    }
}
