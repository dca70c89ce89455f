package io.github.zhibiao.pipeline.read;

import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.pipeline.language.CharacterModel;
import io.github.zhibiao.pipeline.language.Traditional;

/**
 * How likely some bytes are if they are in some encoding: the probability of the text that they then are. All readings of
 * the same bytes are compared by it as they stand, whatever number of characters they have. Natural logarithms.
 */
final class Likelihood {

    private static final CharacterModel MODEL = CharacterModel.load();

    /** One of the ten digits, of the 52 letters, of the forms of a blank, of the two widths of a sign. */
    private static final double ONE_DIGIT = -Math.log(10);

    private static final double ONE_LETTER = -Math.log(52);
    private static final double ONE_BLANK = -Math.log(4);
    private static final double ONE_WIDTH = -Math.log(2);

    /** Someone writes in traditional script. */
    private static final double TRADITIONAL = -0.7;

    /** Likelier than the rarest Chinese character, but not so likely that two of them are a Chinese one read as Latin-1. */
    private static final double OTHER_ALPHABET = -9;

    /** Below are the alphabets of some dozens of letters; not the syllables of Korean and Yi, which are thousands. */
    private static final char FIRST_BEYOND_ALPHABETS = '\u2000';

    /** Markup is full of signs that prose lacks. */
    private static final double LEAST_ASCII = -6;

    /** Half of a character beyond the first 65,536: 𠮷, and the names that registrars know. */
    private static final double SURROGATE = -8;

    private static final double RUBBISH = -20;

    /** A byte without a reading amid the text, in a copy of which one got lost or changed. */
    private static final double BROKEN = -12;

    /** Bytes without a reading at the start or the end, where a character may have been cut: that it was, and which. */
    static final double CUT = -8;

    /** The bytes of a character of UTF-8 or GB18030 less one. */
    static final int LONGEST_CUT = 3;

    /** UTF-8 of a text that had been decoded wrongly before it was saved: 鏀垮簻 and Õþ¸®. */
    private static final double GARBLED = -12;

    /** One of the hundred characters, or of the some thousand, that such text is made of. */
    private static final double ONE_OF_LATIN = -5;

    private static final double ONE_OF_THOUSANDS = -8.5;

    private Likelihood() {}

    /**
     * How likely, and of which sort of text.
     *
     * @param garbled true if it is likelier that the text had been decoded wrongly before
     */
    record Verdict(double likelihood, boolean garbled) {}

    static Verdict of(Encoding encoding, Encoding.Reading reading) {
        String text = reading.text();
        int start = 0;
        int end = text.length();
        int cuts = 0;
        for (Span bad : reading.bad()) {
            if (bad.start() == 0 && bad.length() <= LONGEST_CUT) {
                start = bad.end();
                cuts++;
            } else if (bad.end() == text.length() && bad.length() <= LONGEST_CUT) {
                end = bad.start();
                cuts++;
            }
        }
        double prose = prose(text, start, end);
        // The bytes of UTF-8 are such that no other text is flawless in it by accident.
        boolean flawless = encoding.equals(Encoding.UTF_8) && reading.bad().size() == cuts;
        double garbled = flawless ? garbled(text, start, end) : Double.NEGATIVE_INFINITY;
        return new Verdict(Math.max(prose, garbled) + cuts * CUT, garbled > prose);
    }

    private static double prose(String text, int start, int end) {
        double sum = 0;
        char beforeLast = CharacterModel.BOUNDARY;
        char last = CharacterModel.BOUNDARY;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char simplified = Traditional.simplified(c);
            sum += of(beforeLast, last, c, simplified);
            beforeLast = last;
            last = simplified;
        }
        return sum;
    }

    private static double garbled(String text, int start, int end) {
        double sum = GARBLED;
        char beforeLast = CharacterModel.BOUNDARY;
        char last = CharacterModel.BOUNDARY;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            sum += c < 0x80 ? ascii(beforeLast, last, c) : c < 0x100 ? ONE_OF_LATIN : ONE_OF_THOUSANDS;
            beforeLast = last;
            last = c;
        }
        return sum;
    }

    private static double of(char beforeLast, char last, char c, char simplified) {
        if (c == '\ufffd') {
            return BROKEN;
        }
        if (c < 0x80) {
            return ascii(beforeLast, last, c);
        }
        if (Rubbish.is(c)) {
            return RUBBISH;
        }
        if (Character.isSurrogate(c)) {
            return SURROGATE;
        }
        if (c < FIRST_BEYOND_ALPHABETS && Character.isLetter(c) && !MODEL.knows(c)) {
            return OTHER_ALPHABET;
        }
        double p = MODEL.logProbability(beforeLast, last, simplified);
        return p + (c != simplified ? TRADITIONAL : c >= 0xff00 ? ONE_WIDTH : 0);
    }

    private static double ascii(char beforeLast, char last, char c) {
        boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!blank && (c < ' ' || c == 0x7f)) {
            return c == '\f' ? OTHER_ALPHABET : RUBBISH;
        }
        boolean digit = c >= '0' && c <= '9';
        boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        double one = digit ? ONE_DIGIT : letter ? ONE_LETTER : blank ? ONE_BLANK : ONE_WIDTH;
        return Math.max(LEAST_ASCII, MODEL.logProbability(beforeLast, last, c) + one);
    }
}
