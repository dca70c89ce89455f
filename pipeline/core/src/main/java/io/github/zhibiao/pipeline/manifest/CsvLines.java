package io.github.zhibiao.pipeline.manifest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A manifest as lines and cells: CSV (RFC 4180), column names first; UTF-8 with or without a byte-order mark, else
 * GB18030, for Excel on a Chinese Windows saves "CSV" in GBK.
 */
final class CsvLines {

    /** What FastCSV says: {@code Unclosed quoted field at end of input (record starting at line 4)}. */
    private static final Pattern STARTED = Pattern.compile("starting at line (\\d{1,9})");

    private final Problems problems;
    private final List<Column> columns = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    private CsvLines(Problems problems) {
        this.problems = problems;
    }

    /** The lines after the first, those that are blank left out. */
    static List<Line> read(Path file, Problems problems) throws IOException {
        CsvLines csv = new CsvLines(problems);
        Optional<String> text = text(Files.readAllBytes(file));
        if (text.isPresent()) {
            csv.readAll(text.get());
        } else {
            problems.add(1, "既不是 UTF-8 也不是 GB18030 编码");
        }
        return csv.lines;
    }

    private static Optional<String> text(byte[] bytes) {
        return decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, Charset.forName("GB18030")))
                .map(t -> t.startsWith("\uFEFF") ? t.substring(1) : t);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty(); // in another encoding
        }
    }

    private void readAll(String text) {
        long last = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                last = record.getStartingLineNumber();
                if (columns.isEmpty()) {
                    readHead(record);
                    if (problems.any()) {
                        return;
                    }
                } else {
                    readLine(record);
                }
            }
        } catch (CsvParseException e) {
            Matcher line = STARTED.matcher(String.valueOf(e.getMessage()));
            problems.add(line.find() ? Long.parseLong(line.group(1)) : last, "CSV 写法有误（多半是引号没有成对）");
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot be read", e);
        }
        if (columns.isEmpty()) {
            problems.add(1, "空的报告清单，第一行应是列名，至少有 " + Column.FILE);
        }
    }

    private void readHead(CsvRecord record) {
        Set<Column> seen = new HashSet<>();
        for (String field : record.getFields()) {
            String name = field.strip();
            Optional<Column> column = Column.named(name);
            if (column.isEmpty()) {
                problems.add(1, "不认识的列名“" + name + "”，可用的是 " + Column.all());
            } else if (!seen.add(column.get())) {
                problems.add(1, "列名重复：" + name);
            }
            columns.add(column.orElse(Column.NOTE));
        }
        if (!problems.any() && !seen.contains(Column.FILE)) {
            problems.add(1, "缺少列 " + Column.FILE);
        }
    }

    private void readLine(CsvRecord record) {
        if (record.getFieldCount() != columns.size()) {
            problems.add(
                    record.getStartingLineNumber(),
                    "这一行有 " + record.getFieldCount() + " 格，列名有 " + columns.size() + " 个（格中有逗号须加引号）");
            return;
        }
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < columns.size(); i++) {
            String cell = record.getField(i).strip();
            if (!cell.isEmpty()) {
                cells.put(columns.get(i), cell);
            }
        }
        if (!cells.isEmpty()) {
            lines.add(new Line(record.getStartingLineNumber(), cells));
        }
    }
}
