package io.github.zhibiao.extractors.confidence;

import io.github.zhibiao.corpus.record.Evidence;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.text.Derivation;
import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.check.Check;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gives each record of a report its confidence, with the reasons. Safe for many threads. */
public final class Judge {

    /** Of the text, in characters: what a doubt reaches beyond its place. */
    private static final int NEARBY = 40;

    private static final int MOST_REASONS = 3;
    private static final double WORTH_TELLING = 0.1;

    private final Weights weights = Weights.load();

    /**
     * What is known of each record.
     *
     * @param found in text order
     * @param checks of the records of {@code found}
     * @param doubts about the report's text
     * @param yearTold the report's title tells its year
     */
    public static List<Case> cases(List<Found> found, List<Check> checks, List<Notice> doubts, boolean yearTold) {
        int[] passed = new int[found.size()];
        int[] failed = new int[found.size()];
        for (Check check : checks) {
            for (int member : check.members()) {
                (check.passed() ? passed : failed)[member]++;
            }
        }
        List<Span> doubted = doubts.stream()
                .map(Notice::span)
                .filter(s -> !s.isEmpty())
                .sorted()
                .toList();
        List<Case> cases = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < found.size(); i++) {
            IndicatorRecord record = found.get(i).record();
            Span place = record.evidence().span();
            while (next < doubted.size() && doubted.get(next).end() + NEARBY <= place.start()) {
                next++;
            }
            boolean near = next < doubted.size() && doubted.get(next).start() < place.end() + NEARBY;
            cases.add(new Case(record, found.get(i).clues(), passed[i], failed[i], near, yearTold));
        }
        return cases;
    }

    /** The records, each with its confidence, and in its evidence the checks it was part of and what counted most. */
    public List<IndicatorRecord> judge(List<Case> cases, List<Check> checks) {
        List<List<Check>> own = new ArrayList<>();
        cases.forEach(c -> own.add(new ArrayList<>()));
        for (Check check : checks) {
            check.members().forEach(m -> own.get(m).add(check));
        }
        List<IndicatorRecord> judged = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            judged.add(judged(cases.get(i), own.get(i)));
        }
        return List.copyOf(judged);
    }

    private IndicatorRecord judged(Case one, List<Check> checks) {
        Evidence evidence = one.record().evidence();
        double chance = weights.chance(one.traits());
        return one.record().believed(chance, evidence.because(() -> {
            List<Derivation> parts = new ArrayList<>(evidence.why().parts());
            parts.add(why(one, chance, checks));
            return parts;
        }));
    }

    private Derivation why(Case one, double chance, List<Check> checks) {
        Span span = one.record().evidence().span();
        List<Derivation> compared = checks.stream()
                .map(c -> Derivation.of(c.code(), span, (c.passed() ? "passed: " : "failed: ") + c.says()))
                .toList();
        return new Derivation("confidence", span, reasons(chance, one.traits()), compared);
    }

    /** {@code 0.73: failed -1.6, inherited -0.9}: the chance and the traits that move it most. */
    private String reasons(double chance, double[] traits) {
        List<Reason> telling = new ArrayList<>();
        for (int i = 1; i < traits.length; i++) { // the first is the same for all
            double moved = weights.of(i) * traits[i];
            if (Math.abs(moved) >= WORTH_TELLING) {
                telling.add(new Reason(Trait.ALL.get(i), moved));
            }
        }
        telling.sort(Comparator.comparingDouble(r -> -Math.abs(r.moved())));
        StringBuilder says = new StringBuilder(String.valueOf(Math.round(chance * 100) / 100.0));
        String mark = ": ";
        for (Reason reason : telling.subList(0, Math.min(MOST_REASONS, telling.size()))) {
            double moved = Math.round(reason.moved() * 10) / 10.0;
            says.append(mark)
                    .append(reason.trait().code())
                    .append(moved > 0 ? " +" : " ")
                    .append(moved);
            mark = ", ";
        }
        return says.toString();
    }

    private record Reason(Trait trait, double moved) {}
}
