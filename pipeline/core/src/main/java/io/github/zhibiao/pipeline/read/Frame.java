package io.github.zhibiao.pipeline.read;

import java.util.List;

/**
 * The lines of a table as drawn: where its columns and rows are divided, as far as lines say so. In points from the upper
 * left corner of the page.
 *
 * @param xs the sides of its columns from left to right, the outer ones included
 * @param ys the edges of its rows from top to bottom, the outer ones included
 * @param upright the lines that stand in it
 * @param flat the lines that lie in it
 */
record Frame(List<Float> xs, List<Float> ys, List<Ruling> upright, List<Ruling> flat) {

    float left() {
        return xs.get(0);
    }

    float right() {
        return xs.get(xs.size() - 1);
    }

    float top() {
        return ys.get(0);
    }

    float bottom() {
        return ys.get(ys.size() - 1);
    }

    int columns() {
        return xs.size() - 1;
    }

    int rows() {
        return ys.size() - 1;
    }

    boolean contains(Glyph g) {
        return g.middle() > left() - Ruling.NEAR
                && g.middle() < right() + Ruling.NEAR
                && g.height() > top()
                && g.height() < bottom() + Ruling.NEAR;
    }

    /** Whether a line stands between a column and the next one in a row. */
    boolean dividesColumns(int row, int column) {
        float middle = (ys.get(row) + ys.get(row + 1)) / 2;
        float at = xs.get(column + 1);
        return upright.stream().anyMatch(r -> Math.abs(r.at() - at) <= Ruling.NEAR && r.covers(middle));
    }

    /** Whether any line stands in a row, be it at its sides. */
    boolean isDrawn(int row) {
        float middle = (ys.get(row) + ys.get(row + 1)) / 2;
        return upright.stream().anyMatch(r -> r.covers(middle));
    }

    /** Whether a line lies between a row and the next one in a column. */
    boolean dividesRows(int row, int column) {
        float middle = (xs.get(column) + xs.get(column + 1)) / 2;
        float at = ys.get(row + 1);
        return flat.stream().anyMatch(r -> Math.abs(r.at() - at) <= Ruling.NEAR && r.covers(middle));
    }

    /** The column or row in which a place lies. */
    static int band(List<Float> edges, float place) {
        int i = 0;
        while (i < edges.size() - 2 && place >= edges.get(i + 1)) {
            i++;
        }
        return i;
    }
}
