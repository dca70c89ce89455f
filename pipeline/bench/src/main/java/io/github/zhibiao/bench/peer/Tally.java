package io.github.zhibiao.bench.peer;

import io.github.zhibiao.bench.peer.Spec.Judged;
import io.github.zhibiao.bench.peer.Spec.Verdict;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cases of some spec files, judged.
 *
 * @param name of the file without its folder and ending, or of the group
 */
record Tally(String name, List<Judged> cases) {

    static Tally of(Spec spec, List<Judged> cases) {
        String file = spec.file();
        return new Tally(file.substring(file.indexOf('/') + 1, file.lastIndexOf('.')), cases);
    }

    static Tally sum(String name, List<Tally> tallies) {
        return new Tally(name, tallies.stream().flatMap(t -> t.cases().stream()).toList());
    }

    Stream<Judged> with(Verdict verdict) {
        return cases.stream().filter(c -> c.verdict() == verdict);
    }

    int count(Verdict verdict) {
        return (int) with(verdict).count();
    }

    int passed() {
        return count(Verdict.PASSED) + count(Verdict.PASSED_OUR_WAY);
    }

    int relevant() {
        return cases.size() - count(Verdict.LEFT_OUT);
    }

    /** In percent, of the cases that concern a report. */
    double ofRelevant() {
        return 100.0 * passed() / relevant();
    }

    /** In percent, of all cases; those left out count as failed. */
    double ofAll() {
        return 100.0 * passed() / cases.size();
    }
}
