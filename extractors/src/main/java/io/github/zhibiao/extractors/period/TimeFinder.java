package io.github.zhibiao.extractors.period;

import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.extractors.number.ChineseDigits;
import io.github.zhibiao.extractors.period.TimeWord.Kind;
import io.github.zhibiao.extractors.rule.Mention;
import io.github.zhibiao.extractors.rule.Rule;
import io.github.zhibiao.extractors.rule.RuleStack;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * Words for time in a sentence, against the time of the report.
 *
 * <p>To add a way of naming a time: one rule in the list and its examples in {@code examples.tsv} (2 files).
 */
public final class TimeFinder {

    private static final String YEAR = "((?:19|20)\\d{2}|[一二][九〇○零][〇○零一二三四五六七八九]{2})";
    private static final String MONTH = "(\\d{1,2}|十[一二]?|[一二三四五六七八九])";
    private static final String TO = "\\s*[-—–―~～－至到]+\\s*";
    /** What these begin with. */
    private static final String YEARS = "12一二";

    private static final String MONTHS = "0123456789一二三四五六七八九十";
    private static final String COMPARED = "比较与同为是以按相";

    private static final String COMPARING = "(比|较|与|同|为|是|以|按|相比于|相对于)?";
    private static final String AS_OF = "(截至|截止到?|到|至)";

    private final ReportTime now;
    private final RuleStack<TimeWord> rules;

    public TimeFinder(ReportTime now) {
        this.now = now;
        int base = now.year().getValue();
        rules = new RuleStack<>(List.of(
                Rule.of(
                        "years",
                        YEARS,
                        "年",
                        YEAR + "年?" + TO + YEAR + "年(?!度?[^，。；、]{0,6}(?:计划|规划|纲要|方案))",
                        m -> during(years(year(m, 1), year(m, 2)))),
                Rule.of(
                        "months-of-year",
                        YEARS,
                        "月",
                        YEAR + "年\\s*" + MONTH + "月?(?:份)?" + TO + MONTH + "月(?:份)?",
                        m -> during(months(year(m, 1), month(m, 2), month(m, 3)))),
                Rule.of(
                        "months",
                        MONTHS,
                        "月",
                        "(?<![年\\d])" + MONTH + TO + MONTH + "月(?:份)?",
                        m -> during(months(base, month(m, 1), month(m, 2)))),
                Rule.of(
                        "as-of-month",
                        "截到至",
                        "月",
                        AS_OF + "\\s*(?:" + YEAR + "年)?" + MONTH + "月(?:份)?(底|末|(\\d{1,2})日)?",
                        m -> point(m.group(2) == null ? base : year(m, 2), month(m, 3), m.group(5), Kind.AS_OF)),
                Rule.of(
                        "as-of-year",
                        "截",
                        "年",
                        "(截至|截止到?)\\s*" + YEAR + "年(?:底|末|度)?",
                        m -> of(Period.year(year(m, 2)), Kind.AS_OF)),
                Rule.of(
                        "until-year",
                        "到至力",
                        "年",
                        "(到|至|力争)\\s*" + YEAR + "年(?:底|末)?",
                        m -> of(Period.year(year(m, 2)), Kind.UNTIL)),
                Rule.of(
                        "month",
                        YEARS,
                        "月",
                        "(?:" + YEAR + "年)" + MONTH + "月(?:份)?(底|末|(\\d{1,2})日)?",
                        m -> m.group(3) == null
                                ? during(month(year(m, 1), month(m, 2)))
                                : point(year(m, 1), month(m, 2), m.group(4), Kind.DURING)),
                Rule.of(
                        "month-end",
                        MONTHS,
                        "月",
                        "(?<![年\\d])" + MONTH + "月(?:底|末)",
                        m -> point(base, month(m, 1), null, Kind.AS_OF)),
                Rule.of(
                        "half-or-quarters",
                        YEARS + "上下前一二三四1234",
                        "半季",
                        "(?:" + YEAR + "年\\s?)?(上半年|下半年|前三季度|[一二三四1-4]季度|前两季度)(?![^，。；]{0,3}(?:持平|相比))",
                        m -> during(part(m.group(1) == null ? base : year(m, 1), m.group(2)))),
                Rule.of("year", COMPARED + YEARS, "年", COMPARING + YEAR + "年(?:度|底|末|以来|全年)?(?!代)", this::plainYear),
                Rule.of(
                        "last-year",
                        COMPARED + "上去前",
                        "上去前",
                        COMPARING + "(?<!以)(上年(?![龄纪限])|去年|上一年|前一年)(?:度|底|末)?(同期)?",
                        this::lastYear),
                Rule.of(
                        "before-last",
                        COMPARED + "前",
                        "前",
                        COMPARING + "(?<![提目之以])(前年)(?![内均度限])",
                        m -> of(Period.year(base - 1), compared(m.group(1), Kind.DURING))),
                Rule.of(
                        "this-year",
                        "今本当",
                        "今本当",
                        "(今年|本年度?|当年)(?:底|末|以来)?",
                        m -> during(Period.year(m.group(1).equals("今年") ? now.thisYear() : base))),
                Rule.of("next-year", "明下", "明下", "(?<!结转)(明年|下年度|下一年度?)", m -> during(Period.year(now.thisYear() + 1))),
                Rule.of(
                        "five-years",
                        "这过五近最前",
                        "五",
                        "(?:这|过去|五年来|近|最近|前)五年(?:来)?|(?<![十百\\d])五年来|五年间|五年累计",
                        m -> during(years(base - 4, base))),
                Rule.of(
                        "some-years",
                        "这过近最前两二三四",
                        "年",
                        "(?:这|过去|近|最近|前)([两二三四六七八九十])年(?:来|间)?|(?<![一二三四五六七八九十])([两二三四])年(?:来|间)",
                        m -> during(years(base - digit(m.group(1) == null ? m.group(2) : m.group(1)) + 1, base))),
                Rule.of(
                        "plan",
                        COMPARED + "“十六七八九",
                        "五",
                        COMPARING + "“?(?:(十[一二三四五六]?)五”?(时期|期间|以来|末|初|规划期)?|([六七八九])五”?(时期|期间|以来|末))",
                        this::plan)));
    }

    List<Rule<TimeWord>> rules() {
        return rules.rules();
    }

    /** The words for time in {@code text}, in text order; spans are of {@code text}. */
    public List<Mention<TimeWord>> find(CharSequence text) {
        return rules.find(text);
    }

    private Optional<TimeWord> plainYear(MatchResult m) {
        int year = year(m, 2);
        if (year < 1949 || year > now.thisYear() + 60) {
            return Optional.empty();
        }
        return of(Period.year(year), compared(m.group(1), Kind.DURING));
    }

    private Optional<TimeWord> lastYear(MatchResult m) {
        int last = m.group(2).equals("去年") ? now.thisYear() - 1 : now.year().getValue() - 1;
        boolean comparison = compared(m.group(1), Kind.DURING) == Kind.COMPARED_WITH || m.group(3) != null;
        return of(Period.year(last), comparison ? Kind.COMPARED_WITH : Kind.DURING);
    }

    /** 十四五 is 2021–2025; the first plan began in 1953, from the sixth on they are of five years from a year ending in 1. */
    private Optional<TimeWord> plan(MatchResult m) {
        String name = m.group(2) == null ? m.group(4) : m.group(2);
        String suffix = m.group(2) == null ? m.group(5) : m.group(3);
        int number = name.length() == 1 ? 10 : 10 + digit(name.substring(1));
        if (m.group(2) == null) {
            number = digit(name);
        }
        int first = 1981 + (number - 6) * 5;
        if (first < 1981) {
            return Optional.empty();
        }
        if ("末".equals(suffix)) {
            return of(Period.year(first + 4), compared(m.group(1), Kind.DURING));
        }
        if ("初".equals(suffix)) {
            return of(Period.year(first), compared(m.group(1), Kind.DURING));
        }
        return of(years(first, first + 4), compared(m.group(1), Kind.DURING));
    }

    private static Kind compared(String word, Kind otherwise) {
        return word == null ? otherwise : Kind.COMPARED_WITH;
    }

    private static Optional<TimeWord> during(Period period) {
        return period == null ? Optional.empty() : of(period, Kind.DURING);
    }

    private static Optional<TimeWord> of(Period period, Kind kind) {
        return Optional.of(new TimeWord(period, kind));
    }

    private static Period years(int first, int last) {
        return first > last ? null : Period.years(first, last);
    }

    private static Period months(int year, int first, int last) {
        return first < 1 || first > last || last > 12
                ? null
                : new Period(YearMonth.of(year, first), YearMonth.of(year, last));
    }

    private static Period month(int year, int month) {
        return month < 1 || month > 12 ? null : Period.of(YearMonth.of(year, month));
    }

    private static Period part(int year, String name) {
        return switch (name) {
            case "上半年", "前两季度" -> months(year, 1, 6);
            case "下半年" -> months(year, 7, 12);
            case "前三季度" -> months(year, 1, 9);
            case "一季度", "1季度" -> months(year, 1, 3);
            case "二季度", "2季度" -> months(year, 4, 6);
            case "三季度", "3季度" -> months(year, 7, 9);
            default -> months(year, 10, 12);
        };
    }

    /** A day, or the last day of the month where none is named. */
    private static Optional<TimeWord> point(int year, int month, String day, Kind kind) {
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        YearMonth of = YearMonth.of(year, month);
        try {
            LocalDate date = day == null ? of.atEndOfMonth() : of.atDay(Integer.parseInt(day));
            return of(Period.of(date), kind);
        } catch (DateTimeException e) { // 11月31日
            return Optional.empty();
        }
    }

    private static int year(MatchResult m, int group) {
        return number(m.group(group));
    }

    private static int month(MatchResult m, int group) {
        return number(m.group(group));
    }

    private static int digit(String chinese) {
        return ChineseDigits.parse(chinese).map(BigDecimal::intValue).orElse(0);
    }

    private static int number(String written) {
        char first = written.charAt(0);
        return first >= '0' && first <= '9' ? Integer.parseInt(written) : digit(written);
    }

    /** The time from which the report speaks. */
    public ReportTime now() {
        return now;
    }
}
