package io.github.zhibiao.extractors.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The headings of a table's rows, each with what it leaves to the rows above it. */
final class RowHeadings {

    /**
     * @param bare as written
     * @param full with what it is part of, and what the table measures
     */
    record Row(Heading bare, Heading full) {}

    private final List<List<Row>> groups = new ArrayList<>();
    private final int first;

    /** @param heading reads the texts left of a row */
    RowHeadings(Grid grid, String caption, Function<List<String>, Heading> heading) {
        first = grid.headingRows();
        for (int g = 0; g < grid.groups(); g++) {
            List<Heading> bare = new ArrayList<>();
            Set<String> names = new HashSet<>();
            Set<String> repeated = new HashSet<>();
            for (int r = first; r < grid.rows(); r++) {
                Heading h = heading.apply(grid.left(r, g));
                bare.add(h);
                boolean again = !names.add(h.name());
                if (again) {
                    repeated.add(h.name());
                }
            }
            groups.add(rows(grid, g, bare, new Breakdown(repeated), TableMeasure.of(caption)));
        }
    }

    private List<Row> rows(Grid grid, int group, List<Heading> bare, Breakdown breakdown, TableMeasure measured) {
        TableMeasure measure = measured;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < bare.size(); i++) {
            Heading h = bare.get(i);
            int r = first + i;
            String name = breakdown.next(grid.indent(r, group), grid.left(r, group), h.name());
            rows.add(new Row(h, h.named(measure.named(name))));
            measure = measure.below(h.name());
        }
        return rows;
    }

    Row of(int row, int group) {
        return groups.get(group).get(row - first);
    }
}
