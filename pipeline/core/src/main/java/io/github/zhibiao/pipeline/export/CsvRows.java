package io.github.zhibiao.pipeline.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.zhibiao.corpus.row.RecordRow;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Rows as CSV: RFC 4180, a line of column names first (also where no row follows), an absent value as an empty cell, no
 * byte-order mark.
 *
 * <p>Made for spreadsheets, and so not exact in one thing: a cell that a spreadsheet would take for a formula gets an
 * apostrophe in front, for a report is a stranger's text ({@code =HYPERLINK(…)}). Numbers and percentages with a sign
 * stay as they are. Who needs each character as it was takes JSON lines.
 */
final class CsvRows implements RowWriter {

    /** One column of the file. */
    private record Column(String name, Function<RecordRow, Object> value) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("id", RecordRow::id),
            new Column("report", RecordRow::report),
            new Column("title", RecordRow::title),
            new Column("source", RecordRow::source),
            new Column("start", RecordRow::start),
            new Column("end", RecordRow::end),
            new Column("text", RecordRow::text),
            new Column("value", row -> Numbers.plain(row.value())),
            new Column("upper", row -> row.upper() == null ? null : Numbers.plain(row.upper())),
            new Column("comparator", RecordRow::comparator),
            new Column("unit", RecordRow::unit),
            new Column("form", RecordRow::form),
            new Column("status", RecordRow::status),
            new Column("indicator", RecordRow::indicator),
            new Column("concept", RecordRow::concept),
            new Column("concept_name", RecordRow::conceptName),
            new Column("area_code", RecordRow::areaCode),
            new Column("area_name", RecordRow::areaName),
            new Column("subject", RecordRow::subject),
            new Column("period", RecordRow::period),
            new Column("part_of", RecordRow::partOf),
            new Column("heading", RecordRow::heading),
            new Column("sentence", RecordRow::sentence),
            new Column("page", RecordRow::page),
            new Column("confidence", RecordRow::confidence),
            new Column("rule", RecordRow::rule));

    /** What spreadsheets begin a formula with, in full width too, and the two that may hide such a beginning. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@＝＋－＠\\t\\r].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)*%?");

    private final CsvWriter csv;

    CsvRows(Writer out) {
        csv = CsvWriter.builder().build(new Open(out));
        csv.writeRecord(COLUMNS.stream().map(Column::name).toList());
    }

    @Override
    public void write(RecordRow row) throws IOException {
        try {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> cell(column.value().apply(row)))
                    .toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String cell(Object value) {
        String cell = Objects.toString(value, "");
        boolean formula =
                FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    /** A writer that stays open. */
    private static final class Open extends FilterWriter {
        Open(Writer out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
