package io.github.zhibiao.pipeline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearRangeTest {

    @ParameterizedTest
    @CsvSource({
        "2023, 2023, 2023",
        "2020..2023, 2020, 2023",
        "2020.., 2020, 9999",
        "..2023, 0, 2023",
        "２０２３, 2023, 2023",
        "' 2023 ', 2023, 2023",
    })
    void isWrittenInFourWays(String written, int first, int last) {
        assertEquals(new YearRange(first, last), YearRange.parse(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "23", "2023.", "2020...2023", "2020-2023", "今年", "2020..2021..2022", "20233"})
    void anythingElseIsToldHow(String written) {
        IllegalArgumentException told = assertThrows(IllegalArgumentException.class, () -> YearRange.parse(written));
        assertTrue(told.getMessage().contains("2020..2023"), told.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023..2020"})
    void theFirstComesFirst(String written) {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> YearRange.parse(written))
                .getMessage()
                .contains(written));
    }
}
