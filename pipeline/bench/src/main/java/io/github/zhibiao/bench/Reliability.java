package io.github.zhibiao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How well predicted chances keep: of what was said at 0.9, nine in ten must come true. */
final class Reliability {

    private static final int BINS = 10;

    private record Said(double chance, boolean came) {}

    private final List<Said> said = new ArrayList<>();

    void add(double chance, boolean cameTrue) {
        said.add(new Said(chance, cameTrue));
    }

    /** The mean square of what was said against what came true; 0 is best. */
    double brier() {
        return said.stream()
                .mapToDouble(s -> Math.pow(s.chance - (s.came ? 1 : 0), 2))
                .average()
                .orElse(0);
    }

    /** How far the ten bins are off, on average over the rows. */
    double calibrationError() {
        double off = 0;
        for (int bin = 0; bin < BINS; bin++) {
            List<Said> here = bin(bin);
            off += Math.abs(
                    here.stream().mapToDouble(s -> s.chance - (s.came ? 1 : 0)).sum());
        }
        return said.isEmpty() ? 0 : off / said.size();
    }

    /** A line for each bin that has rows, then the totals. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("said        rows   mean said  came true");
        for (int bin = 0; bin < BINS; bin++) {
            List<Said> here = bin(bin);
            if (!here.isEmpty()) {
                lines.add(String.format(
                        Locale.ROOT,
                        "%.1f to %.1f  %5d       %.3f      %.3f",
                        bin / (double) BINS,
                        (bin + 1) / (double) BINS,
                        here.size(),
                        here.stream().mapToDouble(Said::chance).average().orElse(0),
                        here.stream().mapToDouble(s -> s.came ? 1 : 0).average().orElse(0)));
            }
        }
        lines.add(String.format(
                Locale.ROOT,
                "rows %d, whole %.3f, Brier score %.4f (base rate alone %.4f), calibration error %.4f",
                said.size(),
                share(),
                brier(),
                share() * (1 - share()),
                calibrationError()));
        return lines;
    }

    private double share() {
        return said.stream().mapToDouble(s -> s.came ? 1 : 0).average().orElse(0);
    }

    private List<Said> bin(int bin) {
        return said.stream()
                .filter(s -> Math.min(BINS - 1, (int) (s.chance * BINS)) == bin)
                .toList();
    }
}
