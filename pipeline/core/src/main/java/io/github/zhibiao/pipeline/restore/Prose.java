package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.pipeline.language.CharacterModel;

/**
 * How likely a character is after two others: in official prose, and in this document, which repeats its names and
 * phrases (玉溪市 stands elsewhere in it). Characters are in simplified script.
 */
final class Prose {

    /** What a document's own phrases weigh. */
    private static final double OWN = 0.3;

    private static final double OWN_PAIRS = 0.2;
    /** Added to how often two characters stand together, so that one occurrence proves little. */
    private static final double DOUBT = 2.0;

    private static final char NONE = 0;
    /** Letters and digits say nothing, and line ends stand between two lines. */
    private static final char FIRST = '!';

    private static final int ROOM = 8;

    private final CharacterModel model;
    private final long[] keys;
    private final int[] counts;

    /** @param plain the document in simplified script, damaged as it is: damage seldom repeats what is sought */
    Prose(CharacterModel model, char[] plain) {
        this.model = model;
        int size = Integer.highestOneBit(Math.max(16, plain.length)) * ROOM;
        this.keys = new long[size];
        this.counts = new int[size];
        for (int i = 1; i < plain.length; i++) {
            if (plain[i] >= FIRST && plain[i - 1] >= FIRST) {
                count(key(NONE, plain[i - 1], plain[i]));
                count(key(NONE, NONE, plain[i - 1]));
                if (i > 1) {
                    count(key(plain[i - 2], plain[i - 1], plain[i]));
                }
            }
        }
    }

    /** The natural logarithm of the probability of {@code c} after {@code a} and {@code b} in any report. */
    float inGeneral(char a, char b, char c) {
        return model.logProbability(a, b, c);
    }

    /** The same in this document. */
    float here(char a, char b, char c) {
        float general = model.logProbability(a, b, c);
        int pair = count(NONE, b, c);
        if (pair == 0) {
            return general;
        }
        double three = count(a, b, c) / (count(NONE, a, b) + DOUBT);
        double two = pair / (count(NONE, NONE, b) + DOUBT);
        double own = OWN * Math.min(1, three) + OWN_PAIRS * Math.min(1, two);
        return (float) Math.log((1 - OWN - OWN_PAIRS) * Math.exp(general) + own);
    }

    private static long key(char a, char b, char c) {
        return ((long) a << 32 | (long) b << 16 | c) + 1;
    }

    private int count(char a, char b, char c) {
        long key = key(a, b, c);
        for (int at = place(key); keys[at] != 0; at = (at + 1) & (keys.length - 1)) {
            if (keys[at] == key) {
                return counts[at];
            }
        }
        return 0;
    }

    private void count(long key) {
        int at = place(key);
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        keys[at] = key;
        counts[at]++;
    }

    private int place(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & (keys.length - 1);
    }
}
