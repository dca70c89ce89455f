package io.github.zhibiao.extractors.concept;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.record.Concept;
import io.github.zhibiao.corpus.record.Domain;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.record.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the records of one report their concepts: by name, unit and form first, then by what stands around them. Whatever
 * leaves a doubt takes the concept away and nothing else; the record's name stays as it was read.
 */
public final class ConceptFinder {

    private final Concepts concepts;

    public ConceptFinder(Concepts concepts) {
        this.concepts = concepts;
    }

    /** The same records in the same order, each with the indicator that its name stands for, if any. */
    public List<IndicatorRecord> find(List<IndicatorRecord> records) {
        Map<Integer, IndicatorRecord> found = new LinkedHashMap<>();
        for (IndicatorRecord record : records) {
            found.put(record.number(), concept(record).map(record::of).orElse(record));
        }
        List<IndicatorRecord> plausible = found.values().stream()
                .filter(record -> record.concept().isPresent())
                .filter(record -> !isPartOfItself(record, found) && !isPartOfNew(record, found))
                .toList();
        Map<Integer, IndicatorRecord> sure = new HashMap<>();
        for (Cell cell : Cell.of(plausible)) {
            cell.agreed().forEach(record -> sure.put(record.number(), record));
        }
        List<IndicatorRecord> all = new ArrayList<>(records.size());
        records.forEach(record -> all.add(sure.getOrDefault(record.number(), record)));
        return all;
    }

    private Optional<Concept> concept(IndicatorRecord record) {
        if (record.indicator().startsWith("地方") && record.area().equals(Optional.of(Area.CHINA))) {
            return Optional.empty(); // of the nation all places without the centre; of a place, the place
        }
        return concepts.of(record.indicator(), record.quantity().unit().dimension(), record.form())
                .filter(concept -> !hangsOnScope(concept) || Scope.of(record.evidence()) != Scope.PART);
    }

    /** A budget's figure means the place with all within it, unless its name says 本级. */
    private static boolean hangsOnScope(Concept concept) {
        return (concept.domain() == Domain.FISCAL || concept.domain() == Domain.DEBT)
                && !concept.name().startsWith("本级");
    }

    /** {@code 新登记经营主体23万户，其中私营企业7万户}: 私营企业 there are new ones too, and not all there are. */
    private static boolean isPartOfNew(IndicatorRecord record, Map<Integer, IndicatorRecord> records) {
        return record.concept().orElseThrow().measure() == Measure.STOCK
                && whole(record, records)
                        .filter(w -> w.indicator().startsWith("新"))
                        .isPresent();
    }

    /** {@code 383件（含上年结转43件）} where the part got the name of its whole: of the same place and time it is another figure. */
    private static boolean isPartOfItself(IndicatorRecord record, Map<Integer, IndicatorRecord> found) {
        return whole(record, found).filter(whole -> isSameCell(record, whole)).isPresent();
    }

    private static Optional<IndicatorRecord> whole(IndicatorRecord record, Map<Integer, IndicatorRecord> records) {
        return record.partOf().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(records.get(record.partOf().getAsInt()));
    }

    private static boolean isSameCell(IndicatorRecord record, IndicatorRecord whole) {
        return whole.concept().equals(record.concept())
                && whole.area().equals(record.area())
                && whole.period().equals(record.period())
                && whole.form() == record.form();
    }
}
