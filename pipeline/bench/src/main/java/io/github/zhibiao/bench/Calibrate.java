package io.github.zhibiao.bench;

import io.github.zhibiao.bench.Annotated.Judged;
import io.github.zhibiao.extractors.confidence.Trait;
import io.github.zhibiao.extractors.confidence.Weights;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Fits the weights of a record's confidence to annotated reports, and says how well they keep on reports they were not
 * fitted to: each report is judged by weights fitted to all the others.
 *
 * <pre>{@code
 * java -cp pipeline/bench/target/bench.jar io.github.zhibiao.bench.Calibrate [--write FILE] [--share SHARE] GOLD REPORTS [GOLD REPORTS …]
 * }</pre>
 *
 * {@code GOLD} is a folder of {@code NAME.gold.jsonl}, {@code REPORTS} the folder that holds {@code NAME.EXT}, at any
 * depth. {@code FILE} is {@code weights.tsv} of {@code extractors.confidence}.
 *
 * <p>{@code SHARE} is the share of rows that are whole in reports that no rule was ever mended on. Annotated reports are
 * what rules are mended on, so soon fewer of their rows are wrong than of any other report's: given it, the weights keep
 * what they tell of one row against another, and all rows together are believed as much as that share.
 */
public final class Calibrate {

    private static final String USE =
            "use: [--write FILE] [--share SHARE] GOLD REPORTS [GOLD REPORTS …]; SHARE above 0 and below 1";

    private Calibrate() {}

    /** Ends with an exception where a folder cannot be read. */
    public static void main(String[] args) throws IOException {
        Optional<String> file = Optional.empty();
        OptionalDouble share = OptionalDouble.empty();
        int first = 0;
        while (first + 1 < args.length && args[first].startsWith("--")) {
            switch (args[first]) {
                case "--write" -> file = Optional.of(args[first + 1]);
                case "--share" -> share = OptionalDouble.of(Double.parseDouble(args[first + 1]));
                default -> throw new IllegalArgumentException(USE);
            }
            first += 2;
        }
        boolean odd = args.length == first || (args.length - first) % 2 != 0;
        if (odd || share.orElse(0.5) <= 0 || share.orElse(0.5) >= 1) {
            throw new IllegalArgumentException(USE);
        }
        List<Annotated> reports = new ArrayList<>();
        for (int i = first; i < args.length; i += 2) {
            reports.addAll(Annotated.readAll(Path.of(args[i]), Path.of(args[i + 1])));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("as the program says now, on " + reports.size() + " reports:");
        tell(asItIs(reports), out);
        out.println("each report by weights fitted to the others:");
        tell(leaveOneOut(reports), out);
        double[] weights = Regression.fit(all(reports));
        if (share.isPresent()) {
            Regression.believe(share.getAsDouble(), all(reports), weights);
        }
        if (file.isPresent()) {
            Files.writeString(Path.of(file.get()), table(weights, reports), StandardCharsets.UTF_8);
        } else {
            out.print(table(weights, reports));
        }
    }

    private static void tell(Reliability reliability, PrintStream out) {
        reliability.lines().forEach(line -> out.println("  " + line));
    }

    private static List<Judged> all(List<Annotated> reports) {
        return reports.stream().flatMap(r -> r.found().stream()).toList();
    }

    private static Reliability asItIs(List<Annotated> reports) {
        Reliability reliability = new Reliability();
        all(reports).forEach(j -> reliability.add(j.told(), j.whole()));
        return reliability;
    }

    private static Reliability leaveOneOut(List<Annotated> reports) {
        Reliability reliability = new Reliability();
        for (Annotated left : reports) {
            List<Annotated> others = reports.stream().filter(r -> r != left).toList();
            Weights weights = new Weights(Regression.fit(all(others)));
            left.found().forEach(j -> reliability.add(weights.chance(j.traits()), j.whole()));
        }
        return reliability;
    }

    private static String table(double[] weights, List<Annotated> reports) {
        List<Judged> rows = all(reports);
        StringBuilder table = new StringBuilder("# Weights of a record's traits, by Calibrate of pipeline/bench from "
                + reports.size() + " annotated reports, " + rows.size()
                + " rows: trait, weight,\n# rows that have it, share of them that is whole.\n");
        for (int i = 0; i < weights.length; i++) {
            int t = i;
            List<Judged> having = rows.stream().filter(j -> j.traits()[t] != 0).toList();
            double whole = having.stream()
                    .mapToDouble(j -> j.whole() ? 1 : 0)
                    .average()
                    .orElse(0);
            table.append(String.format(
                    Locale.ROOT, "%s\t%.3f\t%d\t%.3f\n", Trait.ALL.get(t).code(), weights[t], having.size(), whole));
        }
        return table.toString();
    }
}
