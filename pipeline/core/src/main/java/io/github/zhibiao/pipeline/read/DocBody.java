package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Walks the paragraphs and tables of a Word 97 document. */
final class DocBody {

    private static final int DEEPEST = 20;
    private static final int BODY_TEXT = 9;

    private final StyleSheet styles;
    private final ReadLimits limits;
    private final DocNumbers numbers;
    private final DocRuns runs = new DocRuns();
    private long cells;

    DocBody(HWPFDocument document, ReadLimits limits) {
        this.styles = document.getStyleSheet();
        this.numbers = new DocNumbers(document.getListTables() != null);
        this.limits = limits;
    }

    void read(Range range, DocxBody.Sink sink) throws Refusal {
        read(range, 0, sink);
    }

    /** @param level how many tables are around {@code range} */
    private void read(Range range, int level, DocxBody.Sink sink) throws Refusal {
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.getTableLevel() > level && level < DEEPEST) {
                Table table = range.getTable(paragraph);
                sink.take(table(table));
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                paragraph(paragraph, level > 0, sink);
            }
        }
    }

    private void paragraph(Paragraph paragraph, boolean inCell, DocxBody.Sink sink) throws Refusal {
        List<String> lines = runs.linesOf(paragraph);
        boolean blank = lines.stream().allMatch(String::isBlank);
        String number = blank ? "" : numbers.of(paragraph);
        if (isContents(paragraph)) {
            return;
        }
        int level = inCell || paragraph.getLvl() >= BODY_TEXT ? 0 : paragraph.getLvl() + 1;
        boolean first = true;
        for (String l : lines) {
            String text = Indent.tidy(l);
            if (!text.isEmpty()) {
                boolean wide = number.isEmpty() || Blanks.isWide(number.charAt(number.length() - 1));
                String before = first ? number + (wide ? "" : " ") : "";
                int deep = inCell && first ? Math.min(Indent.DEEPEST, Indent.of(l) + indentOf(paragraph)) : 0;
                sink.take(new Flow.Text(Indent.write(deep) + before + text, level));
                first = false;
            }
        }
    }

    private static int indentOf(Paragraph p) {
        boolean left = p.getJustification() == 0 || p.getJustification() == 3;
        return left ? Math.max(0, Math.round((p.getIndentFromLeft() + p.getFirstLineIndent()) / 210f)) : 0;
    }

    private boolean isContents(Paragraph paragraph) {
        StyleDescription style = styles.getStyleDescription(paragraph.getStyleIndex());
        return style != null
                && style.getName() != null
                && style.getName().toLowerCase(Locale.ROOT).matches("(?:toc|目录) ?[1-9]");
    }

    private Flow.Table table(Table table) throws Refusal {
        TableEdges edges = edges(table);
        WordTable grid = new WordTable();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                limits.checkCells(++cells);
                TableCell cell = row.getCell(c);
                if (c == 0) {
                    grid.skip(edges.before(cell.getLeftEdge()));
                }
                int columns = edges.between(cell.getLeftEdge(), cell.getLeftEdge() + cell.getWidth());
                if (cell.isMerged() && !cell.isFirstMerged()) {
                    grid.widen(columns);
                } else if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
                    grid.lengthen(columns);
                } else {
                    List<Flow> content = new ArrayList<>(1);
                    read(cell, table.getTableLevel(), content::add);
                    grid.add(content, columns);
                }
            }
            if (row.isTableHeader()) {
                grid.markHeading();
            }
            grid.endRow();
        }
        return grid.take();
    }

    private static TableEdges edges(Table table) {
        List<Integer> edges = new ArrayList<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                edges.add(cell.getLeftEdge());
                edges.add(cell.getLeftEdge() + cell.getWidth());
            }
        }
        return new TableEdges(edges);
    }
}
