package io.github.zhibiao.bench.peer;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.zhibiao.bench.peer.Spec.Difference;
import io.github.zhibiao.bench.peer.Spec.LeftOut;
import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.corpus.report.Document;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** DatePeriodExtractor and DatePeriodParser: stretches of time, asked of the period layer. A reading is first and last day. */
final class Periods {

    /** A name of two characters and a year of it. */
    private static final String REIGN = "^[^\\d一二三四五六七八九十〇零年月日近过去今明后前上下从在]{2}[元\\d一二三四五六七八九十]+年";

    private static final LeftOut WEEK = new LeftOut(
            "weeks and weekdays: a record's period is a year, quarter, month or day", c -> c.wants("周|週|星期"));
    private static final LeftOut LONG_AGO = new LeftOut(
            "a time before 1949, in reign years or centuries: no report has figures for it",
            c -> c.wants("^(?:1\\d|十[一二三四五六七八九])世纪|^\\d{3}年|" + REIGN));
    private static final LeftOut FROM_TODAY = new LeftOut(
            "days and months counted from the day of speaking (上2个月): a report speaks for no day",
            c -> c.wants("^(?:上|下|前|后|未来)[\\d一二两三]+个?(?:月|天)"));
    private static final LeftOut DAY_FIRST =
            new LeftOut("10/1/2018 with the year last is no Chinese date", c -> c.wants("^\\d{1,2}/\\d{1,2}/\\d{4}"));

    private static final Difference BARE_YEAR = new Difference(
            "four digits alone are a number and no year",
            (c, wanted, found) -> c.wants("^\\d{4}$") ? List.of() : wanted);
    private static final Difference LAST_INCLUDED = new Difference(
            "a stretch from A to B runs through B: its last year, month or day is in it", Periods::lastIncluded);
    private static final Difference WHOLE_YEARS =
            new Difference("近三年 are calendar years, the report's own the last of them", Periods::wholeYears);

    private static final Difference SEASON = new Difference(
            "summer is June to August (QX/T 152); they give it no dates",
            (c, wanted, found) -> wanted.stream()
                    .map(w -> w.reading().endsWith("-SU") ? w.with(summer(w.reading())) : w)
                    .toList());

    private static final Pattern SPAN_TIMEX = Pattern.compile("\\((.*),(.*),P(\\d+)([YMD])\\)");
    private static final Pattern YEARS_BACK = Pattern.compile("(?:近|过去)\\s*[\\d一二三四五六七八九十]+\\s*年");

    private final Layers layers;

    Periods(Layers layers) {
        this.layers = layers;
    }

    Spec extractor() {
        return new Spec(
                "DateTime/DatePeriodExtractor.json",
                c -> c.results().stream().map(r -> new Answer(r.span(), "")).toList(),
                c -> found(c).stream().map(a -> a.with("")).toList(),
                List.of(WEEK, LONG_AGO, FROM_TODAY, DAY_FIRST),
                List.of(BARE_YEAR));
    }

    Spec parser() {
        return new Spec(
                "DateTime/DatePeriodParser.json",
                Periods::wanted,
                this::found,
                List.of(WEEK, LONG_AGO, FROM_TODAY, DAY_FIRST),
                List.of(BARE_YEAR, LAST_INCLUDED, WHOLE_YEARS, SEASON));
    }

    private static List<Answer> wanted(SpecCase specCase) {
        return specCase.results().stream()
                .map(r -> new Answer(r.span(), past(r.resolution())))
                .toList();
    }

    /** Of the two readings, with and without the future, a report means the past one. Their end is the day after the last. */
    private static String past(JsonNode value) {
        JsonNode past = value.path("PastResolution");
        String first = past.path("startDate").asText();
        String end = past.path("endDate").asText();
        return first.isEmpty()
                ? value.path("Timex").asText()
                : first + "/" + LocalDate.parse(end).minusDays(1);
    }

    private List<Answer> found(SpecCase specCase) {
        Document document = layers.restore(specCase.input());
        return layers.times(document, specCase.reference()).stream()
                .map(t -> new Answer(
                        Layers.raw(document, t.span()), days(t.value().period())))
                .toList();
    }

    private static String summer(String timex) {
        int year = Integer.parseInt(timex.substring(0, timex.indexOf('-')));
        return days(new Period(YearMonth.of(year, 6), YearMonth.of(year, 8)));
    }

    private static String days(Period period) {
        return first(period.first()) + "/" + last(period.last());
    }

    private static LocalDate first(Temporal time) {
        if (time instanceof Year year) {
            return year.atDay(1);
        }
        return time instanceof YearMonth month ? month.atDay(1) : LocalDate.from(time);
    }

    private static LocalDate last(Temporal time) {
        if (time instanceof Year year) {
            return year.atMonth(12).atEndOfMonth();
        }
        return time instanceof YearMonth month ? month.atEndOfMonth() : LocalDate.from(time);
    }

    /** Only for stretches whose two ends are both said; a decade or a quarter ends there as it does here. */
    private static List<Answer> lastIncluded(SpecCase specCase, List<Answer> wanted, List<Answer> found) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            SpecCase.Result result = specCase.results().get(i);
            Matcher timex = SPAN_TIMEX.matcher(result.resolution().path("Timex").asText());
            boolean twoEnds = result.text().matches(".*\\d?.*(?:到|至|-|与|之后).*\\d?.*");
            answers.add(timex.matches() && twoEnds ? through(wanted.get(i), timex.group(4)) : wanted.get(i));
        }
        return answers;
    }

    private static Answer through(Answer wanted, String unit) {
        String[] ends = wanted.reading().split("/", -1);
        LocalDate end = LocalDate.parse(ends[1]).plusDays(1);
        LocalDate last = unit.equals("Y") ? end.plusYears(1).minusDays(1) : end;
        return wanted.with(ends[0] + "/" + last);
    }

    private static List<Answer> wholeYears(SpecCase specCase, List<Answer> wanted, List<Answer> found) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            SpecCase.Result result = specCase.results().get(i);
            Matcher timex = SPAN_TIMEX.matcher(result.resolution().path("Timex").asText());
            boolean back = timex.matches() && YEARS_BACK.matcher(result.text()).matches();
            answers.add(back ? years(wanted.get(i), specCase.reference().getYear(), timex.group(3)) : wanted.get(i));
        }
        return answers;
    }

    private static Answer years(Answer wanted, int last, String count) {
        return wanted.with(days(Period.years(last - Integer.parseInt(count) + 1, last)));
    }
}
