package io.github.zhibiao.corpus.text;

/**
 * One thing that restoring changed.
 *
 * @param kind which damage was undone, in kebab case: {@code script}, {@code pinyin}, {@code width}, {@code look-alike}
 * @param raw where, in the raw text
 * @param before the raw characters
 * @param after what stands for them in the restored text
 * @param certainty how sure it is
 */
public record Repair(String kind, Span raw, String before, String after, Certainty certainty) {

    /** A certain one. */
    public Repair(String kind, Span raw, String before, String after) {
        this(kind, raw, before, after, Certainty.CERTAIN);
    }
}
