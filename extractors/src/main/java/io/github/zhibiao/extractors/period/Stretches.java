package io.github.zhibiao.extractors.period;

import static io.github.zhibiao.extractors.period.TimeFinder.MONTH;
import static io.github.zhibiao.extractors.period.TimeFinder.MONTHS;
import static io.github.zhibiao.extractors.period.TimeFinder.TO;
import static io.github.zhibiao.extractors.period.TimeFinder.YEAR;
import static io.github.zhibiao.extractors.period.TimeFinder.YEARS;
import static io.github.zhibiao.extractors.period.TimeValues.digit;
import static io.github.zhibiao.extractors.period.TimeValues.during;
import static io.github.zhibiao.extractors.period.TimeValues.month;
import static io.github.zhibiao.extractors.period.TimeValues.months;
import static io.github.zhibiao.extractors.period.TimeValues.number;
import static io.github.zhibiao.extractors.period.TimeValues.shortYear;
import static io.github.zhibiao.extractors.period.TimeValues.year;
import static io.github.zhibiao.extractors.period.TimeValues.years;

import io.github.zhibiao.extractors.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Rules for stretches of time whose two ends are said (2021—2023年, 1—11月, 6月1日至30日), and for decades. Their last year, month or day is in them. */
final class Stretches {

    private static final String FROM = "(?:从|自)?";
    private static final String DAY = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
    /** A year with its century or, before a month, without: 18年10月1日. */
    private static final String ANY_YEAR = "(?:" + YEAR + "|(?<!\\d)(\\d{2})) ?年 ?";

    private static final String DECADE = "([1-9]0|[一二三四五六七八九]十)年代(?:初|中期|末)?";

    private Stretches() {}

    /** {@code base} is the year of what names none. */
    static List<Rule<TimeWord>> rules(int base) {
        return List.of(
                Rule.of(
                        "years",
                        YEARS + "从自",
                        "年",
                        FROM + YEAR + "(?: ?年)?" + TO + YEAR + " ?年(?!度?[^，。；、]{0,6}(?:计划|规划|纲要|方案))",
                        m -> during(years(year(m, 1), year(m, 2)))),
                Rule.of(
                        "years-bare",
                        "从自",
                        "",
                        "[从自]" + YEAR + TO + YEAR + "(?![\\d.,%％年\\u4e00-\\u9fa5])",
                        m -> during(years(year(m, 1), year(m, 2)))),
                Rule.of(
                        "between-years",
                        YEARS + "在",
                        "年",
                        "在?" + YEAR + "年(?:[与和]" + YEAR + "年之?间|之后" + YEAR + "年之前)",
                        m -> during(years(year(m, 1), m.group(2) == null ? year(m, 3) : year(m, 2)))),
                Rule.of(
                        "months-of-year",
                        YEARS,
                        "月",
                        YEAR + "年\\s*" + MONTH + "月?(?:份)?" + TO + MONTH + "月(?:份)?(?!\\d)",
                        m -> during(months(year(m, 1), month(m, 2), month(m, 3)))),
                Rule.of(
                        "months-of-years",
                        YEARS + "从自",
                        "月",
                        FROM + YEAR + "年\\s*" + MONTH + "月(?:份)?" + TO + YEAR + "年\\s*" + MONTH + "月(?:份|底|末)?(?!\\d)",
                        m -> TimeValues.months(year(m, 1), month(m, 2), year(m, 3), month(m, 4))),
                Rule.of(
                        "months",
                        MONTHS,
                        "月",
                        "(?<![年\\d])" + MONTH + TO + MONTH + "月(?:份)?",
                        m -> during(months(base, month(m, 1), month(m, 2)))),
                Rule.of(
                        "days",
                        MONTHS + "从自",
                        "日",
                        FROM + "(?:" + ANY_YEAR + ")?" + MONTH + "月" + DAY + "日?" + TO + "(?:" + ANY_YEAR + ")?(?:"
                                + MONTH + "月)?" + DAY + "日",
                        m -> days(m, base)),
                Rule.of(
                        "days-in-digits",
                        "12",
                        "/",
                        "((?:19|20)\\d{2})/(\\d{1,2})/(\\d{1,2})" + TO + "((?:19|20)\\d{2})/(\\d{1,2})/(\\d{1,2})",
                        m -> TimeValues.days(
                                number(m.group(1)),
                                number(m.group(2)),
                                number(m.group(3)),
                                number(m.group(4)),
                                number(m.group(5)),
                                number(m.group(6)))),
                Rule.of(
                        "decade",
                        "123456789一二三四五六七八九上本",
                        "代",
                        "(?<![\\d纪十])(?:(上世纪|20世纪|二十世纪)|(本世纪|21世纪|二十一世纪)|(19|20))?" + DECADE,
                        m -> decade(m, base)));
    }

    /** Groups: the first day's year, of four or two digits, its month and day; the same of the last day. */
    private static Optional<TimeWord> days(MatchResult m, int base) {
        int firstYear = yearOf(m, 1, base);
        int firstMonth = month(m, 3);
        int lastYear = yearOf(m, 5, firstYear);
        int lastMonth = m.group(7) == null ? firstMonth : month(m, 7);
        return TimeValues.days(firstYear, firstMonth, number(m.group(4)), lastYear, lastMonth, number(m.group(8)));
    }

    private static int yearOf(MatchResult m, int group, int otherwise) {
        if (m.group(group) != null) {
            return year(m, group);
        }
        return m.group(group + 1) == null ? otherwise : shortYear(m, group + 1);
    }

    /** 90年代 are those of the last century, up to what the report can tell of: 20年代 in 2025 are 2020/2029. */
    private static Optional<TimeWord> decade(MatchResult m, int base) {
        char first = m.group(4).charAt(0);
        int tens = first <= '9' ? first - '0' : digit(String.valueOf(first));
        int century = 1900;
        if (m.group(2) != null || "20".equals(m.group(3))) {
            century = 2000;
        } else if (m.group(1) == null && m.group(3) == null && 2000 + tens * 10 <= base) {
            century = 2000;
        }
        int year = century + tens * 10;
        return during(years(year, year + 9));
    }
}
