package io.github.zhibiao.pipeline.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.zhibiao.corpus.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {

    @ParameterizedTest
    @CsvSource({
        "持續優化，共358件。, 持續(xù)優(yōu)化，共358件。, 358件, 358件", // readings before it
        "減稅1874戶，增長3.5%, 減稅1874戶(hù)，增長3.5%, 1874戶, 1874戶", // a reading after its last character
        "共5260億數據條, 共5260億數(shù)據(jù)條, 5260億數據條, 5260億數(shù)據(jù)條", // readings within
        "輸等執法，共31件, 輸?shù)葓?zhí)法，共31件, 31件, 31件" // characters destroyed before it
    })
    void findsAFigureInTheGarbledText(String clean, String garbled, String figure, String there) {
        int start = clean.indexOf(figure);
        Span span = new Alignment(clean, garbled).of(new Span(start, start + figure.length()));
        assertEquals(there, span.of(garbled));
    }

    @Test
    void refusesAFigureOfWhichADigitWasEaten() {
        Alignment alignment = new Alignment("總人口78.5萬", "總?cè)丝?8.5萬");
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> alignment.of(new Span(3, 8)));
        assertEquals("damaged beyond use: 78.5萬 at [3, 8) after 總人口", e.getMessage());
    }
}
