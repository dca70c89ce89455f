package io.github.zhibiao.extractors.confidence;

import io.github.zhibiao.corpus.record.IndicatorRecord;

/** A record with what is known of how it was read. */
public record Found(IndicatorRecord record, Clues clues) {

    public Found with(IndicatorRecord other) {
        return new Found(other, clues);
    }
}
