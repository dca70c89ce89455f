package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the tables out of a page: those with a frame, then those whose columns only gaps divide. */
final class PdfTables {

    /** A page of more lines than any report sets is not looked at for tables. */
    private static final int MOST_LINES = 2_000;

    /** A frame without figures holds words for their looks: they are read as lines. */
    private static final int LEAST_NUMBERS = 2;

    /** What stands below a table or above the next one, and in none. */
    private static final Pattern BETWEEN = Pattern.compile(
            "^(?:(?:资料|数据)来源|注[：:\\d]|(?:续|附|图)?表\\s*[\\d一二三四五六七八九十]|单\\s*位\\s*[：:]|[一二三四五六七八九十]{1,3}、)");

    /** What of a page is in tables, and the lines that are not; both from top to bottom. */
    record Parted(List<PdfTable> tables, List<PdfLine> lines) {}

    private PdfTables() {}

    static Parted part(PdfPage page) {
        List<PdfTable> tables = new ArrayList<>();
        List<PdfLine> lines = page.lines();
        if (lines.size() > MOST_LINES) {
            return new Parted(tables, lines);
        }
        for (Frame frame : FrameFinder.find(page)) {
            lines = take(frame, page.number(), lines, tables);
        }
        PdfPage rest = new PdfPage(page.number(), lines, page.flat(), page.upright());
        for (Frame frame : GapTables.find(rest)) {
            lines = take(frame, page.number(), lines, tables);
        }
        return new Parted(tables, lines);
    }

    /** Adds the table in the frame, if there is one, and gives the lines that are left. */
    private static List<PdfLine> take(Frame frame, int page, List<PdfLine> lines, List<PdfTable> tables) {
        List<PdfLine> inside = new ArrayList<>();
        List<PdfLine> outside = new ArrayList<>();
        for (PdfLine line : lines) {
            List<Glyph> in = line.glyphs().stream().filter(frame::contains).toList();
            if (in.isEmpty()) {
                outside.add(line);
            } else {
                inside.add(PdfLine.of(page, in));
                List<Glyph> out =
                        line.glyphs().stream().filter(g -> !frame.contains(g)).toList();
                if (!out.isEmpty()) {
                    outside.add(PdfLine.of(page, out));
                }
            }
        }
        List<Frame> apart = apart(frame, inside);
        if (!apart.equals(List.of(frame))) {
            List<PdfLine> left = lines;
            for (Frame part : apart) {
                left = take(part, page, left, tables);
            }
            return left;
        }
        Frame divided = frame.columns() > 1
                ? frame
                : new Frame(
                        GapColumns.of(inside, frame.left(), frame.right()), frame.ys(), frame.upright(), frame.flat());
        // The headings alone may stand at the foot of a page, and the figures on the next one.
        boolean goesOn = !frame.upright().isEmpty() && outside.stream().noneMatch(l -> l.top() > frame.bottom());
        if (divided.columns() < 2 || (numbers(inside) < LEAST_NUMBERS && !goesOn)) {
            return lines;
        }
        tables.add(new TableCells(divided, page, inside).table());
        return outside;
    }

    /** Two tables whose lines have the same ends seem to be one: what only stands between tables tells them apart. */
    private static List<Frame> apart(Frame frame, List<PdfLine> inside) {
        List<Frame> parts = new ArrayList<>();
        int from = 0;
        for (int r = 0; r < frame.rows(); r++) {
            int row = r;
            boolean between = !frame.isDrawn(r)
                    && inside.stream()
                            .anyMatch(l ->
                                    Frame.band(frame.ys(), l.glyphs().get(0).height()) == row
                                            && BETWEEN.matcher(l.text()).find());
            if (between) {
                if (r > from) {
                    parts.addAll(FrameFinder.part(frame, from, r));
                }
                from = r + 1;
            }
        }
        if (from == 0) {
            return List.of(frame);
        }
        if (from < frame.rows()) {
            parts.addAll(FrameFinder.part(frame, from, frame.rows()));
        }
        return parts;
    }

    private static long numbers(List<PdfLine> lines) {
        return lines.stream()
                .flatMap(l -> l.pieces().stream())
                .filter(p -> TableCells.NUMBER.matcher(PdfLine.text(p)).matches())
                .count();
    }
}
