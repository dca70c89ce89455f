package io.github.zhibiao.pipeline.read;

import io.github.zhibiao.corpus.report.Block;
import io.github.zhibiao.corpus.report.Page;
import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines joined into paragraphs: a line that reaches the right edge goes on in the next one, unless that is indented.
 * The page may turn in between.
 */
final class PdfParagraphs {

    /** In characters: how far from the edge a full line may end, and how deep a first line is set. */
    private static final float SLACK = 2.2f;

    private static final float INDENT = 1.2f;

    /** An entry of a table of contents: {@code 收入情况表......1}. */
    private static final Pattern ENTRY = Pattern.compile("[.…·]{3,}\\s*[（(]?\\d+[）)]?$");

    /** A note at the foot of the page. */
    private static final Pattern NOTE = Pattern.compile("^([①-⑳]|\\[\\d{1,2}\\])");

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();

    private Edges known = new Edges(0, 0, 0);

    /** Where the lines of a page's running text begin and end, in points. */
    private record Edges(int page, float left, float right) {}

    PdfParagraphs(List<PdfLine> lines) {
        int paragraph = 0;
        int page = 0;
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            if (i > 0 && line.page() != lines.get(i - 1).page()) {
                pages.add(new Page(lines.get(i - 1).page(), new Span(page, text.length())));
                page = text.length();
            }
            text.append(line.text());
            if (i + 1 < lines.size() && goesOn(line, lines.get(i + 1), edges(lines, line.page()))) {
                char last = line.text().charAt(line.text().length() - 1);
                if (!Blanks.isWide(last)
                        && !Blanks.isWide(lines.get(i + 1).text().charAt(0))
                        && Character.isLetter(last)) {
                    text.append(' ');
                }
            } else {
                blocks.add(new Block.Paragraph(new Span(paragraph, text.length())));
                text.append('\n');
                paragraph = text.length();
            }
        }
        if (!lines.isEmpty()) {
            pages.add(new Page(lines.get(lines.size() - 1).page(), new Span(page, text.length())));
        }
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    List<Page> pages() {
        return List.copyOf(pages);
    }

    private static boolean goesOn(PdfLine line, PdfLine next, Edges edges) {
        if (line.gapped() || next.gapped() || Math.abs(line.size() - next.size()) > 1.5f) {
            return false;
        }
        if (ENTRY.matcher(line.text()).find() || NOTE.matcher(next.text()).find()) {
            return false;
        }
        boolean full = line.right() > edges.right() - SLACK * line.size();
        boolean indented = next.left() > edges.left() + INDENT * next.size();
        return full && !indented;
    }

    private Edges edges(List<PdfLine> lines, int page) {
        if (known.page() != page) {
            List<PdfLine> here = lines.stream().filter(l -> l.page() == page).toList();
            float right = at(here.stream().map(PdfLine::right).sorted().toList(), 0.9);
            float left = at(here.stream().map(PdfLine::left).sorted().toList(), 0.1);
            known = new Edges(page, left, right);
        }
        return known;
    }

    private static float at(List<Float> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }
}
