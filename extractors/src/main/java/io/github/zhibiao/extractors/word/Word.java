package io.github.zhibiao.extractors.word;

import io.github.zhibiao.corpus.text.Span;

/**
 * A word of a text.
 *
 * @param span of the segmented text
 * @param tag part of speech, in HanLP's tag set (北大标注集): {@code n} noun, {@code v} verb, {@code vn} verbal noun …
 */
public record Word(Span span, String text, String tag) {

    public boolean isVerb() {
        return isVerb(tag);
    }

    public boolean isAdverb() {
        return isAdverb(tag);
    }

    static boolean isVerb(String tag) {
        return tag.startsWith("v") && !tag.equals("vn");
    }

    static boolean isAdverb(String tag) {
        return tag.startsWith("d");
    }

    public boolean isNoun() {
        return tag.startsWith("n")
                || tag.equals("vn")
                || tag.equals("an")
                || tag.equals("j")
                || tag.equals("l")
                || tag.equals("i")
                || tag.startsWith("g");
    }
}
