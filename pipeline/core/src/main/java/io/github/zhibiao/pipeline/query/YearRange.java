package io.github.zhibiao.pipeline.query;

import io.github.zhibiao.pipeline.index.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years from {@code first} through {@code last}. */
public record YearRange(int first, int last) {

    private static final int EARLIEST = 0;
    private static final int LATEST = 9999;
    private static final Pattern WRITTEN =
            Pattern.compile("(?<only>\\d{4})|(?=.*\\d)(?<from>\\d{4})?\\.\\.(?<to>\\d{4})?");

    /** @throws IllegalArgumentException if the first is after the last */
    public YearRange {
        if (first > last) {
            throw new IllegalArgumentException("年份范围首尾颠倒：" + first + ".." + last);
        }
    }

    /**
     * {@code 2023}, {@code 2020..2023}, {@code 2020..} or {@code ..2023}.
     *
     * @throws IllegalArgumentException with a message for the user, if it is none of these
     */
    public static YearRange parse(String written) {
        Matcher parts = WRITTEN.matcher(Words.term(written));
        if (!parts.matches()) {
            throw new IllegalArgumentException("年份应写作 2023、2020..2023、2020.. 或 ..2023，不是“" + written + "”");
        }
        if (parts.group("only") != null) {
            int year = Integer.parseInt(parts.group("only"));
            return new YearRange(year, year);
        }
        return new YearRange(year(parts.group("from"), EARLIEST), year(parts.group("to"), LATEST));
    }

    private static int year(String digits, int ifNone) {
        return digits == null || digits.isEmpty() ? ifNone : Integer.parseInt(digits);
    }
}
