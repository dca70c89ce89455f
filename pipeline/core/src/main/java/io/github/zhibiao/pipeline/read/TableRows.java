package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Puts the rows of a table into order before they are written. What looks like one table in a file is often several,
 * each under its title and unit, which are rows too: 附表6, 2025年全市国有资本经营预算支出完成情况表, 单位：万元.
 */
final class TableRows {

    private static final Pattern UNIT = Pattern.compile("单\\s*位\\s*[：:]");
    private static final Pattern LABEL =
            Pattern.compile("附?[表件]\\s*[\\d一二三四五六七八九十]+(?:[-—–][\\d一二三四五六七八九十]+)?(?:\\s*[:：])?");
    private static final Pattern NOTE =
            Pattern.compile("(?:备?注|说明|资料来源|数据来源)\\s*[\\d一二三四五六七八九十]*\\s*[：:].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[-+−–—]?[\\d,]*\\d(?:\\.\\d+)?\\s*[%％‰]?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private TableRows() {}

    /**
     * One table of those.
     *
     * @param names the lines above its headings
     * @param notes the lines below it
     */
    record Part(List<String> names, List<List<BlockText.Cell>> rows, List<String> notes) {}

    /** The tables that {@code all} are, without rows that hold no text and columns in which none begins. */
    static List<Part> parts(List<List<BlockText.Cell>> all) {
        List<List<BlockText.Cell>> rows = tidy(all);
        List<Part> parts = new ArrayList<>();
        int r = 0;
        while (r < rows.size()) {
            int names = r + countNames(rows, r);
            int end = names + 1;
            while (end < rows.size() && !(isNameRow(rows.get(end)) && beginsTable(rows, end))) {
                end++;
            }
            int notes = Math.min(end, rows.size());
            while (notes > names + 1 && isNote(rows.get(notes - 1))) {
                notes--;
            }
            parts.add(new Part(
                    texts(rows.subList(r, names)),
                    compact(rows.subList(names, notes)),
                    texts(rows.subList(notes, end))));
            r = end;
        }
        return parts;
    }

    /** How many of the rows from {@code from} name the table that begins below them; never all that there are. */
    private static int countNames(List<List<BlockText.Cell>> rows, int from) {
        int to = from;
        boolean sure = false;
        while (to < rows.size() - 1 && isNameRow(rows.get(to))) {
            String text = only(rows.get(to));
            sure |= spansAll(rows.get(to))
                    || UNIT.matcher(text).find()
                    || LABEL.matcher(text).matches();
            to++;
        }
        return sure ? to - from : 0;
    }

    /** Amid a table, rows that look like names are so if one gives a unit or a number and headings follow. */
    private static boolean beginsTable(List<List<BlockText.Cell>> rows, int from) {
        int to = from + countNames(rows, from);
        boolean sure = false;
        for (int r = from; r < to; r++) {
            String text = only(rows.get(r));
            sure |= UNIT.matcher(text).find() || LABEL.matcher(text).matches();
        }
        return sure && rows.get(to).stream().noneMatch(c -> isNumber(c.text()));
    }

    private static boolean isNameRow(List<BlockText.Cell> row) {
        return row.stream().filter(c -> !c.text().isBlank()).count() == 1
                && row.stream().allMatch(c -> c.rows() == 1)
                && !isNumber(only(row));
    }

    private static boolean isNote(List<BlockText.Cell> row) {
        return isNameRow(row) && NOTE.matcher(only(row)).matches();
    }

    private static boolean spansAll(List<BlockText.Cell> row) {
        return row.size() == 1 && row.get(0).column() == 0 && row.get(0).columns() > 1;
    }

    private static boolean isNumber(String text) {
        String bare = text.strip();
        return NUMBER.matcher(bare).matches() && !YEAR.matcher(bare).matches();
    }

    private static String only(List<BlockText.Cell> row) {
        return row.stream()
                .map(c -> c.text().strip())
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<String> texts(List<List<BlockText.Cell>> rows) {
        return rows.stream().map(TableRows::only).toList();
    }

    /** Without rows that hold no text; no cell is the taller for them. */
    private static List<List<BlockText.Cell>> tidy(List<List<BlockText.Cell>> rows) {
        int[] kept = new int[rows.size() + 1]; // for each row, how many before it are kept
        for (int r = 0; r < rows.size(); r++) {
            boolean blank = rows.get(r).stream().allMatch(c -> c.text().isBlank());
            kept[r + 1] = kept[r] + (blank ? 0 : 1);
        }
        List<List<BlockText.Cell>> tidy = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            if (kept[r + 1] > kept[r]) {
                List<BlockText.Cell> row = new ArrayList<>(rows.get(r).size());
                for (BlockText.Cell c : rows.get(r)) {
                    int end = Math.min(rows.size(), r + c.rows());
                    row.add(c.at(c.column(), c.columns(), Math.max(1, kept[end] - kept[r])));
                }
                tidy.add(row);
            }
        }
        return tidy;
    }

    /** With columns counted by where cells begin: drawn tables have some that nobody sees. */
    private static List<List<BlockText.Cell>> compact(List<List<BlockText.Cell>> rows) {
        TreeSet<Integer> begins = new TreeSet<>();
        rows.forEach(row -> row.forEach(c -> begins.add(c.column())));
        List<Integer> columns = List.copyOf(begins);
        List<List<BlockText.Cell>> compact = new ArrayList<>(rows.size());
        for (int r = 0; r < rows.size(); r++) {
            List<BlockText.Cell> row = new ArrayList<>(rows.get(r).size());
            for (BlockText.Cell c : rows.get(r)) {
                int column = Collections.binarySearch(columns, c.column());
                int end = Collections.binarySearch(columns, c.column() + c.columns());
                row.add(c.at(
                        column, Math.max(1, (end < 0 ? -end - 1 : end) - column), Math.min(c.rows(), rows.size() - r)));
            }
            compact.add(row);
        }
        return compact;
    }
}
