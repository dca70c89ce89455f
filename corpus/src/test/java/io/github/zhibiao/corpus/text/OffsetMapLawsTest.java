package io.github.zhibiao.corpus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.text.OffsetMap.Run;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every map and of every two or three in a row, tried on thousands of random ones. */
class OffsetMapLawsTest {

    private static final int ROUNDS = 2000;

    private interface Law {
        void holds(Edit a, Edit b, Edit c);
    }

    /** Each law is tried on the same steps in every run. */
    private static void everyThree(Edit.May may, Law law) {
        Random random = new Random(20231130);
        for (int i = 0; i < ROUNDS; i++) {
            Edit a = Edit.random(Edit.randomRaw(random), may, random);
            Edit b = a.next(may, random);
            law.holds(a, b, b.next(may, random));
        }
    }

    private static List<Span> spans(int length) {
        List<Span> spans = new ArrayList<>();
        for (int start = 0; start < length; start++) {
            for (int end = start + 1; end <= length; end++) {
                spans.add(new Span(start, end));
            }
        }
        return spans;
    }

    /** The laws would hold of no steps at all, so: these are steps of every kind. */
    @ParameterizedTest
    @EnumSource
    void theStepsTriedAreOfEveryKind(Edit.May may) {
        Map<String, Integer> seen = new TreeMap<>();
        everyThree(may, (a, b, c) -> {
            for (Run run : b.map().runs()) {
                String kind = run.kept()
                        ? "kept"
                        : run.text().isEmpty() ? "del" : run.raw().isEmpty() ? "in" : "other";
                seen.merge(kind, 1, Integer::sum);
            }
        });
        Set<String> kinds = switch (may) {
            case NEITHER -> Set.of("kept", "other");
            case DELETE -> Set.of("kept", "other", "del");
            case INSERT -> Set.of("kept", "other", "in");
            case BOTH -> Set.of("kept", "other", "del", "in");
        };
        assertEquals(kinds, seen.keySet());
        seen.values().forEach(count -> assertTrue(count > ROUNDS / 4, seen::toString));
    }

    @ParameterizedTest
    @EnumSource
    void runsAccountForEveryCharacterOfBothTexts(Edit.May may) {
        everyThree(may, (a, b, c) -> {
            for (Edit edit : List.of(a, new Edit(a.raw(), b.text(), a.map().then(b.map())))) {
                int raw = 0;
                int text = 0;
                for (Run run : edit.map().runs()) {
                    assertEquals(raw, run.raw().start(), edit::toString);
                    assertEquals(text, run.text().start(), edit::toString);
                    assertFalse(run.raw().isEmpty() && run.text().isEmpty(), edit::toString);
                    if (run.kept()) {
                        assertEquals(run.raw().of(edit.raw()), run.text().of(edit.text()), edit::toString);
                    }
                    raw = run.raw().end();
                    text = run.text().end();
                }
                assertEquals(edit.raw().length(), raw, edit::toString);
                assertEquals(edit.text().length(), text, edit::toString);
                assertEquals(edit.raw().length(), edit.map().rawLength());
                assertEquals(edit.text().length(), edit.map().textLength());
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void neighboursNeverSayTheSame(Edit.May may) {
        everyThree(may, (a, b, c) -> {
            List<Run> runs = a.map().then(b.map()).runs();
            for (int i = 1; i < runs.size(); i++) {
                Run left = runs.get(i - 1);
                Run right = runs.get(i);
                assertFalse(left.kept() && right.kept(), runs::toString);
                assertFalse(left.raw().isEmpty() && right.raw().isEmpty(), runs::toString);
                assertFalse(left.text().isEmpty() && right.text().isEmpty(), runs::toString);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSpanInsideAnotherLeadsToOneInsideTheOthers(Edit.May may) {
        everyThree(may, (a, b, c) -> {
            isMonotone(a.text().length(), a.map()::toRaw, a);
            isMonotone(a.raw().length(), a.map()::toText, a);
        });
    }

    private static void isMonotone(int length, UnaryOperator<Span> way, Edit edit) {
        List<Span> spans = spans(length);
        for (Span inner : spans) {
            for (Span outer : spans) {
                if (outer.contains(inner)) {
                    assertTrue(way.apply(outer).contains(way.apply(inner)), () -> inner + " in " + outer + " " + edit);
                }
            }
        }
        for (int at = 1; at <= length; at++) { // places without width keep their order too
            assertTrue(
                    way.apply(new Span(at - 1, at - 1)).end()
                            <= way.apply(new Span(at, at)).start(),
                    edit::toString);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRawCharacterIsReachedOrDeleted(Edit.May may) {
        everyThree(may, (a, b, c) -> {
            BitSet reached = new BitSet();
            for (int i = 0; i < a.text().length(); i++) {
                Span raw = a.map().toRaw(new Span(i, i + 1));
                reached.set(raw.start(), raw.end());
                if (!raw.isEmpty()) {
                    assertTrue(a.map().toText(raw).contains(i), a::toString);
                }
            }
            for (int i = 0; i < a.raw().length(); i++) {
                Span text = a.map().toText(new Span(i, i + 1));
                assertEquals(text.isEmpty(), !reached.get(i), a::toString);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void identityBeforeOrAfterChangesNothing(Edit.May may) {
        everyThree(may, (a, b, c) -> {
            OffsetMap map = a.map();
            assertEquals(map, OffsetMap.identity(map.rawLength()).then(map));
            assertEquals(map, map.then(OffsetMap.identity(map.textLength())));
        });
    }

    /** Going back at once yields at least what going back step by step yields; likewise forth. */
    @ParameterizedTest
    @EnumSource
    void composingLosesNoCharacter(Edit.May may) {
        everyThree(may, (a, b, c) -> {
            OffsetMap both = a.map().then(b.map());
            for (Span text : spans(b.text().length())) {
                Span steps = a.map().toRaw(b.map().toRaw(text));
                assertTrue(
                        steps.isEmpty() || both.toRaw(text).contains(steps),
                        () -> text + " " + a + " then " + b + " is " + both);
            }
            for (Span raw : spans(a.raw().length())) {
                Span steps = b.map().toText(a.map().toText(raw));
                assertTrue(
                        steps.isEmpty() || both.toText(raw).contains(steps),
                        () -> raw + " " + a + " then " + b + " is " + both);
            }
        });
    }

    /**
     * And no more than it must: exactly what is reached by going back and forth until nothing new is met, for what a
     * replaced run holds cannot be told apart. (Where a deletion and an insertion meet, their order is a guess.)
     */
    @ParameterizedTest
    @EnumSource(names = {"NEITHER", "DELETE", "INSERT"})
    void composingIsNoWiderThanGoingBackAndForth(Edit.May may) {
        everyThree(may, (a, b, c) -> {
            OffsetMap both = a.map().then(b.map());
            for (Span text : spans(b.text().length())) {
                Span raw = a.map().toRaw(b.map().toRaw(text));
                Span seen = text;
                while (!raw.isEmpty()) {
                    seen = b.map().toText(a.map().toText(raw)).cover(seen);
                    Span wider = a.map().toRaw(b.map().toRaw(seen)).cover(raw);
                    if (wider.equals(raw)) {
                        break;
                    }
                    raw = wider;
                }
                assertTrue(
                        raw.isEmpty() || raw.equals(both.toRaw(text)),
                        () -> text + " " + a + " then " + b + " is " + both);
            }
        });
    }

    /**
     * Three steps may be grouped as one likes, if none of them deletes or inserts. Where they do, what a later step took
     * away may have held two replaced runs together, and of a deletion and an insertion at one place nobody knows which
     * came first: then the groupings may tell the runs there apart differently, both rightly.
     */
    @ParameterizedTest
    @EnumSource(names = "NEITHER")
    void groupingDoesNotMatter(Edit.May may) {
        everyThree(may, (a, b, c) -> {
            OffsetMap left = a.map().then(b.map()).then(c.map());
            OffsetMap right = a.map().then(b.map().then(c.map()));
            assertEquals(left, right, () -> a + "\n" + b + "\n" + c);
        });
    }

    @ParameterizedTest
    @EnumSource
    void anyGroupingLeadsBackToAtLeastTheCharactersOfTheSteps(Edit.May may) {
        everyThree(may, (a, b, c) -> {
            OffsetMap left = a.map().then(b.map()).then(c.map());
            OffsetMap right = a.map().then(b.map().then(c.map()));
            for (Span text : spans(c.text().length())) {
                Span steps = a.map().toRaw(b.map().toRaw(c.map().toRaw(text)));
                assertTrue(steps.isEmpty() || left.toRaw(text).contains(steps), () -> a + "\n" + b + "\n" + c);
                assertTrue(steps.isEmpty() || right.toRaw(text).contains(steps), () -> a + "\n" + b + "\n" + c);
            }
        });
    }
}
