package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as found on a page, or on several that it goes over.
 *
 * @param page on which it begins
 * @param xs the sides of its columns, the outer ones included, in points
 * @param rows from top to bottom
 */
record PdfTable(int page, float top, float bottom, List<Float> xs, List<List<Cell>> rows) {

    /**
     * A cell at its place in the grid.
     *
     * @param page on which it stands
     */
    record Cell(String text, int column, int columns, int rows, int page) {

        Cell longer(int by) {
            return new Cell(text, column, columns, rows + by, page);
        }
    }

    float left() {
        return xs.get(0);
    }

    float right() {
        return xs.get(xs.size() - 1);
    }

    /** The texts of a row that are not empty. */
    List<String> texts(int row) {
        return rows.get(row).stream().map(Cell::text).filter(t -> !t.isEmpty()).toList();
    }

    /** The same table with more columns: each side of this one is a side of {@code finer}. */
    PdfTable divided(List<Float> finer) {
        List<Integer> at = new ArrayList<>();
        for (float x : xs) {
            int best = 0;
            for (int i = 1; i < finer.size(); i++) {
                best = Math.abs(finer.get(i) - x) < Math.abs(finer.get(best) - x) ? i : best;
            }
            at.add(best);
        }
        List<List<Cell>> divided = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (Cell c : row) {
                int from = at.get(c.column());
                int to = at.get(c.column() + c.columns());
                cells.add(new Cell(c.text(), from, Math.max(1, to - from), c.rows(), c.page()));
            }
            divided.add(cells);
        }
        return new PdfTable(page, top, bottom, finer, divided);
    }
}
