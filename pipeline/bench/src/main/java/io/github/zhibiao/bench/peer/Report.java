package io.github.zhibiao.bench.peer;

import io.github.zhibiao.bench.peer.Spec.Judged;
import io.github.zhibiao.bench.peer.Spec.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tallies as text. */
final class Report {

    private static final int AMOUNTS = 5;

    private Report() {}

    /** One line for each spec, and one for each of the two groups of the bar. */
    static String table(List<Tally> tallies) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-22s%7s%10s%9s%9s%9s%8s%12s%9s%n",
                "spec",
                "cases",
                "left out",
                "relevant",
                "passed",
                "our way",
                "failed",
                "% relevant",
                "% all"));
        tallies.forEach(t -> table.append(line(t)));
        table.append(line(amounts(tallies)));
        table.append(line(times(tallies)));
        return table.toString();
    }

    /** Numbers, ranges, percents, currencies and dimensions together. */
    static Tally amounts(List<Tally> tallies) {
        return Tally.sum("amounts together", tallies.subList(0, AMOUNTS));
    }

    static Tally times(List<Tally> tallies) {
        return Tally.sum("times together", tallies.subList(AMOUNTS, tallies.size()));
    }

    private static String line(Tally tally) {
        return String.format(
                Locale.ROOT,
                "%-22s%7d%10d%9d%9d%9d%8d%12.1f%9.1f%n",
                tally.name(),
                tally.cases().size(),
                tally.count(Verdict.LEFT_OUT),
                tally.relevant(),
                tally.count(Verdict.PASSED),
                tally.count(Verdict.PASSED_OUR_WAY),
                tally.count(Verdict.FAILED),
                tally.ofRelevant(),
                tally.ofAll());
    }

    /** Each criterion and each deliberate difference, with the number of cases that it decided. */
    static String reasons(List<Tally> tallies) {
        return reasons("left out, for they do not concern a report:", Verdict.LEFT_OUT, tallies)
                + reasons("passed our way, by deliberate differences:", Verdict.PASSED_OUR_WAY, tallies);
    }

    private static String reasons(String title, Verdict verdict, List<Tally> tallies) {
        Map<String, Long> counts = tallies.stream()
                .flatMap(t -> t.with(verdict))
                .map(Judged::reasons)
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(r -> r, TreeMap::new, Collectors.counting()));
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%n%s%n", title));
        counts.forEach((reason, count) -> text.append(String.format(Locale.ROOT, "%5d  %s%n", count, reason)));
        return text.toString();
    }

    /** The cases that failed: number and input, what was wanted, what was found. */
    static String failures(Tally tally) {
        return tally.with(Verdict.FAILED)
                .map(j -> String.format(
                        Locale.ROOT,
                        "%n%s %d: %s%n  wanted %s%n  found  %s%n",
                        tally.name(),
                        j.specCase().number(),
                        j.specCase().input(),
                        j.wanted(),
                        j.found()))
                .collect(Collectors.joining());
    }
}
