package io.github.zhibiao.pipeline.read;

import io.github.zhibiao.corpus.report.Block;
import io.github.zhibiao.corpus.report.Page;
import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines joined into paragraphs: a line that reaches the right edge goes on in the next one, unless that is indented.
 * The page may turn in between. Tables are written where they stand.
 */
final class PdfParagraphs {

    /** In characters: how far from the edge a full line may end, and how deep a first line is set. */
    private static final float SLACK = 2.2f;

    private static final float INDENT = 1.2f;

    /** An entry of a table of contents: {@code 收入情况表......1}. */
    private static final Pattern ENTRY = Pattern.compile("[.…·]{3,}\\s*[（(]?\\d+[）)]?$");

    /** A note at the foot of the page. */
    private static final Pattern NOTE = Pattern.compile("^([①-⑳]|\\[\\d{1,2}\\])");

    /** 表7 截至2024年末…（单位：亿元） */
    private static final Pattern CAPTION =
            Pattern.compile("^(?:续|附|图)?(?:表|图表)\\s*[-－\\d一二三四五六七八九十]+|^[（(]?单\\s*位\\s*[：:]");

    private final BlockText text = new BlockText();
    private final StringBuilder paragraph = new StringBuilder();
    private final List<Page> pages = new ArrayList<>();
    private final List<PdfLine> lines;

    private Edges known = new Edges(0, 0, 0);
    private int page;
    private int pageStart;

    /** Where the lines of a page's running text begin and end, in points. */
    private record Edges(int page, float left, float right) {}

    PdfParagraphs(List<PdfFlow.Part> flow) {
        lines = flow.stream()
                .filter(PdfFlow.Words.class::isInstance)
                .map(p -> ((PdfFlow.Words) p).line())
                .toList();
        for (int i = 0; i < flow.size(); i++) {
            turnTo(flow.get(i).page());
            if (flow.get(i) instanceof PdfFlow.Words words) {
                boolean on = i + 1 < flow.size()
                        && flow.get(i + 1) instanceof PdfFlow.Words next
                        && goesOn(words.line(), next.line());
                write(words.line(), on ? ((PdfFlow.Words) flow.get(i + 1)).line() : null);
            } else if (flow.get(i) instanceof PdfFlow.Grid grid) {
                write(grid.table());
            }
        }
        turnTo(0);
    }

    String text() {
        return text.text();
    }

    List<Block> blocks() {
        return text.blocks();
    }

    List<Page> pages() {
        return List.copyOf(pages);
    }

    private void turnTo(int next) {
        turnTo(next, text.length() + paragraph.length());
    }

    private void turnTo(int next, int at) {
        if (page != next && page > 0) {
            pages.add(new Page(page, new Span(pageStart, at)));
        }
        if (page != next) {
            pageStart = at;
            page = next;
        }
    }

    private void write(PdfLine line, PdfLine next) {
        paragraph.append(line.text());
        if (next == null) {
            text.paragraph(paragraph.toString());
            paragraph.setLength(0);
            return;
        }
        char last = line.text().charAt(line.text().length() - 1);
        if (!Blanks.isWide(last) && !Blanks.isWide(next.text().charAt(0)) && Character.isLetter(last)) {
            paragraph.append(' ');
        }
    }

    private void write(PdfTable table) {
        List<List<BlockText.Cell>> rows = new ArrayList<>();
        List<Integer> on = new ArrayList<>();
        for (List<PdfTable.Cell> row : table.rows()) {
            on.add(row.isEmpty() ? 0 : row.get(0).page());
            rows.add(row.stream()
                    .map(c -> new BlockText.Cell(c.text(), c.column(), c.columns(), c.rows(), false))
                    .toList());
        }
        text.table(rows);
        List<Block> blocks = text.blocks();
        if (blocks.get(blocks.size() - 1) instanceof Block.Table written) {
            for (int r = 0; r < written.rows().size(); r++) {
                List<Block.Cell> cells = written.rows().get(r).cells();
                if (!cells.isEmpty() && on.get(r) > page) {
                    turnTo(on.get(r), cells.get(0).span().start());
                }
            }
        }
    }

    private boolean goesOn(PdfLine line, PdfLine next) {
        if (line.gapped() || next.gapped() || Math.abs(line.size() - next.size()) > 1.5f) {
            return false;
        }
        if (ENTRY.matcher(line.text()).find()
                || NOTE.matcher(next.text()).find()
                || CAPTION.matcher(next.text()).find()) {
            return false;
        }
        Edges edges = edges(line.page());
        boolean full = line.right() > edges.right() - SLACK * line.size();
        boolean indented = next.left() > edges.left() + INDENT * next.size();
        return full && !indented;
    }

    private Edges edges(int of) {
        if (known.page() != of) {
            List<PdfLine> here = lines.stream().filter(l -> l.page() == of).toList();
            float right = at(here.stream().map(PdfLine::right).sorted().toList(), 0.9);
            float left = at(here.stream().map(PdfLine::left).sorted().toList(), 0.1);
            known = new Edges(of, left, right);
        }
        return known;
    }

    private static float at(List<Float> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }
}
