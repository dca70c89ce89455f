package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What stands before a figure in its clause, taken apart.
 *
 * @param span the clause from its start to the figure, of the sentence
 * @param joined nothing but a list mark parts it from the figure before: {@code 增长10.6%、9%}
 * @param inBrackets the figure stands in brackets that open after the figure before
 * @param breakdown 其中, 含 or 包括 opens it
 * @param areas the place that opens it, or the list of places
 * @param core what is left when leads, links and words of change are taken off: the name, or part of it
 * @param change the word of change before the figure, or empty
 * @param changeKind what sort of word of change that is
 * @param target the change ends at the figure: 提升至, 增加到
 * @param distributed 分别 stands in it
 * @param each 均, 都 or 各 stands in it
 * @param origin the figure is where a change began: 由…, 从…
 */
record Clause(
        Span span,
        boolean joined,
        boolean inBrackets,
        boolean breakdown,
        List<Area> areas,
        String core,
        String change,
        ChangeKind changeKind,
        int sign,
        boolean target,
        boolean distributed,
        boolean each,
        boolean origin) {

    enum ChangeKind {
        NONE,
        /** 增长, 下降: of whatever unit the figure has. */
        VERB,
        /** 增速, 降幅: a relative change. */
        NOUN,
        /** 增收, 减支: an absolute change. */
        MOVED,
        /** 高于…, 快于…: against another place or rate. */
        GAP,
        /** 居, 位列. */
        PLACE
    }

    /** The one place that opens the clause. */
    Optional<Area> area() {
        return areas.size() == 1 ? Optional.of(areas.get(0)) : Optional.empty();
    }

    boolean isBare() {
        return core.isEmpty();
    }
}
