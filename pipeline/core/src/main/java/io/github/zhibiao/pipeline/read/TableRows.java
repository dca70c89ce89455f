package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the rows of a table into order before they are written. */
final class TableRows {

    private static final Pattern UNIT = Pattern.compile("单\\s*位\\s*[：:]");

    private TableRows() {}

    /** The rows without those that hold no text, and no cell taller for them. */
    static List<List<BlockText.Cell>> tidy(List<List<BlockText.Cell>> rows) {
        int[] kept = new int[rows.size() + 1]; // for each row, how many before it are kept
        for (int r = 0; r < rows.size(); r++) {
            kept[r + 1] = kept[r] + (isBlank(rows.get(r)) ? 0 : 1);
        }
        List<List<BlockText.Cell>> tidy = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            if (kept[r + 1] > kept[r]) {
                List<BlockText.Cell> row = new ArrayList<>(rows.get(r).size());
                for (BlockText.Cell c : rows.get(r)) {
                    int end = Math.min(rows.size(), r + c.rows());
                    int high = Math.max(1, kept[end] - kept[r]);
                    row.add(
                            high == c.rows()
                                    ? c
                                    : new BlockText.Cell(c.text(), c.column(), c.columns(), high, c.heading()));
                }
                tidy.add(row);
            }
        }
        return tidy;
    }

    /**
     * How many rows at the top are no rows but lines that name the table: one text each, which in the first begins at the
     * left. Many put the title and the unit into the table: 表1 2025年客货运输总量, 单位：万元.
     */
    static int countNames(List<List<BlockText.Cell>> rows) {
        int names = 0;
        while (names < rows.size() - 1 && isName(rows.get(names), rows.get(names + 1))) {
            names++;
        }
        return names;
    }

    private static boolean isName(List<BlockText.Cell> row, List<BlockText.Cell> next) {
        List<BlockText.Cell> filled =
                row.stream().filter(c -> !c.text().isBlank()).toList();
        if (filled.size() != 1) {
            return false;
        }
        BlockText.Cell only = filled.get(0);
        boolean unit = UNIT.matcher(only.text()).find();
        boolean whole = row.size() == 1 && only.column() == 0 && only.columns() > 1;
        return only.rows() == 1 && (unit || whole) && !next.isEmpty();
    }

    /** The one text of a row. */
    static String only(List<BlockText.Cell> row) {
        return row.stream()
                .map(BlockText.Cell::text)
                .filter(t -> !t.isBlank())
                .findFirst()
                .orElse("");
    }

    private static boolean isBlank(List<BlockText.Cell> row) {
        return row.stream().allMatch(c -> c.text().isBlank());
    }
}
