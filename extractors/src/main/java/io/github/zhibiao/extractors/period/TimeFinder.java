package io.github.zhibiao.extractors.period;

import static io.github.zhibiao.extractors.period.TimeValues.compared;
import static io.github.zhibiao.extractors.period.TimeValues.digit;
import static io.github.zhibiao.extractors.period.TimeValues.during;
import static io.github.zhibiao.extractors.period.TimeValues.month;
import static io.github.zhibiao.extractors.period.TimeValues.number;
import static io.github.zhibiao.extractors.period.TimeValues.part;
import static io.github.zhibiao.extractors.period.TimeValues.point;
import static io.github.zhibiao.extractors.period.TimeValues.season;
import static io.github.zhibiao.extractors.period.TimeValues.shortYear;
import static io.github.zhibiao.extractors.period.TimeValues.word;
import static io.github.zhibiao.extractors.period.TimeValues.year;
import static io.github.zhibiao.extractors.period.TimeValues.years;

import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.extractors.period.TimeWord.Kind;
import io.github.zhibiao.extractors.rule.Mention;
import io.github.zhibiao.extractors.rule.Rule;
import io.github.zhibiao.extractors.rule.RuleStack;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * Words for time in a sentence, against the time of the report.
 *
 * <p>To add a way of naming a time: one rule in the list and its examples in {@code examples.tsv} (2 files).
 */
public final class TimeFinder {

    static final String YEAR = "((?:19|20)\\d{2}|[一二][九〇○零][〇○零一二三四五六七八九]{2})";
    static final String MONTH = "(\\d{1,2}|十[一二]?|[一二三四五六七八九])";
    static final String TO = "\\s*[-—–―~～－至到]+\\s*";
    /** What these begin with. */
    static final String YEARS = "12一二";

    static final String MONTHS = "0123456789一二三四五六七八九十";
    private static final String COMPARED = "比较与同为是以按相";

    private static final String COMPARING = "(比|较|与|同|为|是|以|按|相比于|相对于)?";
    /** Years by their distance from the report's. */
    private static final String RELATIVE = "今年|去年|上年|明年";

    private static final String AS_OF = "(截至|截止到?|到|至)";

    private final ReportTime now;
    private final RuleStack<TimeWord> rules;

    public TimeFinder(ReportTime now) {
        this.now = now;
        int base = now.year().getValue();
        List<Rule<TimeWord>> all = new ArrayList<>(Stretches.rules(base));
        all.addAll(List.of(
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
                        m -> word(Period.year(year(m, 2)), Kind.AS_OF)),
                Rule.of(
                        "until-year",
                        "到至力",
                        "年",
                        "(到|至|力争)\\s*" + YEAR + "年(?:底|末)?",
                        m -> word(Period.year(year(m, 2)), Kind.UNTIL)),
                Rule.of(
                        "month",
                        YEARS,
                        "月",
                        YEAR + " ?年 ?" + MONTH + "月(?:份)?(底|末|(\\d{1,2})日)?",
                        m -> m.group(3) == null
                                ? during(month(year(m, 1), month(m, 2)))
                                : point(year(m, 1), month(m, 2), m.group(4), Kind.DURING)),
                Rule.of(
                        "bare-month",
                        MONTHS,
                        "月",
                        "(?<![年\\d至到—-])" + MONTH + "月份(?=[，,])",
                        m -> during(month(base, month(m, 1)))),
                Rule.of(
                        "month-end",
                        MONTHS,
                        "月",
                        "(?<![年\\d])" + MONTH + "月(?:底|末)",
                        m -> point(base, month(m, 1), null, Kind.AS_OF)),
                Rule.of(
                        "half-or-quarters",
                        YEARS + "今去上下前明第一二三四1234比较",
                        "半季",
                        "(比|较)?(?:" + YEAR + "年\\s?|(" + RELATIVE + "))?第?"
                                + "(上半年|下半年|前三季度|[一二三四1-4]季度|前两季度)(?![^，。；]{0,3}(?:持平|相比))",
                        this::halfOrQuarters),
                Rule.of(
                        "month-of-relative-year",
                        "今去上明",
                        "月春夏秋",
                        "(" + RELATIVE + ")(?:" + MONTH + "月(?:份)?|([春夏秋])[天季])",
                        m -> during(
                                m.group(2) == null
                                        ? season(yearOf(m.group(1)), m.group(3))
                                        : month(yearOf(m.group(1)), month(m, 2)))),
                Rule.of(
                        "next-month",
                        "下",
                        "月",
                        "下个?月(?!底数)",
                        m -> now.given()
                                .flatMap(d -> during(Period.of(YearMonth.from(d).plusMonths(1))))),
                Rule.of(
                        "short-year",
                        "0零",
                        "年",
                        "(?<![\\d.,，一二三四五六七八九〇○零])(0\\d|零[一二三四五六七八九]) ?年(?![级代])",
                        m -> during(Period.year(shortYear(m, 1)))),
                Rule.of("year", COMPARED + YEARS, "年", COMPARING + YEAR + " ?年(?:度|底|末|以来|全年)?(?!代)", this::plainYear),
                Rule.of(
                        "last-year",
                        COMPARED + "上去前",
                        "上去前",
                        COMPARING + "(?<![以提])(上年(?![龄纪限])|去年|上一年|前一年)(?:度|底|末)?(同期)?",
                        this::lastYear),
                Rule.of(
                        "before-last",
                        COMPARED + "前",
                        "前",
                        COMPARING + "(?<![提目之以])(前年)(?![内均度限])",
                        m -> word(Period.year(base - 1), compared(m.group(1), Kind.DURING))),
                Rule.of(
                        "this-year",
                        "今本当",
                        "今本当",
                        "(今年|本年度?|当年)(?:底|末|以来)?",
                        m -> during(Period.year(m.group(1).equals("今年") ? now.thisYear() : base))),
                Rule.of("next-year", "明下", "明下", "(?<!结转)(明年|下年度|下一年度?)", m -> during(Period.year(now.thisYear() + 1))),
                Rule.of(
                        "years-before",
                        COMPARED,
                        "年",
                        "(?:比|较|与|同|相比于|相对于)(?:前|上)(?:一?个)?([两二三四五六七八九]) ?年(?!级)",
                        m -> word(
                                Period.years(base - 2 * number(m.group(1)) + 1, base - number(m.group(1))),
                                Kind.COMPARED_WITH)),
                Rule.of(
                        "five-years",
                        "这过五近最前",
                        "五",
                        "(?:这|过去|五年来|近|最近|前)五年(?:来)?|(?<![十百\\d])五年来|五年间|五年累计",
                        m -> during(years(base - 4, base))),
                Rule.of(
                        "some-years",
                        "这过近最前两二三四3456789",
                        "年",
                        "(?:这|过去|近|最近|(?<!提)前) ?([两二三四六七八九十]|[2-9]|10) ?年(?:来|间)?|(?<![一二三四五六七八九十\\d])([两二三四]|[3-9])年(?:来|间)",
                        m -> during(years(base - number(m.group(1) == null ? m.group(2) : m.group(1)) + 1, base))),
                Rule.of(
                        "plan",
                        COMPARED + "“十六七八九",
                        "五",
                        COMPARING
                                + "(?<![第一二三四五六七八九])“?(?:(十[一二三四五六]?)五”?(时期|期间|以来|末|初|规划期)?|([六七八九])五”?(时期|期间|以来|末))(?!运会|[届次条个年项名家座所])",
                        this::plan)));
        rules = new RuleStack<>(all);
    }

    List<Rule<TimeWord>> rules() {
        return rules.rules();
    }

    /** The words for time in {@code text}, in text order; spans are of {@code text}. */
    public List<Mention<TimeWord>> find(CharSequence text) {
        return rules.find(text);
    }

    /** What single rules read in {@code text} and a longer match or an earlier rule took from them. */
    public List<Mention<TimeWord>> beaten(CharSequence text) {
        return rules.beaten(text);
    }

    private int yearOf(String relative) {
        if (relative == null) {
            return now.year().getValue();
        }
        return switch (relative) {
            case "去年" -> now.thisYear() - 1;
            case "上年" -> now.year().getValue() - 1;
            case "明年" -> now.thisYear() + 1;
            default -> now.thisYear();
        };
    }

    private Optional<TimeWord> plainYear(MatchResult m) {
        int year = year(m, 2);
        if (year < 1949 || year > now.thisYear() + 60) {
            return Optional.empty();
        }
        return word(Period.year(year), compared(m.group(1), Kind.DURING));
    }

    /** 前三季度; in 增幅比一季度回落 only what the figure is compared with. */
    private Optional<TimeWord> halfOrQuarters(MatchResult m) {
        Period part = part(m.group(2) == null ? yearOf(m.group(3)) : year(m, 2), m.group(4));
        return part == null ? Optional.empty() : word(part, compared(m.group(1), Kind.DURING));
    }

    private Optional<TimeWord> lastYear(MatchResult m) {
        int last = m.group(2).equals("去年") ? now.thisYear() - 1 : now.year().getValue() - 1;
        boolean comparison = compared(m.group(1), Kind.DURING) == Kind.COMPARED_WITH || m.group(3) != null;
        return word(Period.year(last), comparison ? Kind.COMPARED_WITH : Kind.DURING);
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
            return word(Period.year(first + 4), compared(m.group(1), Kind.DURING));
        }
        if ("初".equals(suffix)) {
            return word(Period.year(first), compared(m.group(1), Kind.DURING));
        }
        return word(years(first, first + 4), compared(m.group(1), Kind.DURING));
    }

    /** The time from which the report speaks. */
    public ReportTime now() {
        return now;
    }
}
