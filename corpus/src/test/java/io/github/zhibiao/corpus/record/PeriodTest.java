package io.github.zhibiao.corpus.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodTest {

    static List<Arguments> printed() {
        return List.of(
                Arguments.of("2023", Period.year(2023)),
                Arguments.of("2021/2025", Period.years(2021, 2025)),
                Arguments.of("2023", Period.years(2023, 2023)),
                Arguments.of("2023-01/2023-11", new Period(YearMonth.of(2023, 1), YearMonth.of(2023, 11))),
                Arguments.of("2023-11", Period.of(YearMonth.of(2023, 11))),
                Arguments.of("2023-11-30", Period.of(LocalDate.of(2023, 11, 30))),
                Arguments.of(
                        "2022-12-01/2023-02-28", new Period(LocalDate.of(2022, 12, 1), LocalDate.of(2023, 2, 28))));
    }

    @ParameterizedTest
    @MethodSource
    void printed(String iso, Period period) {
        assertEquals(iso, period.toString());
        assertEquals(iso.contains("/"), period.isInterval());
    }

    @Test
    void yearsOfTheEnds() {
        Period winter = new Period(LocalDate.of(2022, 12, 1), LocalDate.of(2023, 2, 28));
        assertEquals(2022, winter.firstYear());
        assertEquals(2023, winter.lastYear());
        assertTrue(Period.years(2021, 2025).isInterval());
        assertFalse(Period.year(2021).isInterval());
    }

    @Test
    void endsAreOfOneKnownKind() {
        Temporal year = Year.of(2023);
        Temporal month = YearMonth.of(2023, 11);
        Temporal moment = LocalDateTime.of(2023, 11, 30, 0, 0);
        String message = assertThrows(IllegalArgumentException.class, () -> new Period(year, month))
                .getMessage();
        assertEquals("no period: 2023/2023-11", message);
        assertThrows(IllegalArgumentException.class, () -> Period.of(moment));
    }
}
