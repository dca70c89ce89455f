package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.indicator.Passage.Mode;
import java.util.Optional;

/**
 * What a passage spoke of by itself at one of its sentences.
 *
 * @param since the sentence that said so, of the document; none where the report itself does
 */
record Telling(Mode mode, Period period, Optional<Span> since) {

    static Telling of(Passage passage) {
        return new Telling(passage.mode(), passage.period(), Optional.empty());
    }

    /** What the passage speaks of at {@code sentence}. */
    Telling at(Passage passage, Span sentence) {
        return mode == passage.mode() && period.equals(passage.period())
                ? this
                : new Telling(passage.mode(), passage.period(), Optional.of(sentence));
    }
}
