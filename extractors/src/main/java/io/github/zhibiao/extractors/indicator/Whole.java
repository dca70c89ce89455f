package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.Unit;
import java.util.List;
import java.util.Set;

/**
 * A figure that what follows may break down: 货物周转量800亿吨公里 before 其中，铁路170亿吨公里.
 *
 * @param name its name
 */
record Whole(String name, Form form, Unit unit) {

    /** Units that count the same: 经营主体147万户，其中企业57万家. */
    private static final Set<String> BODIES = Set.of("户", "家");

    static final String GDP = "生产总值";
    /** What the parts of {@link #GDP} are measured by. */
    static final String ADDED = "增加值";

    /** What is broken down is told shortly before: a sentence may have very many figures. */
    private static final int NEAREST = 8;

    /** What a sentence without a figure speaks of: 主要工业产品产量稳定增长. */
    static Whole spokenOf(String topic) {
        return new Whole(topic, Form.LEVEL, Unit.NONE);
    }

    /** A level that can be broken down into parts in {@code part}. */
    boolean isLevelIn(Unit part) {
        boolean bodies = BODIES.contains(unit.symbol()) && BODIES.contains(part.symbol());
        return form == Form.LEVEL && (unit.equals(part) || unit.equals(Unit.NONE) || bodies);
    }

    /** The last levels and growths of {@code statements}, up to and with the one at {@code last}. */
    static List<Whole> of(List<Statement> statements, int last) {
        return statements.subList(Math.max(0, last + 1 - NEAREST), last + 1).stream()
                .map(s -> new Whole(s.name(), s.form(), s.quantity().unit()))
                .toList();
    }
}
