package io.github.zhibiao.extractors.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that first looks whether a text has what every match must have: the character that it begins or ends with, or
 * one of those that it never lacks. Clauses are held against hundreds of patterns and hardly any fits; the look costs a
 * tenth of the search. What is found is what the pattern finds.
 */
public final class Wording {

    private final Pattern pattern;
    private final Outline outline;
    private final boolean opens; // whether the first character of a text tells
    private final boolean closes; // whether its last one does
    private final boolean cued; // whether the characters in it do

    private Wording(Pattern pattern) {
        this.pattern = pattern;
        this.outline = OutlineReader.read(pattern);
        this.opens = outline.opens() && !outline.empty() && !outline.first().isMany();
        this.closes = outline.closes() && !outline.empty() && !outline.last().isMany();
        this.cued = !outline.cue().isMany();
    }

    /** @param regex in Java's syntax */
    public static Wording of(String regex) {
        return new Wording(Pattern.compile(regex));
    }

    /** The regular expression. */
    public String regex() {
        return pattern.pattern();
    }

    /** True if it stands somewhere in {@code text}. */
    public boolean in(CharSequence text) {
        return canBeIn(text) && pattern.matcher(text).find();
    }

    /** True if {@code text} is this and nothing else. */
    public boolean is(CharSequence text) {
        return canBe(text) && pattern.matcher(text).matches();
    }

    /** True if {@code text} begins with it. */
    public boolean opens(CharSequence text) {
        return canBeIn(text) && pattern.matcher(text).lookingAt();
    }

    /** {@code text} without it, wherever it stands. */
    public String without(String text) {
        return canBeIn(text) ? pattern.matcher(text).replaceAll("") : text;
    }

    /** {@code text} with {@code by} where it stands first; groups are told as {@code $1}. */
    public String replaceFirst(String text, String by) {
        return canBeIn(text) ? pattern.matcher(text).replaceFirst(by) : text;
    }

    /** For the one who asks for places and groups. Where nothing can be found it has no region left to search. */
    public Matcher matcher(CharSequence text) {
        Matcher matcher = pattern.matcher(text);
        return canBeIn(text) ? matcher : matcher.region(text.length(), text.length());
    }

    /** False only if it surely is not in {@code text}. */
    private boolean canBeIn(CharSequence text) {
        int length = text.length();
        if (length == 0) {
            return outline.empty();
        }
        if (opens && !outline.first().has(text.charAt(0))) {
            return false;
        }
        if (closes && !outline.last().has(text.charAt(length - 1)) && !isLineEnd(text.charAt(length - 1))) {
            return false;
        }
        return !cued || outline.cue().in(text);
    }

    private boolean canBe(CharSequence text) {
        int length = text.length();
        return canBeIn(text)
                && (length == 0
                        || outline.empty()
                        || (outline.first().has(text.charAt(0))
                                && outline.last().has(text.charAt(length - 1))));
    }

    /** {@code $} holds before the end of the last line as well. */
    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
