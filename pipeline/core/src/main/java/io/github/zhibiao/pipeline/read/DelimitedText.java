package io.github.zhibiao.pipeline.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text that is a table: fields between commas, semicolons or tabs, as spreadsheets save them. */
final class DelimitedText {

    private static final char[] SEPARATORS = {',', '\t', ';'};

    /** So many lines are looked at to tell a table from prose. */
    private static final int SAMPLE = 30;

    /** A longer field is a sentence. */
    private static final int LONGEST_FIELD = 60;

    private DelimitedText() {}

    /**
     * The separator, if {@code text} is such a table: several lines of short fields, nearly all of equally many.
     *
     * @param called its name says that it is one, so that two lines are enough
     */
    static Optional<Character> separator(String text, boolean called) {
        String head = text.substring(0, Math.min(text.length(), 20_000));
        for (char separator : SEPARATORS) {
            if ((called || separator == ',') && isTable(records(head, separator, SAMPLE), called)) {
                return Optional.of(separator);
            }
        }
        return Optional.empty();
    }

    private static boolean isTable(List<CsvRecord> records, boolean called) {
        int width = records.stream().mapToInt(CsvRecord::getFieldCount).max().orElse(0);
        if (width < 2 || records.size() < (called ? 2 : 4)) {
            return false;
        }
        long full = records.stream().filter(r -> r.getFieldCount() == width).count();
        boolean brief =
                records.stream().flatMap(r -> r.getFields().stream()).allMatch(f -> f.length() <= LONGEST_FIELD);
        return called ? 2 * full >= records.size() : brief && full + 1 >= records.size();
    }

    static Content read(Decoded decoded, ReadLimits limits) throws Refusal {
        char separator = separator(decoded.text(), true).orElse(SEPARATORS[0]);
        Sheet sheet = new Sheet("");
        long cells = 0;
        int row = 0;
        for (CsvRecord line : records(decoded.text(), separator, Integer.MAX_VALUE)) {
            for (int c = 0; c < line.getFieldCount(); c++) {
                limits.checkCells(++cells);
                sheet.put(row, c, Sheet.Cell.of(line.getField(c)));
            }
            row++;
        }
        SheetBook book = new SheetBook(limits);
        book.add(sheet);
        Content content = book.content();
        return new Content(
                decoded.charset(),
                "",
                content.text(),
                content.blocks(),
                List.of(),
                HtmlReader.notices(decoded, content.text()));
    }

    @SuppressWarnings(
            "removal") // "a"b, in files that no program wrote: nothing else allows it, and a field is better than none
    private static List<CsvRecord> records(String text, char separator, int most) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> lines = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .ofCsvRecord(text)) {
            for (CsvRecord line : lines) {
                if (records.size() == most) {
                    break;
                }
                records.add(line);
            }
        } catch (CsvParseException e) {
            return records; // a field beyond all size: what came before it stands
        } catch (IOException e) {
            throw new UncheckedIOException("a text cannot fail to be read", e);
        }
        return records;
    }
}
