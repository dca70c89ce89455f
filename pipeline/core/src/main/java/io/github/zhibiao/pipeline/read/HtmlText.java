package io.github.zhibiao.pipeline.read;

import io.github.zhibiao.corpus.report.Block;
import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the visible text of a page, line by line, and keeps the blocks that the lines are. */
final class HtmlText {

    /** Of what stands above the report, only what tells of it is kept. */
    private static final Pattern IMPRINT =
            Pattern.compile("(发布|公布|印发|成文|更新|录入|来源|日期|时间).{0,20}(19|20)\\d\\d[-年./]\\d|来源[：:]|发布机构");

    /** Longer ones are paragraphs that a template sets in a heading's size. */
    private static final int LONGEST_HEADING = 100;

    private final MainContent main;
    private final String title;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final Line line = new Line();
    private boolean inMain;
    private boolean pastMain;
    private int heading;

    HtmlText(MainContent main, String title) {
        this.main = main;
        this.title = title;
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** Writes what is visible of {@code e}; recursion is as deep as the markup, which jsoup limits to 512. */
    void walk(Element e) {
        if (pastMain || main.isDropped(e)) {
            return;
        }
        if (main.isRoot(e)) {
            endLine();
            inMain = true;
        }
        if (e.normalName().equals("table") && inMain && HtmlTable.isData(e)) {
            endLine();
            table(e);
        } else {
            boolean block = breaksLine(e);
            if (block) {
                endLine();
            }
            int outer = heading;
            heading = level(e, outer);
            children(e);
            if (block) {
                endLine();
            }
            heading = outer;
        }
        if (main.isRoot(e)) {
            endLine();
            pastMain = true;
        }
    }

    private void children(Element e) {
        boolean verbatim = e.normalName().equals("pre");
        for (Node n : e.childNodes()) {
            if (n instanceof Element child) {
                walk(child);
            } else if (n instanceof TextNode t && verbatim) {
                for (String l : t.getWholeText().split("\\R", -1)) {
                    endLine();
                    line.add(l);
                }
            } else if (n instanceof TextNode t) {
                line.add(t.getWholeText());
            }
        }
    }

    private void endLine() {
        String l = line.take();
        boolean says = l.codePoints().anyMatch(Character::isLetterOrDigit); // not | | | between buttons
        if (!says || !(inMain || tellsOfReport(l))) {
            return;
        }
        Span span = write(l);
        text.append('\n');
        boolean isHeading = heading > 0 && l.length() <= LONGEST_HEADING;
        blocks.add(isHeading ? new Block.Heading(span, heading) : new Block.Paragraph(span));
    }

    private boolean tellsOfReport(String l) {
        return (heading == 1 && l.length() >= HtmlTitle.SHORTEST)
                || l.equals(title)
                || (l.length() < 200 && IMPRINT.matcher(l).find());
    }

    private void table(Element e) {
        HtmlTable table = HtmlTable.of(e, main);
        if (!table.caption().isEmpty()) {
            blocks.add(new Block.Paragraph(write(table.caption())));
            text.append('\n');
        }
        List<Block.Row> rows = new ArrayList<>();
        int start = text.length();
        int end = start;
        for (List<HtmlTable.Cell> cells : table.rows()) {
            List<Block.Cell> row = new ArrayList<>();
            for (HtmlTable.Cell c : cells) {
                if (!row.isEmpty()) {
                    text.append('\t');
                }
                row.add(new Block.Cell(write(c.text()), c.column(), c.columns(), c.rows(), c.heading()));
            }
            end = text.length();
            text.append('\n');
            rows.add(new Block.Row(row));
        }
        if (end > start) {
            blocks.add(new Block.Table(new Span(start, end), captionAbove(start), rows));
        }
    }

    /** The short lines just above that name the table or give its unit; empty at {@code start} if there are none. */
    private Span captionAbove(int start) {
        Span caption = new Span(start, start);
        for (int i = blocks.size() - 1; i >= 0 && i >= blocks.size() - 2; i--) {
            Block b = blocks.get(i);
            String l = b.span().of(text);
            boolean names = l.length() <= 50 && !l.matches("(?s).*([。；：;:]|>.*)");
            boolean unit = l.length() <= 80 && l.matches("(?s).*单\\s*位\\s*[：:].*");
            if (b instanceof Block.Table || !(names || unit)) {
                break;
            }
            caption = caption.isEmpty() ? b.span() : b.span().cover(caption);
            if (!unit) {
                break;
            }
        }
        return caption;
    }

    private Span write(String s) {
        int start = text.length();
        text.append(s);
        return new Span(start, text.length());
    }

    private static boolean breaksLine(Element e) {
        return e.isBlock() || e.normalName().equals("br");
    }

    private static int level(Element e, int outer) {
        String name = e.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : outer;
    }
}
