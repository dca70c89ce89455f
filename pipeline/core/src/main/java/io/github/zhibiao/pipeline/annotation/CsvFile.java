package io.github.zhibiao.pipeline.annotation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.zhibiao.pipeline.annotation.UnreadableAnnotation.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of figures as CSV (RFC 4180), a line of column names first. UTF-8 with or without a byte-order mark, else
 * GB18030: Excel on a Chinese Windows saves "CSV" in GBK and only "CSV UTF-8" in UTF-8.
 */
final class CsvFile {

    /** What FastCSV says: {@code Unclosed quoted field at end of input (record starting at line 4)}. */
    private static final Pattern STARTED = Pattern.compile("starting at line (\\d{1,9})");

    private final Path file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private int width; // cells of the first line
    private final Map<String, List<QuotedFigure>> reports = new LinkedHashMap<>();

    private CsvFile(Path file) {
        this.file = file;
    }

    /** The figures of each report that the table names, in the order in which it first names them. */
    static List<Annotated> read(Path file) throws IOException, UnreadableAnnotation {
        CsvFile csv = new CsvFile(file);
        csv.readLines(text(file));
        if (!csv.problems.isEmpty()) {
            throw new UnreadableAnnotation(csv.problems);
        }
        List<Annotated> all = new ArrayList<>();
        csv.reports.forEach((report, figures) -> all.add(new Annotated.Quoted(report, file, figures)));
        return all;
    }

    private static String text(Path file) throws IOException, UnreadableAnnotation {
        byte[] bytes = Files.readAllBytes(file);
        String text = decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, Charset.forName("GB18030")))
                .orElseThrow(() -> new UnreadableAnnotation(file, "既不是 UTF-8 也不是 GB18030 编码"));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty(); // in another encoding
        }
    }

    private void readLines(String text) {
        long last = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            Iterator<CsvRecord> records = reader.iterator();
            while (records.hasNext()) {
                CsvRecord record = records.next();
                last = record.getStartingLineNumber();
                if (columns.isEmpty()) {
                    readHead(record);
                    if (!problems.isEmpty()) {
                        return;
                    }
                } else {
                    readFigure(record);
                }
            }
        } catch (CsvParseException e) {
            Matcher line = STARTED.matcher(String.valueOf(e.getMessage()));
            problem(line.find() ? Long.parseLong(line.group(1)) : last, "CSV 写法有误（多半是引号没有成对）");
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot be read", e);
        }
        if (columns.isEmpty()) {
            problem(1, "空的 CSV，第一行应是列名：" + Column.NEEDED);
        } else if (reports.isEmpty() && problems.isEmpty()) {
            problem(1, "只有列名，没有标注");
        }
    }

    private void readHead(CsvRecord record) {
        for (int i = 0; i < record.getFieldCount(); i++) {
            int at = i;
            String name = record.getField(i).strip();
            Column.named(name).ifPresent(column -> {
                if (columns.putIfAbsent(column, at) != null) {
                    problem(record.getStartingLineNumber(), "列名重复：" + name);
                }
            });
        }
        for (Column needed : Column.NEEDED) {
            if (!columns.containsKey(needed)) {
                problem(record.getStartingLineNumber(), "缺少列 " + needed + "，需要 " + Column.NEEDED);
            }
        }
        width = record.getFieldCount();
    }

    private void readFigure(CsvRecord record) {
        if (record.getFieldCount() != width) {
            problem(
                    record.getStartingLineNumber(),
                    "这一行有 " + record.getFieldCount() + " 格，列名有 " + width + " 个（格中有逗号须加引号）");
            return;
        }
        try {
            CsvLine line = new CsvLine(record, columns);
            reports.computeIfAbsent(line.needed(Column.FILE), r -> new ArrayList<>())
                    .add(line.figure());
        } catch (IllegalArgumentException e) {
            problem(record.getStartingLineNumber(), e.getMessage());
        }
    }

    private void problem(long line, String reason) {
        problems.add(new Problem(file + ":" + line, reason));
    }
}
