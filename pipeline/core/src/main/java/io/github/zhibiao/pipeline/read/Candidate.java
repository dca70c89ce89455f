package io.github.zhibiao.pipeline.read;

import java.util.List;

/**
 * An encoding that the bytes may be in, and what speaks for it. Natural logarithms.
 *
 * @param cut how many bytes at the start are the rest of a character that was cut; 0 for most
 * @param characters of the text that was looked at
 * @param broken how many of them are U+FFFD, for bytes without a reading
 * @param garbled true if that text looks like one that had been decoded wrongly before it was saved: {@code 鏀垮簻}
 * @param likelihood of that text
 * @param evidence what else is known: {@code 文内声明 gb2312}; in Chinese, the strongest first
 * @param prior the weight of that evidence, and of how common the encoding is
 */
public record Candidate(
        String encoding,
        int cut,
        int characters,
        int broken,
        boolean garbled,
        double likelihood,
        List<String> evidence,
        double prior) {

    /** The higher, the better; differences mean something only between readings of the same bytes. */
    public double score() {
        return likelihood + prior;
    }

    /** How likely a character is on average, for people: -4 to -6 for prose, below -10 for rubbish. */
    public double perCharacter() {
        return characters == 0 ? 0 : likelihood / characters;
    }
}
