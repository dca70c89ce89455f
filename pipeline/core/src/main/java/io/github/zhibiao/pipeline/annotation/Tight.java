package io.github.zhibiao.pipeline.annotation;

import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A text in which words are looked for as if neither it nor they had white space. */
final class Tight {

    private final String text;
    private final int[] offsets; // of each unit of it in the text with white space

    Tight(String given) {
        StringBuilder tight = new StringBuilder(given.length());
        offsets = new int[given.length()];
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                offsets[tight.length()] = i;
                tight.append(c);
            }
        }
        text = tight.toString();
    }

    /** Every place of {@code quote} in the text as it was given. */
    List<Span> all(String quote) {
        String wanted = new Tight(quote).text;
        return wanted.isEmpty()
                ? List.of()
                : occurrences(text, wanted).stream()
                        .map(s -> new Span(offsets[s.start()], offsets[s.end() - 1] + 1))
                        .toList();
    }

    static List<Span> occurrences(String text, String part) {
        List<Span> all = new ArrayList<>();
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            all.add(new Span(at, at + part.length()));
        }
        return all;
    }
}
