package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.List;

/** Writes what flows down a document as blocks. A table that only lays out the page is written as what stands in it. */
final class FlowWriter {

    /** A cell longer than this holds a page, not a datum. */
    private static final int LONGEST_CELL = 500;

    /** Longer ones are paragraphs set in a heading's style. */
    private static final int LONGEST_HEADING = 100;

    private final BlockText written;
    private final ReadLimits limits;
    private long cells;

    FlowWriter(BlockText written, ReadLimits limits) {
        this.written = written;
        this.limits = limits;
    }

    void write(Flow flow) throws Refusal {
        limits.checkCharacters(written.length());
        if (flow instanceof Flow.Text text) {
            if (text.level() > 0 && text.line().length() <= LONGEST_HEADING) {
                written.heading(text.line(), text.level());
            } else {
                written.paragraph(text.line());
            }
        } else if (flow instanceof Flow.Table table) {
            write(table);
        }
    }

    private void write(Flow.Table table) throws Refusal {
        if (!isData(table)) {
            for (List<Flow.Cell> row : table.rows()) {
                for (Flow.Cell cell : row) {
                    for (Flow inner : cell.content()) {
                        write(inner);
                    }
                }
            }
            return;
        }
        List<List<BlockText.Cell>> rows = new ArrayList<>();
        for (List<Flow.Cell> row : table.rows()) {
            List<BlockText.Cell> line = new ArrayList<>(row.size());
            for (Flow.Cell c : row) {
                line.add(new BlockText.Cell(lineOf(c.content()), c.column(), c.columns(), c.rows(), c.heading()));
            }
            cells += line.size();
            limits.checkCells(cells);
            rows.add(line);
        }
        written.table(rows);
    }

    /** At least two rows of two cells, and no cell that holds a page or a table of data of its own. */
    private static boolean isData(Flow.Table table) {
        int wide = 0;
        for (List<Flow.Cell> row : table.rows()) {
            wide += row.size() > 1 ? 1 : 0;
            for (Flow.Cell cell : row) {
                int length = 0;
                for (Flow inner : cell.content()) {
                    length += inner instanceof Flow.Text t ? t.line().length() : 0;
                    if (length > LONGEST_CELL || (inner instanceof Flow.Table t && isData(t))) {
                        return false;
                    }
                }
            }
        }
        return wide > 1;
    }

    /** A cell's paragraphs in one line: none has a space where it was merely wrapped. */
    private static String lineOf(List<Flow> content) {
        if (content.size() == 1 && content.get(0) instanceof Flow.Text only) {
            return only.line();
        }
        Line line = new Line();
        collect(content, line);
        return line.take();
    }

    private static void collect(List<Flow> content, Line line) {
        for (Flow inner : content) {
            line.wrap();
            if (inner instanceof Flow.Text t) {
                line.add(t.line());
            } else if (inner instanceof Flow.Table t) {
                t.rows().forEach(r -> r.forEach(c -> collect(c.content(), line)));
            }
        }
    }
}
