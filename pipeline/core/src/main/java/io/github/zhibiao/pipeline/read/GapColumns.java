package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Columns by the gaps that several lines have at one place. */
final class GapColumns {

    /** Lines with fewer pieces than this share of the most are headings over several columns, or notes. */
    private static final double FULL_LINE = 0.6;

    private GapColumns() {}

    /** The sides of the columns between {@code left} and {@code right}, these included. */
    static List<Float> of(List<PdfLine> lines, float left, float right) {
        int most = lines.stream().mapToInt(l -> l.pieces().size()).max().orElse(1);
        List<float[]> taken = new ArrayList<>();
        for (PdfLine line : lines) {
            List<List<Glyph>> pieces = line.pieces();
            boolean numbers = pieces.stream()
                    .anyMatch(p -> TableCells.NUMBER.matcher(PdfLine.text(p)).matches());
            if (numbers && pieces.size() >= Math.max(2, FULL_LINE * most)) {
                pieces.forEach(p -> taken.add(
                        new float[] {p.get(0).left(), p.get(p.size() - 1).right()}));
            }
        }
        taken.sort(Comparator.comparing(t -> t[0]));
        List<Float> xs = new ArrayList<>(List.of(left));
        float end = Float.NaN;
        for (float[] t : taken) {
            if (t[0] > end + 2) {
                xs.add((end + t[0]) / 2);
            }
            end = Float.isNaN(end) ? t[1] : Math.max(end, t[1]);
        }
        xs.add(right);
        return xs;
    }
}
