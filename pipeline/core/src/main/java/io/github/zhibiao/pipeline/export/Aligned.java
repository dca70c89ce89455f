package io.github.zhibiao.pipeline.export;

import java.util.List;

/** Cells in aligned columns for a terminal: the first column from the left, the others, which are numbers, to the right. */
public final class Aligned {

    private static final String GAP = "  ";

    private Aligned() {}

    /** One string a line, without its end. All lines have as many cells as the first. */
    public static List<String> lines(List<List<String>> lines) {
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Columns.width(line.get(i)));
            }
        }
        return lines.stream().map(line -> line(line, widths)).toList();
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder(Columns.left(cells.get(0), widths[0]));
        for (int i = 1; i < widths.length; i++) {
            line.append(GAP).append(Columns.right(cells.get(i), widths[i]));
        }
        return line.toString();
    }
}
