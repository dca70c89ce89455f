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

    private static final int MANY_HEADINGS = 4;
    private static final Pattern NAMING = Pattern.compile("名称$|^项目$|^指标$|科目$|^地区$|区划");

    /** A column of numbers that measure nothing. */
    static final Pattern CODE = Pattern.compile("(?:序\\s*号|编\\s*号|行\\s*次|.{0,6}编\\s*码|.{0,6}代\\s*码)");

    private static final Pattern WORDY = Pattern.compile("[\\p{IsLetter}\\d]");
    private static final Pattern FRACTION = Pattern.compile("\\d+\\s*/\\s*\\d+");

    /** @param indent of the text, in ideographic spaces */
    private record Place(Cell cell, String text, int indent) {}

    private final List<List<Optional<Place>>> places = new ArrayList<>();
    private final int columns;
    private final int headingRows;
    private final int headingColumns;
    private final List<Group> groups;

    /**
     * Columns that are headed by columns of their own: a long table is set side by side, 行业 | 增长 | 行业 | 增长.
     *
     * @param first the first of its columns
     * @param body the first that holds numbers
     * @param end the first column beyond
     */
    private record Group(int first, int body, int end) {}

    Grid(Table table, String text) {
        int widest = 0;
        for (int r = 0; r < table.rows().size(); r++) {
            Row row = table.rows().get(r);
            for (Cell cell : row.cells()) {
                String whole = cell.span().of(text);
                Place place = new Place(
                        cell,
                        whole.strip(),
                        whole.length() - whole.stripLeading().length());
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
        groups = findGroups();
    }

    private List<Group> findGroups() {
        List<Group> found = new ArrayList<>();
        int first = 0;
        int body = headingColumns;
        for (int c = headingColumns; c < columns; c++) {
            if (repeatsHeading(c, 0)) {
                found.add(new Group(first, body, c));
                first = c;
                while (c + 1 < columns && repeatsHeading(c + 1, c + 1 - first)) {
                    c++;
                }
                body = c + 1;
            }
        }
        found.add(new Group(first, body, columns));
        return found;
    }

    /** Another column of words under the heading that the column {@code first} has. */
    private boolean repeatsHeading(int column, int first) {
        if (first >= headingColumns || headingRows == 0 || !isHeadingColumn(column)) {
            return false;
        }
        String heading = text(headingRows - 1, column).replaceAll("\\s", "");
        return !heading.isEmpty()
                && heading.equals(text(headingRows - 1, first).replaceAll("\\s", ""))
                && !place(headingRows - 1, column).equals(place(headingRows - 1, first));
    }

    /** How many groups of columns have headings of rows of their own. */
    int groups() {
        return groups.size();
    }

    /** The group that a column belongs to. */
    int groupOf(int column) {
        int g = 0;
        while (g + 1 < groups.size() && column >= groups.get(g + 1).first()) {
            g++;
        }
        return g;
    }

    /** The first column of a group that holds numbers. */
    int body(int group) {
        return groups.get(group).body();
    }

    /** The first column of a group. */
    int first(int group) {
        return groups.get(group).first();
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

    /** Whether another column of numbers has the same headings: then nothing tells what either of them says. */
    boolean isTwin(int row, int column, int from) {
        List<String> mine = above(column, from);
        for (int c = body(groupOf(column)); c < columns && groupOf(c) == groupOf(column); c++) {
            boolean other = !place(row, c).equals(place(row, column))
                    && hasNumbers(c)
                    && above(c, from).equals(mine);
            if (other) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNumbers(int column) {
        for (int r = headingRows; r < places.size(); r++) {
            if (isNumber(r, column) && begins(r, column)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the numbers of a column mostly carry their own percent sign. */
    boolean saysPercent(int column) {
        int numbers = 0;
        int percent = 0;
        for (int r = headingRows; r < places.size(); r++) {
            if (isNumber(r, column)) {
                numbers++;
                percent += text(r, column).endsWith("%") || text(r, column).endsWith("％") ? 1 : 0;
            }
        }
        return percent * 2 > numbers;
    }

    /**
     * The headings left of a row, each once. Of many columns of words, as in a list of projects, only the one that holds
     * the names is a heading, with the place; the others describe it.
     */
    List<String> left(int row, int group) {
        LinkedHashSet<String> texts = new LinkedHashSet<>();
        Group g = groups.get(group);
        int words = g.body() - g.first();
        for (int c = g.first(); c < g.body(); c++) {
            boolean names = words < MANY_HEADINGS || NAMING.matcher(heading(c)).find();
            if (WORDY.matcher(text(row, c)).find() && names) {
                texts.add(text(row, c));
            }
        }
        return List.copyOf(texts);
    }

    /** How far the first heading of a row is set in, in characters. */
    int indent(int row, int group) {
        Optional<Place> place = place(row, groups.get(group).first());
        return place.map(Place::indent).orElse(0);
    }

    private String heading(int column) {
        return headingRows == 0 ? "" : text(headingRows - 1, column).replaceAll("\\s", "");
    }

    /** A row of one cell, which says what holds for the rows below it. */
    boolean spansAll(int row) {
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
            if (FRACTION.matcher(text(row, c)).matches()) {
                return false;
            }
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
        return (texts > 0 && numbers == 0) || (column == 0 && numbers > 0 && isCounter(column));
    }

    /** 序号, 科目编码: numbers that only count or name the rows. */
    private boolean isCounter(int column) {
        for (int r = 0; r < headingRows; r++) {
            if (CODE.matcher(text(r, column)).matches()) {
                return true;
            }
        }
        return false;
    }
}
