package io.github.zhibiao.extractors.table;

import io.github.zhibiao.corpus.report.Block.Cell;
import io.github.zhibiao.corpus.report.Block.Row;
import io.github.zhibiao.corpus.report.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables set side by side in one: {@code 收入 | 预算数 | 支出 | 预算数}. Where words name rows again behind a column of numbers,
 * another table begins.
 */
final class Halves {

    /** Words behind the numbers that say something of them. */
    private static final Pattern REMARK =
            Pattern.compile("备\\s*注|说\\s*明|级\\s*次|单\\s*位|依\\s*据|状\\s*态|模\\s*式|性\\s*质|情\\s*况");

    private Halves() {}

    /** The table itself where it is only one. */
    static List<Table> of(Table table, Grid grid, String text) {
        List<Integer> begins = new ArrayList<>(List.of(0));
        boolean numbers = false;
        for (int c = 0; c < grid.columns(); c++) {
            boolean names = isNames(grid, c);
            boolean again = names && numbers && c > begins.get(begins.size() - 1) + 1;
            if (again && hasNumbers(grid, c)) {
                begins.add(c);
                numbers = false;
            }
            numbers |= !names && isNumbers(grid, c);
        }
        if (begins.size() == 1) {
            return List.of(table);
        }
        List<Table> halves = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            int end = i + 1 < begins.size() ? begins.get(i + 1) : grid.columns();
            halves.add(part(table, begins.get(i), end));
        }
        return halves;
    }

    private static Table part(Table table, int from, int to) {
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (Cell c : row.cells()) {
                int first = Math.max(c.column(), from);
                int last = Math.min(c.column() + c.columns(), to);
                if (first < last) {
                    cells.add(new Cell(c.span(), first - from, last - first, c.rows(), c.heading()));
                }
            }
            rows.add(new Row(cells));
        }
        return new Table(table.span(), table.caption(), rows);
    }

    /** Whether a column of numbers follows. */
    private static boolean hasNumbers(Grid grid, int after) {
        for (int c = after + 1; c < grid.columns(); c++) {
            if (isNumbers(grid, c) && !isNames(grid, c)) {
                return true;
            }
        }
        return false;
    }

    /** Codes, or words that no heading calls a remark. */
    private static boolean isNames(Grid grid, int column) {
        int words = 0;
        int numbers = 0;
        for (int r = 0; r < grid.rows(); r++) {
            String cell = grid.text(r, column);
            if (r < grid.headingRows() && REMARK.matcher(cell).find()) {
                return false;
            }
            if (r < grid.headingRows() && Grid.CODE.matcher(cell).matches()) {
                return true;
            }
            if (r >= grid.headingRows() && grid.isNumber(r, column)) {
                numbers++;
            } else if (r >= grid.headingRows() && cell.length() > 1) {
                words++;
            }
        }
        return words > 1 && words > 4 * numbers;
    }

    private static boolean isNumbers(Grid grid, int column) {
        for (int r = grid.headingRows(); r < grid.rows(); r++) {
            if (grid.isNumber(r, column)) {
                return true;
            }
        }
        return false;
    }
}
