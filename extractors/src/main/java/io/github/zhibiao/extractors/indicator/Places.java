package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Area;
import java.util.List;
import java.util.Optional;

/**
 * The places a figure is of: one, or each of a list that opens its clause, or the next of a list that is dealt out.
 *
 * @param places of the figure; one that is empty where none is named
 * @param undealt those of a list that wait for the figures to come
 */
record Places(List<Optional<Area>> places, List<Area> undealt) {

    /** @param area the one place of the figure, named or inherited */
    static Places of(Utterance utterance, Optional<Area> area, List<Area> waiting) {
        List<Area> listed = utterance.clause().areas();
        if (listed.size() > 1 && utterance.counts(listed.size())) {
            return new Places(List.of(Optional.empty()), List.of()); // 甲、乙、丙3个综保区: of all together
        }
        if (listed.size() > 1) {
            return utterance.followers() + 1 >= listed.size()
                    ? new Places(List.of(Optional.of(listed.get(0))), listed.subList(1, listed.size()))
                    : new Places(listed.stream().map(Optional::of).toList(), List.of());
        }
        if (utterance.continued() && !waiting.isEmpty()) {
            return new Places(List.of(Optional.of(waiting.get(0))), waiting.subList(1, waiting.size()));
        }
        return new Places(List.of(area), waiting);
    }
}
