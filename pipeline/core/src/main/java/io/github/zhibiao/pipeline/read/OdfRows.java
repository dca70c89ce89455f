package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.List;

/** Puts the cells of an OpenDocument table into rows: places that others cover are told of too. */
final class OdfRows {

    private static final int MOST = 1_000;

    private final List<List<Flow.Cell>> rows = new ArrayList<>();
    private List<Flow.Cell> row = new ArrayList<>();
    private int column;

    void add(List<Flow> content, int columns, int high) {
        if (column < MOST) {
            int wide = Math.max(1, Math.min(columns, MOST - column));
            row.add(new Flow.Cell(List.copyOf(content), column, wide, Math.max(1, Math.min(high, MOST)), false));
        }
        column++;
    }

    /** A place that a cell before or above covers. */
    void skip() {
        column++;
    }

    void endRow() {
        rows.add(row);
        row = new ArrayList<>();
        column = 0;
    }

    Flow.Table take() {
        return new Flow.Table(rows);
    }
}
