package io.github.zhibiao.pipeline.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.zhibiao.corpus.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    @ParameterizedTest
    @CsvSource({
        "受理案件358件。, '首页 > 正文\n　　受理案 件358件。', 358件, 358件", // blanks and clutter around it
        "受理案件358件。, '受理案件3\n58件。', 358件, '3\n58件'", // broken over lines
        "受理358人。, 受理358⼈。, 358人, 358⼈" // a radical for the character, as PDF has it
    })
    void findsAFigureWhateverTheBlanks(String clean, String raw, String figure, String there) {
        int start = clean.indexOf(figure);
        assertEquals(
                there,
                new Places(clean, raw)
                        .of(new Span(start, start + figure.length()))
                        .of(raw));
    }

    @ParameterizedTest
    @CsvSource({
        "受理案件358件。, 受理案件359件。, not in the raw text: 受理案件358件。",
        "受理案件358件。, 受理案件358件。受理案件358件。, more than once in the raw text: 358件"
    })
    void neverGuesses(String clean, String raw, String message) {
        int start = clean.indexOf("358件");
        Places places = new Places(clean, raw);
        IllegalStateException e =
                assertThrows(IllegalStateException.class, () -> places.of(new Span(start, start + 4)));
        assertEquals(message, e.getMessage());
    }
}
