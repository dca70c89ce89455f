package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a page as set, in points from the page's upper left corner.
 *
 * @param page from 1
 * @param left of its first character
 * @param right of its last character
 * @param top where its characters stand
 * @param size of its first character
 * @param gapped true if it has a gap as wide as between the columns of a table
 * @param glyphs from left to right, none of them blank
 */
record PdfLine(
        int page, String text, float left, float right, float top, float size, boolean gapped, List<Glyph> glyphs) {

    /** In widths of a character. Between Han characters, and between them and digits, smaller gaps are only setting. */
    private static final float SPACE_IN_CHINESE = 0.9f;

    private static final float SPACE_IN_LATIN = 0.2f;

    private static final float COLUMN_GAP = 1.8f;

    /** Between the columns of a table that are set close, where more than one line has the gap. */
    private static final float CELL_GAP = 1.0f;

    /** Numbers have no spaces in them: a smaller gap already divides two. */
    private static final float NUMBER_GAP = 0.45f;

    private static final Pattern NUMERIC = Pattern.compile("[\\d.,%％-]");

    /** @param glyphs at least one, none of them blank */
    static PdfLine of(int page, List<Glyph> glyphs) {
        Glyph first = glyphs.get(0);
        Glyph last = glyphs.get(glyphs.size() - 1);
        boolean gapped = false;
        for (int i = 1; i < glyphs.size(); i++) {
            gapped |= gap(glyphs.get(i - 1), glyphs.get(i)) > COLUMN_GAP;
        }
        return new PdfLine(
                page,
                text(glyphs),
                first.left(),
                last.right(),
                first.base(),
                first.size(),
                gapped,
                List.copyOf(glyphs));
    }

    /** The characters of a line with the spaces that its gaps are: justified Chinese has gaps that are no spaces. */
    static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        Glyph last = null;
        for (Glyph g : glyphs) {
            if (last != null) {
                char before = text.charAt(text.length() - 1);
                boolean latin =
                        !Blanks.isWide(before) && !Blanks.isWide(g.text().charAt(0));
                if (gap(last, g) > (latin ? SPACE_IN_LATIN : SPACE_IN_CHINESE)) {
                    text.append(' ');
                }
            }
            text.append(g.text());
            last = g;
        }
        return text.toString();
    }

    /** The pieces of the line that may be cells of a table. */
    List<List<Glyph>> pieces() {
        List<List<Glyph>> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || gap(glyphs.get(i - 1), glyphs.get(i)) > gapOfCells(i)) {
                pieces.add(glyphs.subList(start, i));
                start = i;
            }
        }
        return pieces;
    }

    private float gapOfCells(int at) {
        boolean numbers = NUMERIC.matcher(glyphs.get(at - 1).text()).matches()
                && NUMERIC.matcher(glyphs.get(at).text()).matches();
        return numbers ? NUMBER_GAP : CELL_GAP;
    }

    private static float gap(Glyph before, Glyph after) {
        return (after.left() - before.right()) / Math.max(Math.max(before.size(), after.size()), 1);
    }
}
