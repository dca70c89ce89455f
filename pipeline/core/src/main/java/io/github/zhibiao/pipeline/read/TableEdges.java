package io.github.zhibiao.pipeline.read;

import java.util.Collection;
import java.util.TreeSet;

/** The columns of a table whose cells only tell where they begin and end on the page, in twips. */
final class TableEdges {

    /** The edges of cells that stand in one column by the eye differ by less. */
    private static final int SAME = 90;

    private final TreeSet<Integer> edges = new TreeSet<>();

    /** @param places where cells begin or end */
    TableEdges(Collection<Integer> places) {
        for (int place : new TreeSet<>(places)) {
            if (edges.isEmpty() || place > edges.last() + SAME) {
                edges.add(place);
            }
        }
    }

    /** How many columns lie left of {@code place}. */
    int before(int place) {
        return edges.headSet(edge(place), false).size();
    }

    /** How many columns a cell between two places takes. */
    int between(int left, int right) {
        int from = edge(left);
        int to = edge(right);
        return from >= to ? 1 : edges.subSet(from, to).size();
    }

    private int edge(int place) {
        Integer edge = edges.floor(place);
        return edge == null ? edges.first() : edge;
    }
}
