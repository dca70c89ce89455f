package io.github.zhibiao.extractors.table;

import io.github.zhibiao.corpus.report.Block.Cell;
import io.github.zhibiao.corpus.report.Block.Row;
import io.github.zhibiao.corpus.report.Block.Table;
import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table as rows and columns, where a cell that takes several stands in each of them. The heading rows lie on top, the
 * heading columns at the left.
 */
final class Grid {

    private static final int MOST_COLUMNS = 200;
    private static final Pattern NUMBER = Pattern.compile(
            "[-−–—+]?\\s*\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?\\s*[%％‰]?|[-−–—+]?\\s*\\d+(?:\\.\\d+)?\\s*[%％‰]?");
    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}{2}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private record Place(Cell cell, String text) {}

    private final List<List<Optional<Place>>> places = new ArrayList<>();
    private final int columns;
    private final int headingRows;
    private final int headingColumns;

    Grid(Table table, String text) {
        int widest = 0;
        for (int r = 0; r < table.rows().size(); r++) {
            Row row = table.rows().get(r);
            for (Cell cell : row.cells()) {
                Place place = new Place(cell, cell.span().of(text).strip());
                int last = Math.min(MOST_COLUMNS, cell.column() + cell.columns());
                for (int down = 0; down < cell.rows() && r + down < table.rows().size(); down++) {
                    for (int c = cell.column(); c < last; c++) {
                        put(r + down, c, place);
                    }
                }
                widest = Math.max(widest, last);
            }
        }
        columns = widest;
        headingRows = countHeadingRows();
        headingColumns = countHeadingColumns();
    }

    private void put(int row, int column, Place place) {
        while (places.size() <= row) {
            places.add(new ArrayList<>());
        }
        List<Optional<Place>> line = places.get(row);
        while (line.size() <= column) {
            line.add(Optional.empty());
        }
        line.set(column, Optional.of(place));
    }

    int rows() {
        return places.size();
    }

    int columns() {
        return columns;
    }

    int headingRows() {
        return headingRows;
    }

    int headingColumns() {
        return headingColumns;
    }

    /** The text of a cell, stripped; empty where there is none. */
    String text(int row, int column) {
        return place(row, column).map(Place::text).orElse("");
    }

    Span span(int row, int column) {
        return place(row, column).orElseThrow().cell().span();
    }

    /** True where a cell begins: a cell over several rows or columns is read once. */
    boolean begins(int row, int column) {
        Optional<Place> here = place(row, column);
        return here.isPresent()
                && here.get().cell().column() == column
                && (row == 0 || !place(row - 1, column).equals(here));
    }

    boolean isNumber(int row, int column) {
        return NUMBER.matcher(text(row, column)).matches();
    }

    private Optional<Place> place(int row, int column) {
        if (row >= places.size() || column >= places.get(row).size()) {
            return Optional.empty();
        }
        return places.get(row).get(column);
    }

    /** The row that begins the headings which hold for {@code row}: 0, or that of new headings amid the table. */
    int headingsOf(int row) {
        int first = row;
        while (first > headingRows && !isNewHeading(first - 1)) {
            first--;
        }
        while (first > headingRows && isNewHeading(first - 1)) {
            first--;
        }
        return first > headingRows ? first : 0;
    }

    /** 信息内容 | 本年处理决定数量 under rows of numbers: words over every column of numbers. */
    private boolean isNewHeading(int row) {
        if (spansAll(row)) {
            return false;
        }
        for (int c = headingColumns; c < columns; c++) {
            if (!WORDS.matcher(text(row, c)).find() || isNumber(row, c)) {
                return false;
            }
        }
        return headingColumns < columns;
    }

    /**
     * The headings above a column, from the top, each once. A heading over the whole table names the table, not a column.
     *
     * @param from where they begin, as {@link #headingsOf} says
     */
    List<String> above(int column, int from) {
        LinkedHashSet<String> texts = new LinkedHashSet<>();
        int end = from == 0 ? headingRows : from + 1;
        while (from > 0 && isNewHeading(end)) {
            end++;
        }
        for (int r = from; r < end; r++) {
            String heading = text(r, column);
            if (!heading.isEmpty() && !spansAll(r)) {
                texts.add(heading);
            }
        }
        return List.copyOf(texts);
    }

    /** The headings left of a row, each once. */
    List<String> left(int row) {
        LinkedHashSet<String> texts = new LinkedHashSet<>();
        for (int c = 0; c < headingColumns; c++) {
            if (!text(row, c).isEmpty()) {
                texts.add(text(row, c));
            }
        }
        return List.copyOf(texts);
    }

    private boolean spansAll(int row) {
        return place(row, 0).map(p -> p.cell().columns() >= columns).orElse(false);
    }

    private int countHeadingRows() {
        int rows = 0;
        while (rows < places.size() && isHeadingRow(rows)) {
            rows++;
        }
        return rows;
    }

    /** No numbers but years. */
    private boolean isHeadingRow(int row) {
        boolean years = false;
        for (int c = 0; c < columns; c++) {
            if (isNumber(row, c) && !YEAR.matcher(text(row, c)).matches()) {
                return false;
            }
            years |= isNumber(row, c);
        }
        return !years || !isNumber(row, 0);
    }

    private int countHeadingColumns() {
        int heading = 0;
        while (heading < columns && isHeadingColumn(heading)) {
            heading++;
        }
        return heading;
    }

    private boolean isHeadingColumn(int column) {
        int numbers = 0;
        int texts = 0;
        for (int r = headingRows; r < places.size(); r++) {
            if (isNumber(r, column)) {
                numbers++;
            } else if (!text(r, column).isEmpty()) {
                texts++;
            }
        }
        return texts > 0 && (numbers == 0 || (column == 0 && isCounter(column)));
    }

    /** 序号: numbers that only count the rows. */
    private boolean isCounter(int column) {
        for (int r = 0; r < headingRows; r++) {
            if (text(r, column).matches("序号|编号|行次")) {
                return true;
            }
        }
        return false;
    }
}
