package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The lines and tables of all pages in reading order; a table that goes on after the turn of the page is one. */
final class PdfFlow {

    /** What goes on has its sides at the same places, in points. */
    private static final float SAME_SIDE = 6;

    /** The caption that is said again above the part on the next page. */
    private static final Pattern AGAIN = Pattern.compile("^(?:续表|[（(]续[表）)]|.*单位\\s*[：:]|表\\s*[\\d一二三四五六七八九十].*续)");

    /** A line or a table. */
    sealed interface Part {

        int page();

        float top();
    }

    record Words(PdfLine line) implements Part {
        @Override
        public int page() {
            return line.page();
        }

        @Override
        public float top() {
            return line.top();
        }
    }

    record Grid(PdfTable table) implements Part {
        @Override
        public int page() {
            return table.page();
        }

        @Override
        public float top() {
            return table.top();
        }
    }

    private PdfFlow() {}

    static List<Part> of(List<PdfPage> pages) {
        List<Part> flow = new ArrayList<>();
        for (PdfPage page : pages) {
            PdfTables.Parted parted = PdfTables.part(page);
            List<Part> parts = new ArrayList<>();
            parted.lines().forEach(l -> parts.add(new Words(l)));
            for (PdfTable table : parted.tables()) {
                int at = 0;
                while (at < parts.size() && parts.get(at).top() < table.top()) {
                    at++;
                }
                parts.add(at, new Grid(table));
            }
            append(parts, flow);
        }
        return flow;
    }

    /** Puts the parts of a page behind those before; its first table may be the rest of their last one. */
    private static void append(List<Part> parts, List<Part> flow) {
        int first = 0;
        while (first < parts.size() && first < 3 && parts.get(first) instanceof Words w && isAgain(w, flow)) {
            first++;
        }
        boolean meet = first < parts.size()
                && parts.get(first) instanceof Grid
                && !flow.isEmpty()
                && flow.get(flow.size() - 1) instanceof Grid;
        if (meet) {
            PdfTable before = ((Grid) flow.get(flow.size() - 1)).table();
            PdfTable rest = ((Grid) parts.get(first)).table();
            Optional<PdfTable> one = joined(before, rest);
            if (one.isPresent()) {
                flow.set(flow.size() - 1, new Grid(one.get()));
                flow.addAll(parts.subList(first + 1, parts.size()));
                return;
            }
        }
        flow.addAll(parts);
    }

    private static boolean isAgain(Words words, List<Part> flow) {
        String text = words.line().text();
        return AGAIN.matcher(text).find()
                || flow.stream()
                        .anyMatch(p -> p instanceof Words w && w.line().text().equals(text));
    }

    private static Optional<PdfTable> joined(PdfTable before, PdfTable rest) {
        boolean sides = Math.abs(before.left() - rest.left()) <= SAME_SIDE
                && Math.abs(before.right() - rest.right()) <= SAME_SIDE;
        if (!sides) {
            return Optional.empty();
        }
        List<Float> xs = new ArrayList<>();
        TreeSet<Float> all = new TreeSet<>(before.xs());
        all.addAll(rest.xs());
        for (float x : all) {
            if (xs.isEmpty() || x - xs.get(xs.size() - 1) > SAME_SIDE) {
                xs.add(x);
            }
        }
        PdfTable upper = before.divided(xs);
        PdfTable lower = rest.divided(xs);
        int headings = 0;
        while (headings < lower.rows().size() - 1
                && headings < upper.rows().size()
                && upper.texts(headings).equals(lower.texts(headings))) {
            headings++;
        }
        List<List<PdfTable.Cell>> rows = new ArrayList<>(upper.rows());
        List<List<PdfTable.Cell>> added =
                new ArrayList<>(lower.rows().subList(headings, lower.rows().size()));
        if (headings == 0) {
            goOn(rows, added);
        }
        rows.addAll(added);
        return Optional.of(new PdfTable(before.page(), before.top(), rest.bottom(), xs, rows));
    }

    /** A cell cut by the turn of the page has its text on the one side and is empty on the other. */
    private static void goOn(List<List<PdfTable.Cell>> rows, List<List<PdfTable.Cell>> added) {
        List<PdfTable.Cell> first = new ArrayList<>(added.get(0));
        boolean says = first.stream().anyMatch(c -> !c.text().isEmpty());
        for (PdfTable.Cell c : added.get(0)) {
            if (says && c.text().isEmpty()) {
                Optional<int[]> above = cellAbove(rows, c.column());
                if (above.isPresent()) {
                    List<PdfTable.Cell> row = new ArrayList<>(rows.get(above.get()[0]));
                    PdfTable.Cell cut = row.get(above.get()[1]);
                    if (cut.columns() == c.columns() && (cut.rows() > 1 || c.rows() > 1)) {
                        row.set(above.get()[1], cut.longer(c.rows()));
                        rows.set(above.get()[0], row);
                        first.remove(c);
                    }
                }
            }
        }
        first.sort(Comparator.comparing(PdfTable.Cell::column));
        added.set(0, first);
    }

    /** Row and place of the cell that stands in the last row at a column. */
    private static Optional<int[]> cellAbove(List<List<PdfTable.Cell>> rows, int column) {
        for (int r = rows.size() - 1; r >= 0; r--) {
            for (int i = 0; i < rows.get(r).size(); i++) {
                PdfTable.Cell c = rows.get(r).get(i);
                if (c.column() == column && r + c.rows() == rows.size()) {
                    return Optional.of(new int[] {r, i});
                }
            }
        }
        return Optional.empty();
    }
}
