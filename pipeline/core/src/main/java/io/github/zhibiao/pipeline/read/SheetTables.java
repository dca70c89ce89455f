package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Writes a sheet as the tables that stand on it: parted by blank rows, each below the lines that name it and give its
 * unit, above its notes.
 */
final class SheetTables {

    /** What the program calls a sheet that nobody named. */
    private static final Pattern UNNAMED = Pattern.compile("(?i)(?:sheet|工作表|表|table)[ _-]?\\d*");

    private static final Pattern UNIT = Pattern.compile("单\\s*位\\s*[：:]");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private static final int MOST_ROWS_OF_A_CELL = 200;

    private final Sheet sheet;
    private final NavigableMap<Integer, NavigableMap<Integer, Sheet.Cell>> rows;
    private final Map<Integer, Map<Integer, Sheet.Merged>> mergedAt = new HashMap<>();
    private final BlockText written;

    SheetTables(Sheet sheet, BlockText written) {
        this.sheet = sheet;
        this.rows = sheet.shown();
        this.written = written;
        for (Sheet.Merged m : sheet.merged()) {
            mergedAt.computeIfAbsent(m.row(), r -> new HashMap<>()).put(m.column(), m);
        }
    }

    void write() {
        if (rows.isEmpty()) {
            return;
        }
        if (!UNNAMED.matcher(sheet.name()).matches() && !sheet.name().isBlank() && !says(sheet.name())) {
            written.heading(Indent.tidy(sheet.name()), 1);
        }
        for (List<Integer> part : parts()) {
            write(part);
        }
    }

    /** The sheet's first line holds its name already. */
    private boolean says(String name) {
        return rows.firstEntry().getValue().values().stream()
                .anyMatch(c -> c.text().replaceAll("\\s", "").contains(name.replaceAll("\\s", "")));
    }

    /** The rows between blank ones. Rows of numbers without a heading of their own go on with the table above them. */
    private List<List<Integer>> parts() {
        List<List<Integer>> parts = new ArrayList<>();
        int end = -1; // of the rows before, with all that their cells take
        for (int r : rows.keySet()) {
            while (end >= 0 && end < r && sheet.isHiddenRow(end)) {
                end++;
            }
            boolean goesOn = !parts.isEmpty() && isTable(parts.get(parts.size() - 1)) && holdsNumber(r);
            if (r <= end || goesOn) {
                parts.get(parts.size() - 1).add(r);
            } else {
                parts.add(new ArrayList<>(List.of(r)));
            }
            end = Math.max(end, r + 1);
            for (Sheet.Merged m : mergedAt.getOrDefault(r, Map.of()).values()) {
                end = Math.max(end, Math.min(m.rowEnd(), r + MOST_ROWS_OF_A_CELL));
            }
        }
        return parts;
    }

    private boolean isTable(List<Integer> part) {
        return part.stream().filter(r -> rows.get(r).size() > 1).count() > 1;
    }

    private boolean holdsNumber(int row) {
        NavigableMap<Integer, Sheet.Cell> cells = rows.get(row);
        return cells.size() > 1 && cells.values().stream().anyMatch(Sheet.Cell::number);
    }

    private void write(List<Integer> part) {
        int from = 0;
        while (from < part.size() && isLine(part.get(from))) {
            writeLine(part.get(from++));
        }
        int to = part.size();
        while (to > from && rows.get(part.get(to - 1)).size() == 1 && !holdsDigits(part.get(to - 1))) {
            to--;
        }
        if (to - from > 1) {
            written.table(table(part.subList(from, to)));
        } else {
            part.subList(from, to).forEach(this::writeLine);
        }
        part.subList(to, part.size()).forEach(this::writeLine);
    }

    /** No row of a table: one text, or the table's number and its unit side by side. */
    private boolean isLine(int row) {
        NavigableMap<Integer, Sheet.Cell> cells = rows.get(row);
        boolean numbers = cells.values().stream().anyMatch(Sheet.Cell::number);
        boolean unit = cells.size() <= 3
                && cells.values().stream().anyMatch(c -> UNIT.matcher(c.text()).find());
        // 2023年 over the columns of its quarters, with nothing over the names of the rows, is a heading.
        int column = cells.firstKey();
        boolean heading = cells.size() == 1
                && column > 0
                && mergedAt(row, column).columnEnd() > column + 1
                && startsLeftOf(row + 1, column);
        return !numbers && (unit || (cells.size() == 1 && !heading));
    }

    private boolean startsLeftOf(int row, int column) {
        NavigableMap<Integer, Sheet.Cell> cells = rows.get(row);
        return cells != null && cells.size() > 1 && cells.firstKey() < column;
    }

    private boolean holdsDigits(int row) {
        Sheet.Cell only = rows.get(row).firstEntry().getValue();
        return only.number()
                || (only.text().length() < 10 && DIGIT.matcher(only.text()).find());
    }

    private void writeLine(int row) {
        for (Sheet.Cell cell : rows.get(row).values()) {
            written.paragraph(Indent.tidy(cell.text()));
        }
    }

    /** The cells of these rows, in columns counted from the first that is used and without those that nobody sees. */
    private List<List<BlockText.Cell>> table(List<Integer> part) {
        NavigableMap<Integer, Integer> columns = columns(part);
        List<List<BlockText.Cell>> table = new ArrayList<>();
        for (int i = 0; i < part.size(); i++) {
            List<BlockText.Cell> row = new ArrayList<>();
            for (Map.Entry<Integer, Sheet.Cell> e : rows.get(part.get(i)).entrySet()) {
                Sheet.Merged m = mergedAt(part.get(i), e.getKey());
                int wide = columns.subMap(e.getKey(), m.columnEnd()).size();
                int high = i + 1 < part.size() && part.get(i + 1) < m.rowEnd() ? rowsBefore(m.rowEnd(), part, i) : 1;
                String text = e.getValue().text();
                int deep = e.getValue().number() ? 0 : Math.min(Indent.DEEPEST, Indent.of(text));
                String shown = Indent.write(deep) + Indent.tidy(text);
                row.add(new BlockText.Cell(shown, columns.get(e.getKey()), wide, high, false));
            }
            table.add(row);
        }
        return table;
    }

    /** Each column of the sheet that is used, and which one of the table it is. */
    private NavigableMap<Integer, Integer> columns(List<Integer> part) {
        TreeMap<Integer, Integer> columns = new TreeMap<>();
        part.forEach(r -> rows.get(r).keySet().forEach(c -> columns.put(c, 0)));
        int n = 0;
        for (Map.Entry<Integer, Integer> e : columns.entrySet()) {
            e.setValue(n++);
        }
        return columns;
    }

    private static int rowsBefore(int end, List<Integer> part, int from) {
        int to = from + 1;
        while (to < part.size() && part.get(to) < end) {
            to++;
        }
        return to - from;
    }

    /** The cells that are shown as this one; itself if there are no others. */
    private Sheet.Merged mergedAt(int row, int column) {
        Sheet.Merged alone = new Sheet.Merged(row, row + 1, column, column + 1);
        return mergedAt.getOrDefault(row, Map.of()).getOrDefault(column, alone);
    }
}
