package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Area;
import java.util.List;
import java.util.Optional;

/**
 * What is carried from clause to clause of a sentence.
 *
 * @param spoken what was spoken of
 * @param before the figure before
 * @param area the place of the figure before
 * @param undealt places of a list that wait for their figures
 * @param whole the statement that 其中 breaks down, or -1
 */
record Memory(Spoken spoken, Told before, Optional<Area> area, List<Area> undealt, int whole) {

    static final int NO_WHOLE = -1;
    static final Memory EMPTY = new Memory(Spoken.NOTHING, Told.NOTHING, Optional.empty(), List.of(), NO_WHOLE);

    /** Behind a semicolon: places and breakdowns end there, what is spoken of goes on. */
    Memory nextGroup() {
        return new Memory(spoken, before, Optional.empty(), undealt, NO_WHOLE);
    }

    Memory of(String topic) {
        return new Memory(spoken.of(topic), before, area, undealt, whole);
    }
}
