package io.github.zhibiao.pipeline.read;

import io.github.zhibiao.corpus.report.Block;
import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a report as it is written out block by block, and the blocks with their places in it: what the reader of
 * every format writes through, so that they all agree. A paragraph or heading is a line; a row of a table is a line with
 * tabs between its cells.
 */
final class BlockText {

    /** How many lines above a table may name it: its title, and under that its unit. */
    private static final int CAPTION_LINES = 2;

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    /**
     * A cell of a table to be written.
     *
     * @param text one line, no tabs; may be empty
     * @param column the first column it stands in, from 0
     * @param columns how many columns it takes
     * @param rows how many rows it takes, itself and those below
     * @param heading marked as a heading by the format
     */
    record Cell(String text, int column, int columns, int rows, boolean heading) {

        /** The same cell at another place. */
        Cell at(int newColumn, int newColumns, int newRows) {
            boolean same = newColumn == column && newColumns == columns && newRows == rows;
            return same ? this : new Cell(text, newColumn, newColumns, newRows, heading);
        }
    }

    /** What was written, each line with its end. */
    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** How many characters were written: where the next block begins. */
    int length() {
        return text.length();
    }

    /** Writes a line as a paragraph; {@code line} is not empty and has no line ends. */
    void paragraph(String line) {
        blocks.add(new Block.Paragraph(writeLine(line)));
    }

    /**
     * Writes a line as a heading; {@code line} is not empty and has no line ends.
     *
     * @param level 1 for the highest
     */
    void heading(String line, int level) {
        blocks.add(new Block.Heading(writeLine(line), level));
    }

    /**
     * Writes a table, whose caption are the lines just written if they are such as name a table or give its unit. Rows
     * that are such lines are written as lines; if they stand amid the rows, a new table begins under them.
     *
     * @param rows from top to bottom, each with its cells from left to right; nothing is written if they hold no text
     */
    void table(List<List<Cell>> rows) {
        for (TableRows.Part part : TableRows.parts(rows)) {
            part.names().forEach(this::paragraph);
            writeTable(part.rows());
            part.notes().forEach(this::paragraph);
        }
    }

    private void writeTable(List<List<Cell>> rows) {
        Span caption = captionAbove();
        List<Block.Row> written = new ArrayList<>();
        int start = text.length();
        int end = start;
        for (List<Cell> row : rows) {
            written.add(row(row));
            end = text.length();
            text.append('\n');
        }
        blocks.add(new Block.Table(new Span(start, end), caption, written));
    }

    private Block.Row row(List<Cell> cells) {
        List<Block.Cell> written = new ArrayList<>();
        for (Cell c : cells) {
            if (!written.isEmpty()) {
                text.append('\t');
            }
            written.add(new Block.Cell(write(c.text()), c.column(), c.columns(), c.rows(), c.heading()));
        }
        return new Block.Row(written);
    }

    /** The short lines just above that name the table or give its unit; empty at the end if there are none. */
    private Span captionAbove() {
        Span caption = new Span(text.length(), text.length());
        for (int i = blocks.size() - 1; i >= 0 && i >= blocks.size() - CAPTION_LINES; i--) {
            Block b = blocks.get(i);
            String l = b.span().of(text);
            boolean names = l.length() <= 50 && !l.matches("(?s).*([。；：;:]|>.*)|(?s)(?:资料|数据)来源.*");
            boolean unit = l.length() <= 80 && l.matches("(?s).*单\\s*位\\s*[：:].*");
            boolean both = unit && l.matches("(?s)(?:续|附|图)?表.{8,}单\\s*位.*"); // 表3 …情况（单位：亿元）
            if (b instanceof Block.Table || !(names || unit)) {
                break;
            }
            caption = caption.isEmpty() ? b.span() : b.span().cover(caption);
            if (!unit || both) {
                break;
            }
        }
        return caption;
    }

    private Span writeLine(String line) {
        Span span = write(line);
        text.append('\n');
        return span;
    }

    private Span write(String s) {
        int start = text.length();
        text.append(s);
        return new Span(start, text.length());
    }
}
