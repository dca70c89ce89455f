package io.github.zhibiao.pipeline.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * How likely a character is after two others in Chinese official prose of simplified script, by trigrams with back-off to
 * bigrams and single characters.
 *
 * <p>Digits are one symbol and Latin letters another, of whatever width; so are the ASCII and full-width forms of signs;
 * blanks and line ends are {@link #BOUNDARY}. So the probability of 3 after 202 is that of any digit there.
 *
 * <p>The model is the resource {@code character-model.bin}, made by {@code CharacterModelMaker} beside the tests of this
 * package, whose Javadoc tells its sources, their licence and the command. Big-endian:
 *
 * <pre>
 * int    0x5A42434D "ZBCM"
 * int    symbols: v    int bigrams: b    int trigrams: t
 * char   the v symbols, ascending; the first is U+FFFF and stands for all that have none
 * byte   v log probabilities    byte v back-off weights
 * char   v counts of bigrams that begin with each symbol
 * char   b second symbols, ascending within the first     byte b log probabilities    byte b back-off weights
 * byte   b counts of trigrams that begin with each bigram
 * int    how many trigrams stand before those of bigram 0, 16, 32 …
 * char   t third symbols, ascending within the bigram     byte t log probabilities
 * </pre>
 *
 * <p>Symbols of bigrams and trigrams are numbers into the list of symbols. A log probability is natural, in sixteenths,
 * with its sign turned, 0 to 255; a back-off weight natural, in sixteenths, signed. What was counted is found exactly:
 * no hashing, no false positives. Nothing is worked out when it is read: a loop over all bigrams is slow in a JVM that
 * has just started.
 */
public final class CharacterModel {

    /** Start or end of a text, a line end, a blank. */
    public static final char BOUNDARY = '\n';

    static final int MAGIC = 0x5A42434D;

    /** Parts of a natural logarithm that are told apart. */
    static final float STEPS = 16;

    /** Bigrams for which one start of trigrams is kept. */
    static final int BLOCK = 16;

    private final char[] numbers;
    private final byte[] single;
    private final byte[] singleBackOff;
    private final int[] bigramStart;
    private final char[] bigramNext;
    private final byte[] bigram;
    private final byte[] bigramBackOff;
    private final byte[] trigramCount;
    private final int[] trigramStart;
    private final char[] trigramNext;
    private final byte[] trigram;

    private CharacterModel(ByteBuffer in) {
        if (in.getInt() != MAGIC) {
            throw new IllegalArgumentException("no character model");
        }
        int symbols = in.getInt();
        int bigrams = in.getInt();
        int trigrams = in.getInt();
        numbers = numbers(chars(in, symbols));
        single = bytes(in, symbols);
        singleBackOff = bytes(in, symbols);
        bigramStart = starts(chars(in, symbols));
        bigramNext = chars(in, bigrams);
        bigram = bytes(in, bigrams);
        bigramBackOff = bytes(in, bigrams);
        trigramCount = bytes(in, bigrams);
        trigramStart = ints(in, (bigrams + BLOCK - 1) / BLOCK);
        trigramNext = chars(in, trigrams);
        trigram = bytes(in, trigrams);
    }

    /** Reads the resource: some milliseconds. One model serves all threads. */
    public static CharacterModel load() {
        try (InputStream in = CharacterModel.class.getResourceAsStream("character-model.bin")) {
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("character-model.bin", e);
        }
    }

    static CharacterModel of(byte[] bytes) {
        return new CharacterModel(ByteBuffer.wrap(bytes));
    }

    /**
     * The natural logarithm of the probability that {@code next} follows {@code beforeLast} and {@code last}. Never
     * below -32; about -16 less the back-off for a character that the model does not know, such as a traditional one.
     *
     * @param beforeLast {@link #BOUNDARY} if the text begins with {@code last}
     * @param last {@link #BOUNDARY} if the text begins with {@code next}
     */
    public float logProbability(char beforeLast, char last, char next) {
        int a = number(beforeLast);
        int b = number(last);
        int c = number(next);
        int ab = Arrays.binarySearch(bigramNext, bigramStart[a], bigramStart[a + 1], (char) b);
        int backOff = 0;
        if (ab >= 0) {
            int start = trigramStart(ab);
            int abc = Arrays.binarySearch(trigramNext, start, start + (trigramCount[ab] & 0xff), (char) c);
            if (abc >= 0) {
                return -(trigram[abc] & 0xff) / STEPS;
            }
            backOff = bigramBackOff[ab];
        }
        int bc = Arrays.binarySearch(bigramNext, bigramStart[b], bigramStart[b + 1], (char) c);
        if (bc >= 0) {
            return (backOff - (bigram[bc] & 0xff)) / STEPS;
        }
        return (backOff + singleBackOff[b] - (single[c] & 0xff)) / STEPS;
    }

    /** True if the model knows {@code c}: all of GB 2312, and what else its sources hold. */
    public boolean knows(char c) {
        return number(c) != 0;
    }

    private int number(char c) {
        return numbers[Symbols.of(c)];
    }

    private static char[] numbers(char[] symbols) {
        char[] numbers = new char[0x10000];
        for (int i = 0; i < symbols.length; i++) {
            numbers[symbols[i]] = (char) i;
        }
        return numbers;
    }

    private static int[] starts(char[] counts) {
        int[] starts = new int[counts.length + 1];
        for (int i = 0; i < counts.length; i++) {
            starts[i + 1] = starts[i] + counts[i];
        }
        return starts;
    }

    private int trigramStart(int bigram) {
        int start = trigramStart[bigram / BLOCK];
        for (int i = bigram / BLOCK * BLOCK; i < bigram; i++) {
            start += trigramCount[i] & 0xff;
        }
        return start;
    }

    private static int[] ints(ByteBuffer in, int count) {
        int[] ints = new int[count];
        in.asIntBuffer().get(ints);
        in.position(in.position() + 4 * count);
        return ints;
    }

    private static char[] chars(ByteBuffer in, int count) {
        char[] chars = new char[count];
        in.asCharBuffer().get(chars);
        in.position(in.position() + 2 * count);
        return chars;
    }

    private static byte[] bytes(ByteBuffer in, int count) {
        byte[] bytes = new byte[count];
        in.get(bytes);
        return bytes;
    }
}
