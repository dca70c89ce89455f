package io.github.zhibiao.extractors.check;

import io.github.zhibiao.corpus.record.IndicatorRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * All checks over the records of one report, in time linear in their number.
 *
 * <p>To add a check: a class here, a line in {@link #check} and its examples (3 files).
 */
public final class Checker {

    private Checker() {}

    /** @param records of one report, in text order */
    public static List<Check> check(List<IndicatorRecord> records) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            told.add(Told.of(i, records.get(i)));
        }
        List<Check> checks = new ArrayList<>();
        checks.addAll(ShareCheck.outside(told));
        checks.addAll(ShareCheck.sums(told));
        checks.addAll(PartCheck.ofBreakdowns(records, told));
        checks.addAll(PartCheck.ofSums(told));
        checks.addAll(GrowthCheck.check(told));
        checks.addAll(TwiceCheck.check(told));
        return List.copyOf(checks);
    }
}
