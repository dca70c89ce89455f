package io.github.zhibiao.corpus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @Test
    void endIsOneAfterTheLastUnit() {
        Span span = new Span(2, 6);
        assertEquals("358件", span.of("受理358件。"));
        assertEquals(4, span.length());
        assertTrue(span.contains(2));
        assertTrue(span.contains(5));
        assertFalse(span.contains(6));
        assertFalse(span.contains(1));
        assertEquals("[2, 6)", span.toString());
    }

    @Test
    void offsetsAreUtf16Units() {
        assertEquals("件", new Span(3, 4).of("𠮷1件")); // 𠮷 is two units
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 2", "-2, -1"})
    void noSpan(int start, int end) {
        String message = assertThrows(IllegalArgumentException.class, () -> new Span(start, end))
                .getMessage();
        assertEquals("no span: [" + start + ", " + end + ")", message);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 6, 5, 9, true",
        "2, 6, 6, 9, false", // they touch
        "2, 6, 0, 9, true",
        "2, 6, 3, 4, true",
        "2, 6, 4, 4, false", // empty: no unit to share
        "4, 4, 4, 4, false",
    })
    void overlapsWhereAUnitIsShared(int start, int end, int otherStart, int otherEnd, boolean expected) {
        Span one = new Span(start, end);
        Span other = new Span(otherStart, otherEnd);
        assertEquals(expected, one.overlaps(other));
        assertEquals(expected, other.overlaps(one));
    }

    @Test
    void containsItselfItsPartsAndItsEnds() {
        Span span = new Span(2, 6);
        for (Span part : List.of(span, new Span(3, 5), new Span(2, 2), new Span(6, 6))) {
            assertTrue(span.contains(part), part::toString);
        }
        for (Span other : List.of(new Span(1, 3), new Span(5, 7), new Span(7, 7), new Span(0, 9))) {
            assertFalse(span.contains(other), other::toString);
        }
    }

    @Test
    void coverAndShift() {
        assertEquals(new Span(1, 9), new Span(1, 2).cover(new Span(7, 9)));
        assertEquals(new Span(1, 9), new Span(7, 9).cover(new Span(1, 2)));
        assertEquals(new Span(5, 7), new Span(2, 4).shift(3));
        assertEquals(new Span(0, 2), new Span(2, 4).shift(-2));
        assertThrows(IllegalArgumentException.class, () -> new Span(2, 4).shift(-3));
    }

    @Test
    void orderIsThatOfTheTextTheShorterFirst() {
        List<Span> sorted = Stream.of(new Span(3, 4), new Span(1, 5), new Span(1, 2), new Span(0, 9))
                .sorted()
                .toList();
        assertEquals(List.of(new Span(0, 9), new Span(1, 2), new Span(1, 5), new Span(3, 4)), sorted);
    }
}
