package io.github.zhibiao.extractors.concept;

import java.util.ArrayList;
import java.util.List;

/**
 * The names that a pattern of {@code concepts.tsv} stands for: {@code [x]} may be left out, {@code {a|b}} is one of them,
 * {@code a~b} stands in either order. The names are few and all written out when the dictionary is read, so that a
 * record's name is looked up and never tried against patterns.
 */
final class NamePattern {

    private final String pattern;
    private int at;

    private NamePattern(String pattern) {
        this.pattern = pattern;
    }

    /** @throws IllegalArgumentException if a bracket is not closed, or one is that was not opened */
    static List<String> names(String pattern) {
        int turn = pattern.indexOf('~');
        if (turn < 0) {
            return new NamePattern(pattern).all();
        }
        List<String> names = new ArrayList<>();
        for (String first : new NamePattern(pattern.substring(0, turn)).all()) {
            for (String second : new NamePattern(pattern.substring(turn + 1)).all()) {
                names.add(first + second);
                names.add(second + first);
            }
        }
        return names;
    }

    private List<String> all() {
        List<String> names = sequence();
        if (at < pattern.length()) {
            throw new IllegalArgumentException("stray " + pattern.charAt(at) + " at " + at + " of " + pattern);
        }
        return names;
    }

    /** Up to the end, or to what ends an alternative. */
    private List<String> sequence() {
        List<String> names = List.of("");
        while (at < pattern.length() && "|]}".indexOf(pattern.charAt(at)) < 0) {
            List<String> next = switch (pattern.charAt(at)) {
                case '[' -> alternatives(']', List.of(""));
                case '{' -> alternatives('}', List.of());
                default -> List.of(plain());
            };
            names = joined(names, next);
        }
        return names;
    }

    private String plain() {
        int start = at;
        while (at < pattern.length() && "[{|]}".indexOf(pattern.charAt(at)) < 0) {
            at++;
        }
        return pattern.substring(start, at);
    }

    private List<String> alternatives(char close, List<String> already) {
        List<String> names = new ArrayList<>(already);
        at++;
        while (true) {
            names.addAll(sequence());
            if (at >= pattern.length()) {
                throw new IllegalArgumentException("no " + close + " in " + pattern);
            }
            char c = pattern.charAt(at++);
            if (c == close) {
                return names;
            }
            if (c != '|') {
                throw new IllegalArgumentException("stray " + c + " at " + (at - 1) + " of " + pattern);
            }
        }
    }

    private static List<String> joined(List<String> heads, List<String> tails) {
        List<String> names = new ArrayList<>(heads.size() * tails.size());
        for (String head : heads) {
            for (String tail : tails) {
                names.add(head + tail);
            }
        }
        return names;
    }
}
