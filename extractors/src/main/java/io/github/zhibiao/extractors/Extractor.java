package io.github.zhibiao.extractors;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.report.Block;
import io.github.zhibiao.corpus.report.Description;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.area.AreaTable;
import io.github.zhibiao.extractors.check.Check;
import io.github.zhibiao.extractors.check.Checker;
import io.github.zhibiao.extractors.concept.ConceptFinder;
import io.github.zhibiao.extractors.concept.Concepts;
import io.github.zhibiao.extractors.confidence.Case;
import io.github.zhibiao.extractors.confidence.Found;
import io.github.zhibiao.extractors.confidence.Judge;
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
 * when all are found, for which of two figures a name stands for shows only then. Then the records are compared with each
 * other, and last each is given its confidence, which no rule looks at.
 */
public final class Extractor {

    private final AreaTable areas = new AreaTable();
    private final Describer describer = new Describer(areas);
    private final FigureFinder figures = new FigureFinder();
    private final Segmenter segmenter = new Segmenter();
    private final ConceptFinder concepts = new ConceptFinder(new Concepts());
    private final Judge judge = new Judge();

    /** What was found before it is judged. */
    private record Reading(Description description, List<Found> found, List<Check> checks, List<Notice> notices) {

        List<Case> cases(Document document) {
            return Judge.cases(found, checks, document.notices(), tellsYear(description, document));
        }
    }

    /** It was given, or the title names the year, or the one after in which the report was given: it was not only guessed from the text. */
    private static boolean tellsYear(Description description, Document document) {
        return document.raw().source().given().year().isPresent()
                || description
                        .year()
                        .filter(y -> description.title().contains(y.toString())
                                || description.title().contains(y.plusYears(1).toString()))
                        .isPresent();
    }

    /** All figures of the document, in text order. */
    public Extraction extract(Document document) {
        Reading reading = read(document);
        List<Notice> notices = new ArrayList<>(reading.notices());
        reading.checks().stream()
                .filter(c -> !c.passed())
                .map(c -> failure(c, reading.found()))
                .forEach(notices::add);
        List<IndicatorRecord> records = judge.judge(reading.cases(document), reading.checks());
        return new Extraction(document, reading.description(), records, notices);
    }

    /** What the confidence of each of the document's records is reckoned from, in the records' order. */
    public List<Case> cases(Document document) {
        return read(document).cases(document);
    }

    private Reading read(Document document) {
        Description description = describer.describe(document);
        RecordReader sentences = new RecordReader(document, description, areas, figures, segmenter.forDocument());
        List<Found> found = new ArrayList<>(sentences.read());
        TableReader tables = new TableReader(document, description, areas, figures);
        for (Block block : document.blocks()) {
            if (block instanceof Block.Table table) {
                found.addAll(tables.read(table, found.size() + 1));
            }
        }
        List<Notice> notices = new ArrayList<>(document.notices());
        notices.addAll(sentences.notices());
        notices.addAll(doubts(description));
        List<Found> sorted = withConcepts(inTextOrder(found));
        List<Check> checks = Checker.check(sorted.stream().map(Found::record).toList());
        return new Reading(description, sorted, checks, notices);
    }

    private List<Found> withConcepts(List<Found> found) {
        List<IndicatorRecord> records =
                concepts.find(found.stream().map(Found::record).toList());
        List<Found> with = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            with.add(found.get(i).with(records.get(i)));
        }
        return with;
    }

    private static Notice failure(Check check, List<Found> found) {
        List<Span> places = check.members().stream()
                .map(m -> found.get(m).record().evidence().span())
                .toList();
        return new Notice(check.code(), places.get(0), places.subList(1, places.size()), check.says());
    }

    /** Sentences and tables were read one after the other: sorts their records by place and numbers them anew. */
    private static List<Found> inTextOrder(List<Found> found) {
        List<Found> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(f -> f.record().evidence().span().start()));
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            numbers.put(sorted.get(i).record().number(), i + 1);
        }
        return sorted.stream().map(f -> f.with(numbered(f.record(), numbers))).toList();
    }

    private static IndicatorRecord numbered(IndicatorRecord r, Map<Integer, Integer> numbers) {
        OptionalInt whole = r.partOf().isEmpty()
                ? r.partOf()
                : OptionalInt.of(numbers.get(r.partOf().getAsInt()));
        return r.numbered(numbers.get(r.number()), whole);
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
