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
 * @param subject the body that the figure before is told of
 * @param undealt places of a list that wait for their figures
 * @param whole the statement that 其中 breaks down, or -1
 * @param outside within brackets, what was spoken of before they opened
 */
record Memory(
        Spoken spoken,
        Told before,
        Optional<Area> area,
        Optional<String> subject,
        List<Area> undealt,
        int whole,
        Optional<Spoken> outside) {

    static final int NO_WHOLE = -1;
    static final Memory EMPTY = new Memory(
            Spoken.NOTHING, Told.NOTHING, Optional.empty(), Optional.empty(), List.of(), NO_WHOLE, Optional.empty());

    /** Behind a semicolon: places, bodies and breakdowns end there, what is spoken of goes on. */
    Memory nextGroup() {
        return new Memory(spoken, before, Optional.empty(), Optional.empty(), undealt, NO_WHOLE, outside);
    }

    /** A new subject, of which nothing was told. */
    Memory afresh(String topic) {
        return new Memory(Spoken.NOTHING.of(topic), before, area, subject, undealt, whole, outside);
    }

    Memory of(String topic) {
        return new Memory(spoken.of(topic), before, area, subject, undealt, whole, outside);
    }

    /**
     * Before the figure of {@code clause}: what brackets hold is forgotten behind them, 经费50万元（其中购置20万元），下降5%.
     *
     * @param between what stands between the figure before and the clause
     */
    Memory at(Clause clause, String between) {
        boolean left = outside.isPresent() && closes(between);
        Memory now = left ? new Memory(outside.get(), before, area, subject, undealt, whole, Optional.empty()) : this;
        return clause.inBrackets() && now.outside.isEmpty()
                ? new Memory(now.spoken, before, area, subject, undealt, now.whole, Optional.of(now.spoken))
                : now;
    }

    private static boolean closes(String between) {
        int depth = 0;
        for (int i = 0; i < between.length() && depth >= 0; i++) {
            char c = between.charAt(i);
            depth += Marks.isIn("（(", c) ? 1 : Marks.isIn("）)", c) ? -1 : 0;
        }
        return depth < 0;
    }
}
