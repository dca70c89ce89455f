package io.github.zhibiao.extractors.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.text.Span;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What every finder promises beside its answer: mentions in text order, inside the text, not overlapping; the same answer
 * twice, of any kind of CharSequence, and inside a longer text.
 *
 * @param find the finder
 * @param says a mention's value as examples write it
 * @param rules names that a mention's {@code why} may have; an example of one of them must be found by it
 */
public record Finding<T>(Function<CharSequence, List<Mention<T>>> find, Function<T, String> says, Set<String> rules) {

    private static final String BEFORE = "会议现在开始。";
    private static final String BEHIND = "。会议到此结束。";

    /** The answer for an example, each mention as {@code characters=value}. */
    public List<String> answer(Example example) {
        String text = example.text();
        List<Mention<T>> found = find.apply(text);
        int end = 0;
        for (Mention<T> mention : found) {
            assertTrue(mention.start() >= end && mention.end() > mention.start(), mention.toString());
            assertTrue(mention.end() <= text.length(), mention.toString());
            end = mention.end();
        }
        List<String> said = found.stream().map(m -> say(m, text, 0)).toList();
        assertEquals(found, find.apply(text), "asked again");
        assertEquals(said, shifted(CharBuffer.wrap(text), 0), "of a CharBuffer");
        if (!example.fails()) {
            assertEquals(said, shifted(text + BEHIND, 0), "with a sentence behind");
            assertEquals(said, example.opens() ? said : shifted(BEFORE + text, BEFORE.length()), "with one before");
            checkRule(example, found);
        }
        return said;
    }

    private List<String> shifted(CharSequence text, int by) {
        return find.apply(text).stream().map(m -> say(m, text, by)).toList();
    }

    private String say(Mention<T> mention, CharSequence text, int by) {
        Span span = mention.span();
        assertTrue(span.start() >= by, "found in the sentence before");
        return span.of(text) + "=" + says.apply(mention.value());
    }

    private void checkRule(Example example, List<Mention<T>> found) {
        if (rules.contains(example.rule())) {
            boolean applied = found.stream().anyMatch(m -> m.rule().equals(example.rule()));
            assertEquals(!example.not(), applied, () -> example.rule() + " among " + found);
        }
    }
}
