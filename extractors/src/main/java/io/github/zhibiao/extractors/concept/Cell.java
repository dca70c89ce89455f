package io.github.zhibiao.extractors.concept;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.record.Comparator;
import io.github.zhibiao.corpus.record.Concept;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.corpus.record.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The records of one report that would stand in one cell of a panel: one concept, place, time and status. A place has
 * one population in a year; where a report gives two numbers that are not roundings of each other ({@code 客运量3004万人次} of
 * all traffic, {@code 客运量361万人次} in the sentence on railways), at least one of the names does not mean the concept, and
 * nobody can tell which.
 *
 * @param records in no order
 */
record Cell(List<IndicatorRecord> records) {

    /** What rounding and later revision may change. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.03");

    private record Place(Concept concept, Optional<Area> area, Optional<Period> period, Status status) {}

    static Collection<Cell> of(List<IndicatorRecord> records) {
        Map<Place, List<IndicatorRecord>> cells = new LinkedHashMap<>();
        for (IndicatorRecord record : records) {
            Place place = new Place(record.concept().orElseThrow(), record.area(), record.period(), record.status());
            cells.computeIfAbsent(place, p -> new ArrayList<>()).add(record);
        }
        return cells.values().stream().map(Cell::new).toList();
    }

    /** The records that may keep the concept: all if they agree, else those said of the whole place if these do, else none. */
    List<IndicatorRecord> agreed() {
        if (agree(records)) {
            return records;
        }
        List<IndicatorRecord> whole = records.stream()
                .filter(record -> Scope.of(record.evidence()) == Scope.WHOLE)
                .toList();
        return agree(whole) ? whole : List.of();
    }

    /**
     * By their levels. Without levels by their growths, where they are of different sentences: in one sentence they may
     * be the nominal and the real one.
     */
    private static boolean agree(List<IndicatorRecord> records) {
        List<IndicatorRecord> levels = exact(records, Form.LEVEL);
        if (!levels.isEmpty()) {
            return levels.stream().allMatch(r -> near(levels.get(0), r));
        }
        List<IndicatorRecord> growths = exact(records, Form.GROWTH);
        return growths.stream()
                .allMatch(r -> near(growths.get(0), r)
                        || growths.get(0)
                                .evidence()
                                .sentence()
                                .equals(r.evidence().sentence()));
    }

    private static List<IndicatorRecord> exact(List<IndicatorRecord> records, Form form) {
        return records.stream()
                .filter(r -> r.form() == form)
                .filter(r -> r.quantity().comparator() == Comparator.EQ)
                .filter(r -> r.quantity().amount().upper().isEmpty())
                .toList();
    }

    /** Of one unit and of nearly one value; figures of different units say nothing of each other. */
    private static boolean near(IndicatorRecord one, IndicatorRecord other) {
        if (!one.quantity().unit().equals(other.quantity().unit())) {
            return true;
        }
        BigDecimal a = one.quantity().amount().value();
        BigDecimal b = other.quantity().amount().value();
        BigDecimal larger = a.abs().max(b.abs());
        return a.subtract(b).abs().compareTo(larger.multiply(TOLERANCE)) <= 0;
    }
}
