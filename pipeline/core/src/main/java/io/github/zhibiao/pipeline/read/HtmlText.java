package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks a page and writes what is visible of it, line by line. */
final class HtmlText {

    /** Of what stands above the report, only what tells of it is kept. */
    private static final Pattern IMPRINT =
            Pattern.compile("(发布|公布|印发|成文|更新|录入|来源|出处|日期|时间).{0,20}(19|20)\\d\\d[-年./]\\d|(来源|出处)[：:]|发布机构|发文机关");

    /** Longer ones are paragraphs that a template sets in a heading's size. */
    private static final int LONGEST_HEADING = 100;

    private final MainContent main;
    private final String title;
    private final BlockText written;
    private final Line line = new Line();
    private final Imprint imprint;
    private final List<String> held = new ArrayList<>();
    private boolean inMain;
    private boolean pastMain;
    private int heading;

    /** @param written where it is to be written */
    HtmlText(MainContent main, String title, BlockText written) {
        this.main = main;
        this.title = title;
        this.imprint = new Imprint(title);
        this.written = written;
    }

    /** Writes what is visible of {@code e}; recursion is as deep as the markup, which jsoup limits to 512. */
    void walk(Element e) {
        if (pastMain || main.isDropped(e) || (inMain && main.isMenu(e))) {
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
        if (!says || Furniture.isControls(l)) {
            return;
        }
        if (!inMain) {
            imprint.line(l).filter(this::tellsOfReport).ifPresent(this::write);
        } else if (heading == 0 && Furniture.isFrame(l)) {
            held.add(l);
        } else {
            release();
            write(l);
        }
    }

    /** Writes what looked like the page's foot, for the report goes on below it. */
    private void release() {
        held.forEach(written::paragraph);
        held.clear();
    }

    private void write(String l) {
        if (heading > 0 && l.length() <= LONGEST_HEADING) {
            written.heading(l, heading);
        } else {
            written.paragraph(l);
        }
    }

    private boolean tellsOfReport(String l) {
        return (heading == 1 && l.length() >= HtmlTitle.SHORTEST)
                || l.equals(title)
                || (l.length() < 200 && IMPRINT.matcher(l).find());
    }

    private void table(Element e) {
        release();
        HtmlTable table = HtmlTable.of(e, main);
        if (!table.caption().isEmpty()) {
            written.paragraph(table.caption());
        }
        written.table(table.rows());
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
