package io.github.zhibiao.pipeline.manifest;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.report.ReportKind;
import io.github.zhibiao.extractors.area.AreaTable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the cells of a manifest say. Each method throws IllegalArgumentException with a reason in Chinese. */
final class Cells {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-|/|年)(\\d{1,2})(?:-|/|月)(\\d{1,2})日?");
    private static final int ANY_YEAR = 9998; // of codes: those that hold now

    private Cells() {}

    static Year year(String cell) {
        if (!cell.matches("(?:19|20)\\d{2}")) {
            throw new IllegalArgumentException("年份应写作 2025 这样的四位数字，不是“" + cell + "”");
        }
        return Year.parse(cell);
    }

    static LocalDate date(String cell) {
        Matcher m = DATE.matcher(cell);
        if (m.matches()) {
            try {
                return LocalDate.of(
                        Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("没有这一天：" + cell, e);
            }
        }
        throw new IllegalArgumentException("日期应写作 2025-03-31，不是“" + cell + "”");
    }

    /** By its Chinese name, or its code in small letters ({@code bulletin}). */
    static ReportKind kind(String cell) {
        return Arrays.stream(ReportKind.values())
                .filter(k -> k.label().equals(cell) || code(k).equals(cell))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有“" + cell + "”这一类，只有 "
                        + Arrays.stream(ReportKind.values())
                                .map(k -> k.label() + "（" + code(k) + "）")
                                .collect(Collectors.joining("、"))));
    }

    private static String code(ReportKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static String url(String cell) {
        if (!cell.matches("(?i)https?://[^\\s/]+\\S*")) {
            throw new IllegalArgumentException("网址应以 http:// 或 https:// 开头，不是“" + cell + "”");
        }
        return cell;
    }

    /** By its code of GB/T 2260, or by a name that only one place has. */
    static Area area(String cell, AreaTable areas, Year year) {
        int then = year == null ? ANY_YEAR : year.getValue();
        if (cell.matches("\\d{6}")) {
            return areas.of(cell, then).orElseThrow(() -> new IllegalArgumentException("GB/T 2260 没有代码 " + cell));
        }
        List<Area> called = areas.called(cell, then);
        if (called.isEmpty()) {
            throw new IllegalArgumentException("没有叫“" + cell + "”的地区");
        }
        if (called.size() > 1) {
            throw new IllegalArgumentException("叫“" + cell + "”的地区不止一个，请写代码："
                    + called.stream().map(a -> a.code() + " " + a.name()).collect(Collectors.joining("、")));
        }
        return called.get(0);
    }
}
