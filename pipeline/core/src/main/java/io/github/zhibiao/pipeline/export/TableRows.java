package io.github.zhibiao.pipeline.export;

import io.github.zhibiao.corpus.row.RecordRow;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows as a table for people, written when it is closed, for the columns' widths depend on all rows. The sentence is the
 * last column where the terminal leaves it room, else a line of its own below the row; if it is too long, what stands
 * around the figure is shown. Who did it is a column where some row tells; what an indicator is in the dictionary, where
 * some row's is called otherwise. No rows: nothing is written.
 */
final class TableRows implements RowWriter {

    private static final List<String> HEADS = List.of("指标", "数值", "单位", "地区", "时期", "形式", "出处");
    private static final String SUBJECT = "主体";
    private static final String CONCEPT = "标准指标";
    private static final String SENTENCE = "原文";
    private static final int NUMBER = 1;
    private static final int CELL_LIMIT = 40;
    private static final int NARROWEST_SENTENCE = 40;
    private static final String GAP = "  ";

    private final Writer out;
    private final int width;
    private final List<RecordRow> rows = new ArrayList<>();

    TableRows(Writer out, int width) {
        this.out = out;
        this.width = width;
    }

    @Override
    public void write(RecordRow row) {
        rows.add(row);
    }

    @Override
    public void close() throws IOException {
        if (!rows.isEmpty()) {
            List<List<String>> lines = lines();
            int[] widths = new int[lines.get(0).size()];
            for (List<String> line : lines) {
                for (int i = 0; i < widths.length; i++) {
                    widths[i] = Math.max(widths[i], Columns.width(line.get(i)));
                }
            }
            int used = IntStream.of(widths).sum() + GAP.length() * widths.length;
            boolean beside = width - used >= NARROWEST_SENTENCE;
            out.write(
                    beside
                            ? aligned(lines.get(0), widths) + GAP + SENTENCE
                            : aligned(lines.get(0), widths).strip());
            out.write('\n');
            for (int i = 0; i < rows.size(); i++) {
                String line = aligned(lines.get(i + 1), widths);
                out.write(
                        beside
                                ? line + GAP + sentence(rows.get(i), width - used)
                                : line.stripTrailing() + "\n" + GAP + sentence(rows.get(i), width - GAP.length()));
                out.write('\n');
            }
            rows.clear();
        }
        out.flush();
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(new ArrayList<>(HEADS));
        rows.forEach(row -> lines.add(new ArrayList<>(cells(row))));
        addWhereTold(SUBJECT, TableRows::subject, lines);
        addWhereTold(CONCEPT, TableRows::concept, lines);
        return lines;
    }

    private void addWhereTold(String head, Function<RecordRow, String> column, List<List<String>> lines) {
        if (rows.stream().allMatch(row -> column.apply(row).isEmpty())) {
            return;
        }
        lines.get(0).add(head);
        for (int i = 0; i < rows.size(); i++) {
            lines.get(i + 1).add(Columns.cut(Columns.line(column.apply(rows.get(i))), CELL_LIMIT));
        }
    }

    private static String subject(RecordRow row) {
        return Objects.requireNonNullElse(row.subject(), "");
    }

    /** Empty where it says nothing new. */
    private static String concept(RecordRow row) {
        return row.conceptName() == null || row.conceptName().equals(row.indicator()) ? "" : row.conceptName();
    }

    private static String aligned(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : GAP);
            line.append(i == NUMBER ? Columns.right(cells.get(i), widths[i]) : Columns.left(cells.get(i), widths[i]));
        }
        return line.toString();
    }

    private List<String> cells(RecordRow row) {
        int widestCell = Math.max(CELL_LIMIT, width / 3);
        return Stream.of(
                        row.indicator(),
                        number(row),
                        row.unit(),
                        Objects.requireNonNullElse(row.areaName(), ""),
                        Objects.requireNonNullElse(row.period(), ""),
                        form(row),
                        row.id())
                .map(cell -> Columns.cut(Columns.line(cell), widestCell))
                .toList();
    }

    /** {@code ≥90}, {@code 3~5}: the whole number, for the words of the report stand in its sentence. */
    private static String number(RecordRow row) {
        String bound = switch (row.comparator()) {
            case "ge" -> "≥";
            case "gt" -> ">";
            case "le" -> "≤";
            case "lt" -> "<";
            case "approx" -> "≈";
            default -> "";
        };
        return bound + Numbers.plain(row.value()) + (row.upper() == null ? "" : "~" + Numbers.plain(row.upper()));
    }

    private static String form(RecordRow row) {
        String form = switch (row.form()) {
            case "level" -> "水平";
            case "growth" -> "增长";
            case "change" -> "增减";
            case "rank" -> "名次";
            case "ratio" -> "比例";
            default -> row.form();
        };
        return form
                + switch (row.status()) {
                    case "target" -> "(目标)";
                    case "forecast" -> "(预计)";
                    default -> "";
                };
    }

    /** Around the figure, or around the first that reads like it. */
    private static String sentence(RecordRow row, int width) {
        String sentence = Columns.line(row.sentence());
        String figure = Columns.line(row.text());
        int at = Math.max(0, sentence.indexOf(figure));
        return Columns.around(sentence, at, Math.min(sentence.length(), at + figure.length()), Math.max(width, 8));
    }
}
