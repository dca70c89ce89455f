package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.record.Evidence;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.corpus.report.Description;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.report.ReportKind;
import io.github.zhibiao.corpus.text.Derivation;
import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.area.AreaFinder;
import io.github.zhibiao.extractors.area.AreaTable;
import io.github.zhibiao.extractors.confidence.Clues;
import io.github.zhibiao.extractors.confidence.Found;
import io.github.zhibiao.extractors.period.ReportTime;
import io.github.zhibiao.extractors.period.TimeFinder;
import io.github.zhibiao.extractors.period.TimeWord;
import io.github.zhibiao.extractors.quantity.Figure;
import io.github.zhibiao.extractors.quantity.FigureFinder;
import io.github.zhibiao.extractors.rule.Mention;
import io.github.zhibiao.extractors.sentence.Points;
import io.github.zhibiao.extractors.sentence.Sentence;
import io.github.zhibiao.extractors.sentence.SentenceSplitter;
import io.github.zhibiao.extractors.word.Segmenter;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads the records of one document's sentences, from first to last. */
public final class RecordReader {

    /** A year for reports that name none: only used to read words for time, never given as a record's period. */
    private static final Year UNKNOWN = Year.of(2000);

    private static final Lexicon WORDS = new Lexicon();

    private final List<Span> tableLines = new ArrayList<>();
    private final Document document;
    private final Description description;
    private final AreaTable table;
    private final FigureFinder figures;
    private final StatementReader statements;
    private final ReportTime now;
    private final TimeFinder times;
    private final TimeReader timeReader;
    private final AreaFinder areas;
    private final Passage passage;
    private final Notes notes;
    private Telling telling;
    private Optional<Span> glossary = Optional.empty();
    private int paragraph; // where it begins, of the document

    public RecordReader(
            Document document, Description description, AreaTable table, FigureFinder figures, Segmenter segmenter) {
        this.document = document;
        this.description = description;
        this.table = table;
        this.figures = figures;
        this.statements = new StatementReader(WORDS, segmenter, description.kind() == ReportKind.BUDGET);
        Year year = description.year().orElse(UNKNOWN);
        // A work or budget report without a date still speaks from the year after the one it tells of.
        Optional<LocalDate> nextYear = description.kind() == ReportKind.WORK || description.kind() == ReportKind.BUDGET
                ? Optional.of(year.plusYears(1).atDay(1))
                : Optional.empty();
        this.now = new ReportTime(year, description.published().or(() -> nextYear));
        this.times = new TimeFinder(now);
        this.timeReader = new TimeReader(now);
        this.areas = new AreaFinder(table, now.year().getValue(), description.area());
        this.passage = new Passage(now, description.kind(), told(description.title()));
        this.notes = new Notes(description.kind() == ReportKind.BULLETIN);
        this.telling = Telling.of(passage);
    }

    /** The report's year, or the months of it that its title names: 2021年1—6月审判执行工作情况通报. */
    private Period told(String title) {
        return times.find(title).stream()
                .map(t -> t.value().period())
                .filter(p -> p.isInterval()
                        && p.first() instanceof YearMonth first
                        && first.getYear() == now.year().getValue())
                .findFirst()
                .orElse(Period.of(now.year()));
    }

    /** The records, numbered from 1 in text order. */
    public List<Found> read() {
        List<Found> records = new ArrayList<>();
        for (Sentence sentence : SentenceSplitter.split(document)) {
            String text = sentence.span().of(document.text());
            if (Glossary.opens(text, sentence.span().start(), document.text().length())) {
                glossary = Optional.of(sentence.span());
                break;
            }
            passage.enter(sentence, text);
            telling = telling.at(passage, sentence.span());
            if (sentence.opening()) {
                paragraph = sentence.span().start();
                statements.newParagraph(sentence.headings());
            }
            boolean half = sentence.span().start() > document.text().length() / 2;
            if (notes.leaveOut(text, sentence.opening(), half)) {
                continue;
            }
            if (TableLine.is(text)) {
                tableLines.add(sentence.span());
                continue;
            }
            List<Mention<Figure>> found = figures.find(text).stream()
                    .filter(f -> !isDamaged(f.span().shift(sentence.span().start())))
                    .toList();
            if (found.isEmpty()) {
                statements.hear(text);
            } else {
                read(sentence, text, found, records);
            }
        }
        return List.copyOf(records);
    }

    /** Doubts met while reading; spans are of the document's text. */
    public List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        if (!tableLines.isEmpty()) {
            notices.add(new Notice(
                    "table-as-text", tableLines.get(0), "从这里起共有 " + tableLines.size() + " 行像是没有表格标记的表，没有读其中的数字"));
        }
        glossary.ifPresent(at -> notices.add(new Notice("glossary", at, "从这里起是名词解释，没有读其中的数字")));
        return List.copyOf(notices);
    }

    /** A figure in a run that stayed garbled is never reported as sound: its digits may be gone. */
    private boolean isDamaged(Span span) {
        for (Notice notice : document.notices()) {
            if (!notice.span().isEmpty() && notice.span().overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    private void read(Sentence sentence, String text, List<Mention<Figure>> found, List<Found> records) {
        SentenceReading reading = new SentenceReading(
                text,
                found,
                times.find(text),
                areas.find(text),
                table,
                description.area(),
                now.year().getValue());
        int first = records.size();
        reading.times().stream()
                .filter(t -> TimeReader.opens(text, t.start()) && t.value().kind() != TimeWord.Kind.COMPARED_WITH)
                .findFirst()
                .ifPresent(t -> passage.began(t.value()));
        telling = telling.at(passage, sentence.span());
        String quote = document.quote(sentence.span()).strip(); // once: a sentence may have very many figures
        for (Statement statement : statements.read(reading)) {
            TimeReader.Time time = timeReader.read(
                    reading, statement, passage, description.year().isPresent());
            Optional<Area> area = statement.area().or(description::area);
            OptionalInt partOf =
                    statement.partOf() < 0 ? OptionalInt.empty() : OptionalInt.of(first + statement.partOf() + 1);
            IndicatorRecord record = new IndicatorRecord(
                    records.size() + 1,
                    statement.name(),
                    statement.quantity(),
                    statement.form(),
                    time.status(),
                    area,
                    time.period(),
                    partOf,
                    statement.naming(),
                    evidence(sentence, quote, reading, statement, area, time));
            Clues clues = new Clues(
                    statement.naming(),
                    statement.inherited(),
                    statement.area().isPresent(),
                    time.named(),
                    false,
                    found.size());
            records.add(new Found(record.by(statement.subject()), clues));
        }
    }

    private Evidence evidence(
            Sentence sentence,
            String quote,
            SentenceReading reading,
            Statement statement,
            Optional<Area> area,
            TimeReader.Time time) {
        int start = sentence.span().start();
        Span span = statement.figure().span().shift(start);
        Asked asked = new Asked(document.text(), paragraph, start, reading, statement, telling, time, area);
        Derivation why = Derivation.later(
                statement.figure().rule(), span, statement.name(), asked.decisions(figures, times, timeReader));
        return new Evidence(
                document.raw().source().id(),
                span,
                document.map().toRaw(span),
                document.quote(span),
                quote,
                headings(sentence, span),
                document.page(span),
                why);
    }

    private List<String> headings(Sentence sentence, Span figure) {
        Optional<String> point = Points.at(document.text(), paragraph, figure.start());
        return point.map(p -> Stream.concat(sentence.headings().stream(), Stream.of(p))
                        .toList())
                .orElse(sentence.headings());
    }
}
