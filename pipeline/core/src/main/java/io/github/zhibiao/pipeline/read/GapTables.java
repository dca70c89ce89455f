package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds tables that no uprights divide, by lines of several pieces, most of them numbers, whose gaps lie below each other.
 */
final class GapTables {

    private static final int LEAST_ROWS = 3;

    /** In sizes of the font: farther apart, lines are not of one table. */
    private static final float FAR = 3.2f;

    private static final double MOSTLY = 0.6;

    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}|[A-Za-z]{2}");

    /** 资料来源：… and 注：… end a table. */
    private static final Pattern FOOT = Pattern.compile("^(?:资料|数据)来源|^注[：:\\d]|^图\\s*\\d");

    private GapTables() {}

    static List<Frame> find(PdfPage page) {
        List<Frame> found = new ArrayList<>();
        List<PdfLine> run = new ArrayList<>();
        int pending = 0;
        for (PdfLine line : page.lines()) {
            boolean foot = FOOT.matcher(line.text()).find();
            boolean far = !run.isEmpty() && line.top() - run.get(run.size() - 1).top() > FAR * line.size();
            boolean cells = line.pieces().size() > 1 && !foot;
            if (foot || far || (!cells && pending >= 2)) {
                add(run.subList(0, run.size() - Math.min(pending, run.size())), page, found);
                run.clear();
                pending = 0;
            }
            if (cells) {
                run.add(line);
                pending = 0;
            } else if (!run.isEmpty() && !foot) {
                run.add(line);
                pending++;
            }
        }
        add(run.subList(0, run.size() - Math.min(pending, run.size())), page, found);
        return found;
    }

    private static void add(List<PdfLine> run, PdfPage page, List<Frame> found) {
        List<PdfLine> rows = run.stream().filter(l -> numbers(l) > 0).toList();
        List<PdfLine> named = rows.stream()
                .filter(l -> WORDS.matcher(PdfLine.text(l.pieces().get(0))).find())
                .toList();
        long cells = run.stream().filter(l -> l.pieces().size() > 1).count();
        boolean table = rows.size() >= LEAST_ROWS
                && rows.size() >= MOSTLY * cells
                && named.size() >= MOSTLY * rows.size()
                && cells >= MOSTLY * run.size();
        if (!table) {
            return;
        }
        float left = (float) run.stream().mapToDouble(PdfLine::left).min().orElseThrow() - 2;
        float right = (float) run.stream().mapToDouble(PdfLine::right).max().orElseThrow() + 2;
        List<Float> xs = GapColumns.of(run, left, right);
        if (xs.size() < 3) {
            return;
        }
        PdfLine first = run.get(0);
        float top = first.top() - 1.3f * first.size();
        float bottom = run.get(run.size() - 1).top() + Ruling.NEAR;
        List<Float> ys = new ArrayList<>(List.of(top));
        for (Ruling r : page.flat()) {
            boolean across = r.to() - r.from() > MOSTLY * (right - left) && r.from() < right && r.to() > left;
            if (across && r.at() > ys.get(ys.size() - 1) + 4 && r.at() < bottom - 4) {
                ys.add(r.at());
            }
        }
        ys.add(bottom);
        found.add(new Frame(xs, ys, List.of(), List.of()));
    }

    private static long numbers(PdfLine line) {
        return line.pieces().stream()
                .skip(1)
                .filter(p -> TableCells.NUMBER.matcher(PdfLine.text(p)).matches())
                .count();
    }
}
