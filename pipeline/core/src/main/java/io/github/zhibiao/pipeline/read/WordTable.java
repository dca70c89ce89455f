package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the cells of a word processor's table into its grid, row by row, as its file tells them. */
final class WordTable {

    private static final int MOST_COLUMNS = 1_000;

    /** Where the cell stands that a column's next cell may be the rest of. */
    private record Place(int row, int index) {}

    private final List<List<Flow.Cell>> rows = new ArrayList<>();
    private final Map<Integer, Place> above = new HashMap<>();
    private List<Flow.Cell> row = new ArrayList<>();
    private int column;
    private boolean heading;
    private boolean dropped;

    /** Leaves columns of this row empty. */
    void skip(int columns) {
        column = Math.min(MOST_COLUMNS, column + Math.max(0, columns));
    }

    /** This row is repeated on every page. */
    void markHeading() {
        heading = true;
    }

    /** This row was deleted or is hidden. */
    void dropRow() {
        dropped = true;
    }

    void add(List<Flow> content, int columns) {
        if (column < MOST_COLUMNS) {
            int wide = Math.max(1, Math.min(columns, MOST_COLUMNS - column));
            if (!dropped) {
                above.put(column, new Place(rows.size(), row.size()));
            }
            row.add(new Flow.Cell(List.copyOf(content), column, wide, 1, heading));
            column += wide;
        }
    }

    /** The next cell is the rest of the one above it. */
    void lengthen(int columns) {
        Place place = above.get(column);
        if (place == null) {
            add(List.of(), columns);
            return;
        }
        if (!dropped) {
            List<Flow.Cell> other = rows.get(place.row());
            other.set(place.index(), other.get(place.index()).longer());
        }
        skip(Math.max(1, columns));
    }

    /** The next cell is the rest of the one before it. */
    void widen(int columns) {
        if (row.isEmpty()) {
            add(List.of(), columns);
            return;
        }
        Flow.Cell c = row.remove(row.size() - 1);
        int wide = Math.max(1, Math.min(columns, MOST_COLUMNS - column));
        row.add(new Flow.Cell(c.content(), c.column(), c.columns() + wide, c.rows(), c.heading()));
        column += wide;
    }

    void endRow() {
        if (!dropped) {
            rows.add(row);
        }
        row = new ArrayList<>();
        column = 0;
        heading = false;
        dropped = false;
    }

    Flow.Table take() {
        return new Flow.Table(rows);
    }
}
