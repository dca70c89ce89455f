package io.github.zhibiao.extractors.period;

import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.extractors.number.ChineseDigits;
import io.github.zhibiao.extractors.period.TimeWord.Kind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Periods from the numbers that a pattern caught; what is no date (a 13th month) is empty or null. */
final class TimeValues {

    private TimeValues() {}

    static Kind compared(String word, Kind otherwise) {
        return word == null ? otherwise : Kind.COMPARED_WITH;
    }

    static Optional<TimeWord> during(Period period) {
        return period == null ? Optional.empty() : word(period, Kind.DURING);
    }

    static Optional<TimeWord> word(Period period, Kind kind) {
        return Optional.of(new TimeWord(period, kind));
    }

    static Period years(int first, int last) {
        return first > last ? null : Period.years(first, last);
    }

    static Period months(int year, int first, int last) {
        return first < 1 || first > last || last > 12
                ? null
                : new Period(YearMonth.of(year, first), YearMonth.of(year, last));
    }

    static Optional<TimeWord> months(int firstYear, int firstMonth, int lastYear, int lastMonth) {
        Period first = month(firstYear, firstMonth);
        Period last = month(lastYear, lastMonth);
        boolean runs = first != null && last != null && firstYear * 12 + firstMonth < lastYear * 12 + lastMonth;
        return runs ? word(new Period(first.first(), last.last()), Kind.DURING) : Optional.empty();
    }

    static Period month(int year, int month) {
        return month < 1 || month > 12 ? null : Period.of(YearMonth.of(year, month));
    }

    static Period part(int year, String name) {
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

    /** The seasons of the weather service (QX/T 152): 夏 is June to August. Winter lies in two years. */
    static Period season(int year, String name) {
        return switch (name) {
            case "春" -> months(year, 3, 5);
            case "夏" -> months(year, 6, 8);
            default -> months(year, 9, 11);
        };
    }

    /** A day, or the last day of the month where none is named. */
    static Optional<TimeWord> point(int year, int month, String day, Kind kind) {
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        YearMonth of = YearMonth.of(year, month);
        try {
            LocalDate date = day == null ? of.atEndOfMonth() : of.atDay(Integer.parseInt(day));
            return word(Period.of(date), kind);
        } catch (DateTimeException e) { // 11月31日
            return Optional.empty();
        }
    }

    static int year(MatchResult m, int group) {
        return number(m.group(group));
    }

    static int month(MatchResult m, int group) {
        return number(m.group(group));
    }

    static int digit(String chinese) {
        return ChineseDigits.parse(chinese).map(BigDecimal::intValue).orElse(0);
    }

    static int number(String written) {
        char first = written.charAt(0);
        return first >= '0' && first <= '9' ? Integer.parseInt(written) : digit(written);
    }

    /** A year of two digits, as in 07年: of this century up to 69. */
    static int shortYear(MatchResult m, int group) {
        String written = m.group(group);
        int year = number(written.startsWith("零") ? written.substring(1) : written); // 零八年
        return year >= 100 ? year : year + (year < 70 ? 2000 : 1900);
    }

    /** From a day through a day; empty where one is none or the second is the earlier. */
    static Optional<TimeWord> days(
            int firstYear, int firstMonth, int firstDay, int lastYear, int lastMonth, int lastDay) {
        try {
            LocalDate first = LocalDate.of(firstYear, firstMonth, firstDay);
            LocalDate last = LocalDate.of(lastYear, lastMonth, lastDay);
            return first.isAfter(last) ? Optional.empty() : word(new Period(first, last), Kind.DURING);
        } catch (DateTimeException e) { // 2月30日
            return Optional.empty();
        }
    }
}
