package io.github.zhibiao.corpus.record;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;

/**
 * The time that a figure is for: from {@code first} through {@code last}, both {@link Year}, {@link YearMonth} or
 * {@link LocalDate}. Printed as ISO 8601: {@code 2023}, {@code 2021/2025}, {@code 2023-01/2023-11}, {@code 2023-11-30}.
 */
public record Period(Temporal first, Temporal last) {

    /** @throws IllegalArgumentException if the ends are of different or of other classes */
    public Period {
        boolean known = first instanceof Year || first instanceof YearMonth || first instanceof LocalDate;
        if (!known || first.getClass() != last.getClass()) {
            throw new IllegalArgumentException("no period: " + first + "/" + last);
        }
    }

    public static Period of(Temporal at) {
        return new Period(at, at);
    }

    public static Period year(int year) {
        return of(Year.of(year));
    }

    public static Period years(int first, int last) {
        return new Period(Year.of(first), Year.of(last));
    }

    /** More than one year, month or day. */
    public boolean isInterval() {
        return !first.equals(last);
    }

    public int firstYear() {
        return first.get(ChronoField.YEAR);
    }

    public int lastYear() {
        return last.get(ChronoField.YEAR);
    }

    @Override
    public String toString() {
        return isInterval() ? first + "/" + last : first.toString();
    }
}
