package io.github.zhibiao.pipeline.read;

import java.util.List;

/** What stands on the pages of a word processor's document, one below the other. */
sealed interface Flow {

    /**
     * A paragraph or a heading; not empty.
     *
     * @param level of a heading, 1 for the highest; 0 for a paragraph
     */
    record Text(String line, int level) implements Flow {}

    /** A table, its rows from top to bottom. */
    record Table(List<List<Cell>> rows) implements Flow {}

    /**
     * A cell of a table, at its place in the table's grid.
     *
     * @param content what stands in it; may be empty
     * @param column the first it stands in, from 0
     * @param rows how many rows it takes
     * @param heading the format marks it as a heading
     */
    record Cell(List<Flow> content, int column, int columns, int rows, boolean heading) {

        /** The same cell, taking one row more. */
        Cell longer() {
            return new Cell(content, column, columns, rows + 1, heading);
        }
    }
}
