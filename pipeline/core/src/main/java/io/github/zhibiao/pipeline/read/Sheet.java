package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One sheet of a spreadsheet as it is shown: the text of its cells by row and column, without what is hidden. Rows and
 * columns count from 0.
 */
final class Sheet {

    /** A column far beyond is none of a table; the last of Excel is the 16 384th. */
    static final int MOST_COLUMNS = 16_384;

    /**
     * @param text as displayed; not blank
     * @param number a number that is no year
     */
    record Cell(String text, boolean number) {

        private static final Pattern NUMBER = Pattern.compile("[-+−–—]?[\\d,]+(?:\\.\\d+)?\\s*[%％‰]?");
        private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

        static Cell of(String text) {
            String bare = text.strip();
            return new Cell(
                    text, NUMBER.matcher(bare).matches() && !YEAR.matcher(bare).matches());
        }
    }

    /** Cells shown as one, ends exclusive. */
    record Merged(int row, int rowEnd, int column, int columnEnd) {}

    private final String name;
    private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
    private final List<Merged> merged = new ArrayList<>();
    private final TreeSet<Integer> hiddenRows = new TreeSet<>();
    private final Map<Integer, Integer> hiddenColumns = new HashMap<>(); // first of them to their end
    private boolean lostAny;

    Sheet(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void put(int row, int column, Cell cell) {
        if (column < MOST_COLUMNS && !cell.text().isBlank()) {
            rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell);
        }
    }

    void merge(Merged cells) {
        merged.add(cells);
    }

    void hideRow(int row) {
        hiddenRows.add(row);
    }

    void hideColumns(int first, int end) {
        hiddenColumns.merge(first, end, Math::max);
    }

    /** Rows or columns with something in them are hidden. */
    boolean hidesAny() {
        return lostAny;
    }

    /** The rows that can be seen and hold anything, by their numbers, each with its cells by their columns. */
    NavigableMap<Integer, NavigableMap<Integer, Cell>> shown() {
        NavigableMap<Integer, NavigableMap<Integer, Cell>> shown = new TreeMap<>();
        rows.forEach((r, cells) -> {
            NavigableMap<Integer, Cell> seen = new TreeMap<>(cells);
            hiddenColumns.forEach((first, end) -> seen.subMap(first, end).clear());
            lostAny |= seen.size() < cells.size() || hiddenRows.contains(r);
            if (!seen.isEmpty() && !hiddenRows.contains(r)) {
                shown.put(r, seen);
            }
        });
        return shown;
    }

    List<Merged> merged() {
        return merged;
    }

    boolean isHiddenColumn(int column) {
        return hiddenColumns.entrySet().stream().anyMatch(e -> e.getKey() <= column && column < e.getValue());
    }

    boolean isHiddenRow(int row) {
        return hiddenRows.contains(row);
    }
}
