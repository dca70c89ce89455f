package io.github.zhibiao.bench.peer;

import io.github.zhibiao.bench.peer.Spec.Judged;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of the Chinese specs of Microsoft's Recognizers-Text (MIT licence) our numeral, quantity and period layers
 * pass:
 *
 * <pre>java -cp pipeline/bench/target/bench.jar io.github.zhibiao.bench.peer.PeerSpecs FOLDER [--failures]</pre>
 *
 * FOLDER holds {@code Number}, {@code NumberWithUnit} and {@code DateTime} of {@code Specs/…/Chinese}. A case passes if
 * exactly what it wants is found, in order: the same places and the same readings. A case that wants nothing passes if
 * nothing is found. What does not concern a report is left out by the criteria that are printed with their counts; where a
 * report is to be read otherwise, the expectation is translated by a printed rule, and the translated one must be met.
 * Nothing of the specs is kept in the project.
 */
public final class PeerSpecs {

    private PeerSpecs() {}

    /** Prints the shares; with {@code --failures} each case that failed too. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean failures = args.length == 2 && args[1].equals("--failures");
        if (args.length == 0
                || args.length > 2
                || (args.length == 2 && !failures)
                || !Files.isDirectory(Path.of(args[0]))) {
            out.println("usage: PeerSpecs FOLDER [--failures]");
            System.exit(2);
        }
        List<Tally> tallies = run(Path.of(args[0]));
        out.print(Report.table(tallies));
        out.print(Report.reasons(tallies));
        if (failures) {
            tallies.forEach(t -> out.print(Report.failures(t)));
        }
    }

    /** The specs judged, one tally for each file, in the order in which the bar names them. */
    static List<Tally> run(Path folder) throws IOException {
        Layers layers = new Layers();
        Figures figures = new Figures(layers);
        Periods periods = new Periods(layers);
        List<Spec> specs = List.of(
                new Numbers(layers).spec(),
                new Ranges(layers).spec(),
                figures.percents(),
                figures.currencies(),
                figures.dimensions(),
                periods.extractor(),
                periods.parser());
        List<Tally> tallies = new ArrayList<>();
        for (Spec spec : specs) {
            List<Judged> judged = SpecFile.read(folder.resolve(spec.file())).stream()
                    .map(spec::judge)
                    .toList();
            tallies.add(Tally.of(spec, judged));
        }
        return tallies;
    }
}
