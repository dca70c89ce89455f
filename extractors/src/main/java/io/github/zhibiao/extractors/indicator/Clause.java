package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.rule.Wording;
import java.util.List;
import java.util.Optional;

/**
 * What stands before a figure in its clause, taken apart.
 *
 * @param span the clause from its start to the figure, of the sentence
 * @param joined nothing but a list mark parts it from the figure before: {@code 增长10.6%、9%}
 * @param listed a list mark parts it from the figure before, or from what that one counts: {@code 、企业14万家}
 * @param inBrackets the figure stands in brackets that open after the figure before
 * @param front what was taken off its front
 * @param back what was taken off its back, and what is left
 */
record Clause(Span span, boolean joined, boolean listed, boolean inBrackets, Front front, Back back) {

    private static final Wording BLANK = Wording.of("(?<=\\p{IsHan}) +(?=\\p{IsHan})");

    /** The name, or part of it. */
    String core() {
        String core = back.core();
        return core.indexOf(' ') < 0 ? core : BLANK.without(core); // 出 口
    }

    boolean isBare() {
        return back.core().isEmpty();
    }

    Change change() {
        return back.change();
    }

    /** The place that opens the clause, or the list of places. */
    List<Area> areas() {
        return front.areas();
    }

    /** The one place that opens the clause. */
    Optional<Area> area() {
        return areas().size() == 1 ? Optional.of(areas().get(0)) : Optional.empty();
    }

    boolean breakdown() {
        return front.breakdown();
    }
}
