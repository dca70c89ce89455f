package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line drawn along one axis of a page, or the edge of a coloured field. In points from the upper left corner.
 *
 * @param at where on the other axis
 * @param from its left or upper end
 * @param to its right or lower end
 */
record Ruling(float at, float from, float to) {

    /** Lines nearer to each other than this are one: borders of two cells, an edge and the line on it. */
    static final float NEAR = 2.5f;

    boolean covers(float place) {
        return from - NEAR <= place && place <= to + NEAR;
    }

    /** Lines that lie on each other or go on in each other made one. */
    static List<Ruling> joined(List<Ruling> rulings) {
        List<Ruling> sorted = new ArrayList<>(rulings);
        sorted.sort(Comparator.comparing(Ruling::at).thenComparing(Ruling::from));
        List<Ruling> joined = new ArrayList<>();
        int i = 0;
        while (i < sorted.size()) {
            int end = i + 1;
            while (end < sorted.size() && sorted.get(end).at - sorted.get(i).at <= NEAR) {
                end++;
            }
            join(sorted.subList(i, end), joined);
            i = end;
        }
        return joined;
    }

    private static void join(List<Ruling> level, List<Ruling> into) {
        float at = level.get(0).at;
        List<Ruling> along = new ArrayList<>(level);
        along.sort(Comparator.comparing(Ruling::from));
        float from = along.get(0).from;
        float to = along.get(0).to;
        for (Ruling r : along) {
            if (r.from > to + NEAR) {
                into.add(new Ruling(at, from, to));
                from = r.from;
                to = r.to;
            }
            to = Math.max(to, r.to);
        }
        into.add(new Ruling(at, from, to));
    }
}
