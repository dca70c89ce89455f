package io.github.zhibiao.corpus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.text.OffsetMap.Run;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffsetMapTest {

    // raw   受理(shòu lǐ)三五八件      受理358件  text
    private static final String RAW = "受理(shòu lǐ)三五八件";
    private static final String TEXT = "受理358件";
    private static final OffsetMap MAP =
            new OffsetMap.Builder().keep(2).replace(9, 0).replace(3, 3).keep(1).build();

    @ParameterizedTest
    @CsvSource({
        "受理, 受理", // kept: exact; what was deleted after it is not part of it
        "理, 理",
        "理3, 理(shòu lǐ)三五八", // deleted between two characters: part of them
        "5, 三五八", // a replaced run is taken as a whole
        "358件, 三五八件",
        "件, 件",
        "受理358件, 受理(shòu lǐ)三五八件",
    })
    void leadsBackToTheRawCharacters(String text, String raw) {
        int at = TEXT.indexOf(text);
        assertEquals(raw, MAP.toRaw(new Span(at, at + text.length())).of(RAW));
    }

    @ParameterizedTest
    @CsvSource({"受理, 受理", "理(sh, 理", "五, 358", "八件, 358件", "ǐ)三, 358"})
    void leadsForthToTheTextsCharacters(String raw, String text) {
        int at = RAW.indexOf(raw);
        assertEquals(text, MAP.toText(new Span(at, at + raw.length())).of(TEXT));
    }

    @Test
    void whatWasDeletedLeadsToAPlaceWithoutWidth() {
        assertEquals(new Span(2, 2), MAP.toText(new Span(3, 6)));
    }

    @Test
    void whatWasInsertedLeadsToAPlaceWithoutWidth() {
        OffsetMap map =
                new OffsetMap.Builder().replace(0, 2).keep(3).replace(0, 1).build();
        assertEquals(new Span(0, 0), map.toRaw(new Span(0, 2)));
        assertEquals(new Span(3, 3), map.toRaw(new Span(5, 6)));
        assertEquals(new Span(0, 1), map.toRaw(new Span(1, 3)));
        assertEquals(new Span(2, 5), map.toText(new Span(0, 3)));
    }

    @Test
    void aPlaceWithoutWidthStaysOne() {
        assertEquals(new Span(1, 1), MAP.toRaw(new Span(1, 1)));
        assertEquals(new Span(11, 11), MAP.toRaw(new Span(2, 2)), "after what was deleted there");
        assertEquals(new Span(15, 15), MAP.toRaw(new Span(6, 6)));
        assertEquals(
                new Span(4, 4),
                new OffsetMap.Builder().keep(1).replace(3, 0).build().toRaw(new Span(1, 1)));
    }

    @Test
    void deletionsAtTheEndsAreReachedFromNowhere() {
        OffsetMap map =
                new OffsetMap.Builder().replace(2, 0).keep(3).replace(4, 0).build();
        assertEquals(new Span(2, 5), map.toRaw(new Span(0, 3)));
        assertEquals(9, map.rawLength());
        assertEquals(3, map.textLength());
    }

    @Test
    void aDeletionBesideAnInsertionStaysTwoRuns() {
        OffsetMap map = new OffsetMap.Builder().replace(2, 0).replace(0, 3).build();
        assertEquals(new Span(2, 2), map.toRaw(new Span(0, 3)));
        assertEquals(2, map.runs().size());
    }

    @Test
    void neighboursThatSayTheSameAreOneRun() {
        OffsetMap one =
                new OffsetMap.Builder().keep(3).replace(2, 0).replace(0, 2).build();
        OffsetMap many = new OffsetMap.Builder()
                .keep(1)
                .keep(0)
                .keep(2)
                .replace(1, 0)
                .replace(0, 0)
                .replace(1, 0)
                .replace(0, 1)
                .replace(0, 1)
                .build();
        assertEquals(one, many);
        assertEquals(one.hashCode(), many.hashCode());
        assertEquals(one.toString(), many.toString());
    }

    @Test
    void replacedNeighboursStayApartForEachLeadsBackToItsOwn() {
        OffsetMap map = new OffsetMap.Builder().replace(1, 1).replace(1, 1).build(); // 國際 → 国际
        assertEquals(new Span(1, 2), map.toRaw(new Span(1, 2)));
        assertNotEquals(new OffsetMap.Builder().replace(2, 2).build(), map);
    }

    @Test
    void identity() {
        OffsetMap map = OffsetMap.identity(4);
        assertTrue(map.isIdentity());
        assertFalse(MAP.isIdentity());
        assertFalse(new OffsetMap.Builder().replace(1, 1).build().isIdentity(), "replaced by something as long");
        assertEquals(List.of(new Run(new Span(0, 4), new Span(0, 4), true)), map.runs());
        assertEquals(new Span(1, 3), map.toRaw(new Span(1, 3)));
    }

    @Test
    void theMapOfAnEmptyText() {
        OffsetMap map = OffsetMap.identity(0);
        assertTrue(map.isIdentity());
        assertEquals(List.of(), map.runs());
        assertEquals(new Span(0, 0), map.toRaw(new Span(0, 0)));
        assertEquals(map, map.then(map));
        OffsetMap all = new OffsetMap.Builder().replace(5, 0).build();
        assertEquals(new Span(5, 5), all.toRaw(new Span(0, 0)));
        assertEquals(
                new OffsetMap.Builder().replace(5, 0).replace(0, 2).build(),
                all.then(new OffsetMap.Builder().replace(0, 2).build()));
    }

    @Test
    void aBuilderCanGoOnAfterBuilding() {
        OffsetMap.Builder builder = new OffsetMap.Builder().keep(2);
        OffsetMap before = builder.build();
        OffsetMap after = builder.keep(1).build();
        assertEquals(OffsetMap.identity(2), before);
        assertEquals(OffsetMap.identity(3), after);
    }

    // 十四五 → deleted blank → 1 for 十四: each step's replaced runs stay as small as they were
    @Test
    void stepsThatDoNotMeetStayApart() {
        OffsetMap blanks = new OffsetMap.Builder().keep(2).replace(3, 0).keep(4).build();
        OffsetMap digits = new OffsetMap.Builder().keep(3).replace(1, 2).keep(2).build();
        assertEquals(
                new OffsetMap.Builder()
                        .keep(2)
                        .replace(3, 0)
                        .keep(1)
                        .replace(1, 2)
                        .keep(2)
                        .build(),
                blanks.then(digits));
    }

    @Test
    void aStepInsideWhatTheOneBeforeReplacedIsOneWithIt() {
        OffsetMap first = new OffsetMap.Builder().keep(1).replace(2, 4).keep(1).build();
        OffsetMap second = new OffsetMap.Builder()
                .keep(2)
                .replace(1, 1)
                .keep(2)
                .replace(1, 1)
                .build();
        assertEquals(new OffsetMap.Builder().keep(1).replace(2, 4).replace(1, 1).build(), first.then(second));
    }

    @Test
    void overlappingReplacementsBecomeOne() {
        OffsetMap first = new OffsetMap.Builder().replace(1, 2).keep(2).build();
        OffsetMap second = new OffsetMap.Builder().keep(1).replace(2, 1).keep(1).build();
        assertEquals(new OffsetMap.Builder().replace(2, 2).keep(1).build(), first.then(second));
    }

    @Test
    void whatIsDeletedAgainDrawsNothingTogether() {
        OffsetMap first = new OffsetMap.Builder().replace(1, 2).replace(1, 2).build();
        OffsetMap second = new OffsetMap.Builder().keep(1).replace(2, 0).keep(1).build();
        assertEquals(new OffsetMap.Builder().replace(1, 1).replace(1, 1).build(), first.then(second));
    }

    @Test
    void whatIsInsertedAndDeletedAgainLeavesNoTrace() {
        OffsetMap in = new OffsetMap.Builder().keep(2).replace(0, 3).keep(2).build();
        OffsetMap out = new OffsetMap.Builder().keep(2).replace(3, 0).keep(2).build();
        assertEquals(OffsetMap.identity(4), in.then(out));
    }

    @Test
    void callersMistakesNameTheNumbers() {
        assertEquals(
                "a map from 3 units cannot follow one to 6",
                assertThrows(IllegalArgumentException.class, () -> MAP.then(OffsetMap.identity(3)))
                        .getMessage());
        assertEquals(
                "[5, 7) reaches past a text of 6",
                assertThrows(IndexOutOfBoundsException.class, () -> MAP.toRaw(new Span(5, 7)))
                        .getMessage());
        assertEquals(
                "[16, 16) reaches past a text of 15",
                assertThrows(IndexOutOfBoundsException.class, () -> MAP.toText(new Span(16, 16)))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new OffsetMap.Builder().keep(-1));
        assertThrows(IllegalArgumentException.class, () -> new OffsetMap.Builder().replace(-1, 2));
    }
}
