package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A table of data, its cells set into columns. Tables that only lay out the page are not this.
 *
 * @param caption its own {@code <caption>}, or empty
 * @param rows those that hold any text
 */
record HtmlTable(String caption, List<List<BlockText.Cell>> rows) {

    private static final Pattern NUMBER = Pattern.compile("[-−–+]?[\\d,，]+(?:\\.\\d+)?\\s?[%％‰]?");

    private static final int MOST_COLUMNS = 1000;

    /** A cell longer than this holds a page, not a datum. */
    private static final int LONGEST_CELL = 500;

    /** At least two rows of two cells, no table inside, and no cell that holds a page. */
    static boolean isData(Element table) {
        if (table.selectFirst("> * table") != null) {
            return false;
        }
        List<Element> rows = rowsOf(table);
        long wide = rows.stream().filter(r -> cellsOf(r).size() > 1).count();
        return wide > 1
                && rows.stream()
                        .flatMap(r -> cellsOf(r).stream())
                        .allMatch(c -> c.text().length() <= LONGEST_CELL);
    }

    /** A table of data of which at least every third cell is a number. */
    static boolean isNumbers(Element table) {
        if (!isData(table)) {
            return false;
        }
        List<String> cells = rowsOf(table).stream()
                .flatMap(r -> cellsOf(r).stream())
                .map(c -> c.text().strip())
                .filter(t -> !t.isEmpty())
                .toList();
        return 3 * cells.stream().filter(t -> NUMBER.matcher(t).matches()).count() >= cells.size();
    }

    static HtmlTable of(Element table, MainContent main) {
        List<Element> lines = rowsOf(table);
        List<List<BlockText.Cell>> rows = new ArrayList<>();
        List<Integer> taken = new ArrayList<>(); // for each column, how many more rows a cell from above takes
        for (int i = 0; i < lines.size(); i++) {
            List<BlockText.Cell> row = new ArrayList<>();
            int column = 0;
            for (Element e : cellsOf(lines.get(i))) {
                while (column < taken.size() && taken.get(column) > 0) {
                    column++;
                }
                int columns = Math.max(1, Math.min(count(e, "colspan"), MOST_COLUMNS - column));
                int high = Math.min(count(e, "rowspan"), lines.size() - i);
                for (int c = column; c < column + columns; c++) {
                    while (taken.size() <= c) {
                        taken.add(0);
                    }
                    taken.set(c, high);
                }
                row.add(new BlockText.Cell(
                        textOf(e, main), column, columns, high, e.normalName().equals("th")));
                column += columns;
            }
            taken.replaceAll(n -> Math.max(0, n - 1));
            if (row.stream().anyMatch(c -> !c.text().isEmpty())) {
                rows.add(List.copyOf(row));
            }
        }
        Element named = table.selectFirst("> caption");
        String caption = named == null ? "" : textOf(named, main).strip();
        // Many put the caption into a first row of one cell: 表1 2025年年末常住人口数及其构成.
        if (caption.isEmpty() && rows.size() > 1 && rows.get(0).size() == 1 && taken.size() > 1) {
            caption = rows.remove(0).get(0).text().strip();
        }
        return new HtmlTable(caption, List.copyOf(rows));
    }

    private static List<Element> rowsOf(Element table) {
        return table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
    }

    private static List<Element> cellsOf(Element row) {
        return row.children().stream()
                .filter(c -> c.normalName().equals("td") || c.normalName().equals("th"))
                .toList();
    }

    private static String textOf(Element e, MainContent main) {
        Line line = new Line();
        collect(e, main, line);
        return line.takeIndented();
    }

    private static void collect(Element e, MainContent main, Line line) {
        if (main.isDropped(e)) {
            return;
        }
        boolean breaks = e.isBlock() || e.normalName().equals("br");
        if (breaks) {
            line.wrap();
        }
        for (Node n : e.childNodes()) {
            if (n instanceof Element child) {
                collect(child, main, line);
            } else if (n instanceof TextNode t) {
                line.add(t.getWholeText());
            }
        }
        if (breaks) {
            line.wrap();
        }
    }

    /** A span's size; 1 for what is no number, 0 or negative. */
    private static int count(Element e, String attribute) {
        String value = e.attr(attribute).strip();
        return value.matches("[1-9]\\d{0,4}") ? Integer.parseInt(value) : 1;
    }
}
