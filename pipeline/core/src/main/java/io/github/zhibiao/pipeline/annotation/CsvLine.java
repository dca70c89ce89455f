package io.github.zhibiao.pipeline.annotation;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.zhibiao.corpus.gold.Accepted;
import io.github.zhibiao.corpus.record.Comparator;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.Status;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cells of one line. Several answers that are all right are parted by {@code |}. */
record CsvLine(CsvRecord record, Map<Column, Integer> columns) {

    private static final Pattern PERIOD = Pattern.compile("\\d{4}(-\\d\\d){0,2}(/\\d{4}(-\\d\\d){0,2})?");
    private static final Pattern ANY = Pattern.compile("(?s).+");
    private static final Pattern COMPARATOR =
            oneOf(Arrays.stream(Comparator.values()).map(Comparator::code).toList());
    private static final Pattern FORM =
            oneOf(Arrays.stream(Form.values()).map(Form::code).toList());
    private static final Pattern STATUS =
            oneOf(Arrays.stream(Status.values()).map(Status::code).toList());

    private static Pattern oneOf(List<String> codes) {
        return Pattern.compile(String.join("|", codes));
    }

    /** @throws IllegalArgumentException for a cell that says nothing that could be; the message names it, in Chinese */
    QuotedFigure figure() {
        return new QuotedFigure(
                record.getStartingLineNumber(),
                needed(Column.QUOTE),
                number(Column.VALUE).orElseThrow(),
                number(Column.UPPER),
                accepted(Column.COMPARATOR, COMPARATOR),
                accepted(Column.UNIT, ANY),
                accepted(Column.FORM, FORM),
                accepted(Column.STATUS, STATUS),
                List.of(needed(Column.INDICATOR).split("\\|")),
                cell(Column.AREA).isEmpty()
                        ? List.of()
                        : List.of(cell(Column.AREA).split("\\|")),
                accepted(Column.PERIOD, PERIOD),
                yes(Column.OPTIONAL));
    }

    String needed(Column column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            throw new IllegalArgumentException(column + " 是空的");
        }
        return cell;
    }

    private String cell(Column column) {
        return columns.containsKey(column)
                ? record.getField(columns.get(column)).strip()
                : "";
    }

    private Optional<BigDecimal> number(Column column) {
        String cell = column == Column.VALUE ? needed(column) : cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(cell.replace(",", "")));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(column + " 不是数字：" + cell + "（万、亿要乘入，单位另写）", e);
        }
    }

    private Accepted accepted(Column column, Pattern allowed) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return Accepted.UNTOLD;
        }
        String[] answers = cell.split("\\|");
        for (String answer : answers) {
            if (!allowed.matcher(answer).matches()) {
                String wanted = column == Column.PERIOD
                        ? "2023、2023-11、2023-11-30、2021/2025 这样的写法"
                        : allowed.pattern().replace("|", "、");
                throw new IllegalArgumentException(column + " 只能是 " + wanted + "，不是 " + answer);
            }
        }
        return Accepted.of(answers);
    }

    private boolean yes(Column column) {
        return switch (cell(column)) {
            case "", "0", "false", "否" -> false;
            case "1", "true", "是" -> true;
            default -> throw new IllegalArgumentException(column + " 只能是 true、false 或空着，不是 " + cell(column));
        };
    }
}
