package io.github.zhibiao.extractors.confidence;

import io.github.zhibiao.corpus.record.IndicatorRecord;

/**
 * All that a record's confidence is reckoned from.
 *
 * @param passed how many checks of it against other records passed
 * @param failed how many failed
 * @param doubted a doubt about the text stands nearby
 * @param yearTold the report's title tells its year
 */
public record Case(IndicatorRecord record, Clues clues, int passed, int failed, boolean doubted, boolean yearTold) {

    /** The record's traits, in the order of {@link Trait#ALL}. */
    public double[] traits() {
        double[] traits = new double[Trait.ALL.size()];
        for (int i = 0; i < traits.length; i++) {
            traits[i] = Trait.ALL.get(i).of(this);
        }
        return traits;
    }
}
