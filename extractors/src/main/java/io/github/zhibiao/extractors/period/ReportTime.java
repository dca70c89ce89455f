package io.github.zhibiao.extractors.period;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * The time from which a report speaks.
 *
 * @param year the year it tells of
 * @param given when it was given or published; 今年 is this date's year
 */
public record ReportTime(Year year, Optional<LocalDate> given) {

    /** What the report means by 今年: the year it was given in, else the year it tells of. */
    public int thisYear() {
        return given.map(LocalDate::getYear).filter(y -> y >= year.getValue()).orElse(year.getValue());
    }
}
