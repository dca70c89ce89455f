package io.github.zhibiao.extractors;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.report.Block;
import io.github.zhibiao.corpus.report.Description;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.area.AreaTable;
import io.github.zhibiao.extractors.concept.ConceptFinder;
import io.github.zhibiao.extractors.concept.Concepts;
import io.github.zhibiao.extractors.description.Describer;
import io.github.zhibiao.extractors.indicator.RecordReader;
import io.github.zhibiao.extractors.quantity.FigureFinder;
import io.github.zhibiao.extractors.table.TableReader;
import io.github.zhibiao.extractors.word.Segmenter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Finds the figures of a document and what each one says. Made once, it may be used by many threads.
 *
 * <p>The order: what the report says of itself comes first, for years and places are read against it; then its sentences,
 * from first to last, for a passage says once whether it tells or plans; then its tables; and standard indicators
 * last, for which of two figures a name stands for shows only when all are found.
 */
public final class Extractor {

    private final AreaTable areas = new AreaTable();
    private final Describer describer = new Describer(areas);
    private final FigureFinder figures = new FigureFinder();
    private final Segmenter segmenter = new Segmenter();
    private final ConceptFinder concepts = new ConceptFinder(new Concepts());

    /** All figures of the document, in text order. */
    public Extraction extract(Document document) {
        Description description = describer.describe(document);
        RecordReader sentences = new RecordReader(document, description, areas, figures, segmenter);
        List<IndicatorRecord> records = new ArrayList<>(sentences.read());
        TableReader tables = new TableReader(document, description, areas, figures);
        for (Block block : document.blocks()) {
            if (block instanceof Block.Table table) {
                records.addAll(tables.read(table, records.size() + 1));
            }
        }
        List<Notice> notices = new ArrayList<>(document.notices());
        notices.addAll(sentences.notices());
        notices.addAll(doubts(description));
        return new Extraction(document, description, concepts.find(inTextOrder(records)), notices);
    }

    /** Sentences and tables were read one after the other: sorts their records by place and numbers them anew. */
    private static List<IndicatorRecord> inTextOrder(List<IndicatorRecord> records) {
        List<IndicatorRecord> sorted = new ArrayList<>(records);
        sorted.sort(Comparator.comparing(r -> r.evidence().span().start()));
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            numbers.put(sorted.get(i).number(), i + 1);
        }
        return sorted.stream().map(r -> numbered(r, numbers)).toList();
    }

    private static IndicatorRecord numbered(IndicatorRecord r, Map<Integer, Integer> numbers) {
        OptionalInt whole = r.partOf().isEmpty()
                ? r.partOf()
                : OptionalInt.of(numbers.get(r.partOf().getAsInt()));
        return new IndicatorRecord(
                numbers.get(r.number()),
                r.indicator(),
                r.concept(),
                r.quantity(),
                r.form(),
                r.status(),
                r.area(),
                r.period(),
                whole,
                r.confidence(),
                r.evidence());
    }

    private static List<Notice> doubts(Description description) {
        List<Notice> notices = new ArrayList<>();
        if (description.area().isEmpty()) {
            notices.add(new Notice("no-area", new Span(0, 0), "全文没有指明所述地区，记录的地区留空"));
        }
        if (description.year().isEmpty()) {
            notices.add(new Notice("no-year", new Span(0, 0), "全文没有指明所述年份，记录的时期留空"));
        }
        return notices;
    }
}
