package io.github.zhibiao.bench.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One spec file and how its cases are asked of a layer of ours.
 *
 * @param file below the folder of the specs
 * @param wanted what a case wants
 * @param found what our layer finds
 * @param leftOut which cases do not concern a report
 * @param differences where a report is to be read otherwise
 */
record Spec(
        String file,
        Function<SpecCase, List<Answer>> wanted,
        Function<SpecCase, List<Answer>> found,
        List<LeftOut> leftOut,
        List<Difference> differences) {

    /** A criterion by which cases do not concern a report. */
    record LeftOut(String reason, Predicate<SpecCase> holds) {}

    /** A deliberate difference: what a case would want if its author read reports as this project does. */
    record Difference(String reason, Wish wish) {

        /** Gives {@code wanted} itself where the difference does not touch the case. */
        interface Wish {
            List<Answer> of(SpecCase specCase, List<Answer> wanted, List<Answer> found);
        }
    }

    /** How a case ended. */
    enum Verdict {
        LEFT_OUT,
        PASSED,
        /** Passed once the expectation was translated by deliberate differences. */
        PASSED_OUR_WAY,
        FAILED
    }

    /**
     * A case judged.
     *
     * @param reasons why it was left out, or the differences by which it passed or was still to pass
     */
    record Judged(SpecCase specCase, Verdict verdict, List<String> reasons, List<Answer> wanted, List<Answer> found) {}

    Judged judge(SpecCase specCase) {
        Optional<LeftOut> out =
                leftOut.stream().filter(l -> l.holds().test(specCase)).findFirst();
        if (out.isPresent()) {
            return new Judged(specCase, Verdict.LEFT_OUT, List.of(out.get().reason()), List.of(), List.of());
        }
        List<Answer> answers = found.apply(specCase);
        List<Answer> wish = wanted.apply(specCase);
        if (answers.equals(wish)) {
            return new Judged(specCase, Verdict.PASSED, List.of(), wish, answers);
        }
        List<String> reasons = new ArrayList<>();
        for (Difference difference : differences) {
            List<Answer> ours = difference.wish().of(specCase, wish, answers);
            if (!ours.equals(wish)) {
                reasons.add(difference.reason());
                wish = ours;
            }
        }
        Verdict verdict = answers.equals(wish) ? Verdict.PASSED_OUR_WAY : Verdict.FAILED;
        return new Judged(specCase, verdict, reasons, wish, answers);
    }
}
