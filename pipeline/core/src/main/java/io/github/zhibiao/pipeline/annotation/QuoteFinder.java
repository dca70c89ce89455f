package io.github.zhibiao.pipeline.annotation;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.gold.Accepted;
import io.github.zhibiao.corpus.gold.GoldRecord;
import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.area.AreaTable;
import io.github.zhibiao.pipeline.annotation.UnreadableAnnotation.Problem;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks up in a report what a table says of it: where its quotes stand, and which places it means. A quote is looked for
 * as it is; then, for people copy it from a browser or a PDF viewer, with white space left out; then in the restored
 * text, for they copy it from {@code show} too.
 */
public final class QuoteFinder {

    /** Codes are those of the report's year; where a report tells none, of today's table. */
    private static final Year NEWEST = Year.of(9999);

    private final AreaTable areas;
    private final Document document;
    private final int year;
    private final List<Searched> texts;

    /** One text in which quotes are looked for; spans are of the raw text. */
    private interface Searched {
        List<Span> all(String quote);
    }

    public QuoteFinder(AreaTable areas, Extraction extraction) {
        this.areas = areas;
        this.document = extraction.document();
        this.year = extraction.description().year().orElse(NEWEST).getValue();
        String raw = document.raw().text();
        Tight tightRaw = new Tight(raw);
        Tight tightText = new Tight(document.text());
        this.texts = List.of(
                quote -> Tight.occurrences(raw, quote),
                tightRaw::all,
                quote ->
                        tightText.all(quote).stream().map(document.map()::toRaw).toList());
    }

    /** @throws UnreadableAnnotation with every line whose quote or place is not clear */
    public List<GoldRecord> find(Annotated.Quoted annotated) throws UnreadableAnnotation {
        List<GoldRecord> found = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (QuotedFigure figure : annotated.figures()) {
            try {
                found.add(find(figure));
            } catch (IllegalArgumentException e) {
                problems.add(new Problem(annotated.file() + ":" + figure.line(), e.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new UnreadableAnnotation(problems);
        }
        return found;
    }

    private GoldRecord find(QuotedFigure figure) {
        Span span = place(figure.quote());
        return new GoldRecord(
                String.valueOf(figure.line()),
                span.start(),
                span.end(),
                span.of(document.raw().text()),
                figure.value(),
                figure.upper(),
                figure.upper().isPresent(),
                figure.comparator(),
                figure.unit(),
                figure.form(),
                figure.status(),
                figure.indicator(),
                codes(figure.area()),
                figure.period(),
                Optional.empty(),
                figure.optional());
    }

    private Span place(String quote) {
        for (Searched text : texts) {
            List<Span> places = text.all(quote);
            if (places.size() > 1) {
                throw new IllegalArgumentException(
                        "引文在报告里有 " + places.size() + " 处（" + lines(places) + "），请多引几个字：" + quote);
            }
            if (!places.isEmpty()) {
                return places.get(0);
            }
        }
        throw new IllegalArgumentException("报告里没有这段引文：" + quote);
    }

    /** {@code 第 3、12 行}: of the raw text, from 1. */
    private String lines(List<Span> places) {
        String raw = document.raw().text();
        StringBuilder lines = new StringBuilder("第 ");
        long last = 0;
        for (Span place : places) {
            long line = 1
                    + raw.substring(0, place.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            lines.append(last == line ? "" : (last == 0 ? "" : "、") + line);
            last = line;
        }
        return lines.append(" 行").toString();
    }

    private Accepted codes(List<String> names) {
        return names.isEmpty()
                ? Accepted.UNTOLD
                : Accepted.of(names.stream().map(this::code).toArray(String[]::new));
    }

    private String code(String name) {
        if (name.matches("\\d+")) {
            // 000000: a foreign place, which the table does not have.
            if (name.equals("000000") || areas.of(name, year).isPresent()) {
                return name;
            }
            throw new IllegalArgumentException("没有这个行政区划代码（六位，GB/T 2260）：" + name);
        }
        List<Area> places = areas.called(name, year);
        if (places.size() == 1) {
            return places.get(0).code();
        }
        throw new IllegalArgumentException(
                places.isEmpty()
                        ? "不认识的地区：" + name
                        : "叫 " + name + " 的地区有 " + places.size() + " 个，请写代码："
                                + String.join(
                                        "、", places.stream().map(Area::code).toList()));
    }
}
