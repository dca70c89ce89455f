package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table of a rich text. What a row's cells are is told before them or behind them, and at times both; the
 * columns are known when all rows are.
 */
final class RtfTable {

    /**
     * @param right where it ends on the page, in twips
     * @param below it is the rest of the one above it
     * @param beside it is the rest of the one before it
     */
    private record Shape(int right, boolean below, boolean beside) {}

    private record Row(int left, List<Shape> shapes, List<List<Flow>> cells, boolean heading) {}

    private final List<Row> rows = new ArrayList<>();
    private List<Shape> shapes = new ArrayList<>();
    private List<List<Flow>> cells = new ArrayList<>();
    private List<Flow> cell = new ArrayList<>();
    private int left;
    private boolean heading;
    private boolean below;
    private boolean beside;
    private long count;

    /** Takes note of a command that tells what the cells of a row are. */
    void define(String command, int parameter) {
        switch (command) {
            case "trowd" -> {
                shapes = new ArrayList<>();
                left = 0;
                heading = false;
                below = false;
                beside = false;
            }
            case "trleft" -> left = parameter;
            case "trhdr" -> heading = true;
            case "clvmrg" -> below = true;
            case "clmrg" -> beside = true;
            case "cellx" -> {
                shapes.add(new Shape(parameter, below, beside));
                below = false;
                beside = false;
            }
            default -> {}
        }
    }

    boolean isCellEmpty() {
        return cell.isEmpty();
    }

    void add(Flow.Text text) {
        cell.add(text);
    }

    void endCell() {
        if (++count > ReadLimits.MOST_CELLS) {
            throw new RtfBody.Beyond("表格过大（上限 " + ReadLimits.MOST_CELLS + " 个单元格）");
        }
        cells.add(cell);
        cell = new ArrayList<>();
    }

    void endRow() {
        if (!cells.isEmpty()) {
            rows.add(new Row(left, shapes, cells, heading));
        }
        cells = new ArrayList<>();
    }

    /** The table, if there is one; what is added then is of another. */
    Optional<Flow> take() {
        endRow();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> places = new ArrayList<>();
        for (Row row : rows) {
            places.add(row.left());
            row.shapes().forEach(s -> places.add(s.right()));
        }
        TableEdges edges = new TableEdges(places);
        WordTable table = new WordTable();
        rows.forEach(row -> write(row, edges, table));
        rows.clear();
        return Optional.of(table.take());
    }

    private static void write(Row row, TableEdges edges, WordTable table) {
        table.skip(edges.before(row.left()));
        int left = row.left();
        if (row.heading()) {
            table.markHeading();
        }
        for (int i = 0; i < row.cells().size(); i++) {
            // Some writers give more cells than they have told of.
            Shape shape = i < row.shapes().size() ? row.shapes().get(i) : new Shape(left, false, false);
            int columns = edges.between(left, shape.right());
            if (shape.beside()) {
                table.widen(columns);
            } else if (shape.below()) {
                table.lengthen(columns);
            } else {
                table.add(row.cells().get(i), columns);
            }
            left = shape.right();
        }
        table.endRow();
    }
}
