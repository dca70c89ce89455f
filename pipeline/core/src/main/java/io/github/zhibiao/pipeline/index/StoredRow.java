package io.github.zhibiao.pipeline.index;

import io.github.zhibiao.corpus.row.RecordRow;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexableField;

/**
 * A row as stored fields, one for each column that has a value. Not as a line of JSON: to load what reads JSON takes
 * longer than to open the index and to ask.
 */
final class StoredRow {

    private static final String PREFIX = "row_";

    private final Document document;

    private StoredRow(Document document) {
        this.document = document;
    }

    static void write(Document document, RecordRow row) {
        StoredRow to = new StoredRow(document);
        to.add("id", row.id());
        to.add("report", row.report());
        to.add("title", row.title());
        to.add("source", row.source());
        to.add("start", row.start());
        to.add("end", row.end());
        to.add("text", row.text());
        to.add("value", row.value());
        to.add("upper", row.upper());
        to.add("comparator", row.comparator());
        to.add("unit", row.unit());
        to.add("form", row.form());
        to.add("status", row.status());
        to.add("indicator", row.indicator());
        to.add("concept", row.concept());
        to.add("concept_name", row.conceptName());
        to.add("area_code", row.areaCode());
        to.add("area_name", row.areaName());
        to.add("subject", row.subject());
        to.add("period", row.period());
        to.add("part_of", row.partOf());
        to.add("heading", row.heading());
        to.add("sentence", row.sentence());
        to.add("page", row.page());
        to.add("confidence", row.confidence());
        to.add("rule", row.rule());
    }

    static RecordRow read(Document document) {
        StoredRow from = new StoredRow(document);
        return new RecordRow(
                from.text("id"),
                from.text("report"),
                from.text("title"),
                from.text("source"),
                from.number("start").orElseThrow().intValue(),
                from.number("end").orElseThrow().intValue(),
                from.text("text"),
                from.decimal("value"),
                from.decimal("upper"),
                from.text("comparator"),
                from.text("unit"),
                from.text("form"),
                from.text("status"),
                from.text("indicator"),
                from.text("concept"),
                from.text("concept_name"),
                from.text("area_code"),
                from.text("area_name"),
                from.text("subject"),
                from.text("period"),
                from.text("part_of"),
                from.text("heading"),
                from.text("sentence"),
                from.number("page").map(Number::intValue).orElse(null),
                from.number("confidence").orElseThrow().doubleValue(),
                from.text("rule"));
    }

    private void add(String column, Object value) {
        if (value instanceof Integer number) {
            document.add(new StoredField(PREFIX + column, number));
        } else if (value instanceof Double number) {
            document.add(new StoredField(PREFIX + column, number));
        } else if (value != null) { // a BigDecimal as it is written, with its scale
            document.add(new StoredField(PREFIX + column, value.toString()));
        }
    }

    /** Null, as in the row, where the column has no value. */
    private String text(String column) {
        return document.get(PREFIX + column);
    }

    private BigDecimal decimal(String column) {
        String written = text(column);
        return written == null ? null : new BigDecimal(written);
    }

    private Optional<Number> number(String column) {
        return Optional.ofNullable(document.getField(PREFIX + column)).map(IndexableField::numericValue);
    }
}
