package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.extractors.word.Readings;
import io.github.zhibiao.extractors.word.Script;
import io.github.zhibiao.pipeline.language.CharacterModel;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The two-byte characters of GBK by their bytes. Pairs that stand for nothing or for private use (AAA1–AFFE, F8A1–FEFE,
 * A140–A7A0) are none: sites' programs let them vanish. Bytes are 0 to 255.
 */
final class GbkPairs {

    private static final Charset GBK = Charset.forName("GBK");
    private static final int FIRST = 0x81;
    private static final int LAST = 0xFE;
    private static final int FIRST_TRAIL = 0x40;
    private static final int BYTES = 0x100;
    /** Rarer characters, alone, are not guessed. */
    private static final float RAREST = -15;

    private static final char NONE = 0;
    private static final char[] NOTHING = {};

    /** Whoever reads such a line takes the character behind it for traditional. */
    private static final String TRADITIONAL = "發";

    private final char[] characters = new char[0x10000]; // by pair
    private final char[] pairs = new char[0x10000]; // by character
    private final char[] plain = new char[0x10000];
    private final char[][] byLead = new char[BYTES][];
    private final char[][] byTrail = new char[BYTES][];
    private final int[][] vanishing = new int[BYTES][];
    private final boolean[] likely = new boolean[0x10000];
    private final boolean[] mayVanish = new boolean[BYTES];
    private final Readings readings = new Readings();
    private final Map<String, char[]> byReading = new HashMap<>();

    /** @param model what it does not know is no candidate for a lost character */
    GbkPairs(CharacterModel model) {
        StringBuilder lines = new StringBuilder();
        List<Character> han = new ArrayList<>();
        for (int c = 0; c < plain.length; c++) {
            plain[c] = (char) c;
        }
        for (int lead = FIRST; lead <= LAST; lead++) {
            for (int trail = FIRST_TRAIL; trail <= LAST; trail++) {
                char c = decoded(lead, trail);
                characters[lead << 8 | trail] = c;
                if (c != NONE && pairs[c] == 0) {
                    pairs[c] = (char) (lead << 8 | trail);
                    if (Character.isIdeographic(c)) {
                        han.add(c);
                        lines.append(TRADITIONAL).append(c).append('\n');
                    }
                }
            }
        }
        String[] simplified = new Script().simplify(lines.toString()).split("\n", -1);
        for (int i = 0; i < han.size(); i++) {
            plain[han.get(i)] = simplified[i].charAt(1);
        }
        for (int pair = 0; pair < characters.length; pair++) {
            char c = characters[pair];
            likely[c] = c != NONE
                    && model.knows(plain[c])
                    && !isFullWidthAscii(c)
                    && !Character.isSpaceChar(c)
                    && model.logProbability(plain[c], plain[c], plain[c]) > RAREST;
        }
        for (char c : han) {
            for (String reading : readings.of(c)) {
                byReading.merge(reading, new char[] {c}, GbkPairs::joined);
                byReading.merge(reading.substring(0, reading.length() - 1), new char[] {c}, GbkPairs::joined);
            }
        }
        for (int i = 0; i < ShiftSigns.FORMS.length(); i++) {
            plain[ShiftSigns.FORMS.charAt(i)] = ShiftSigns.ASCII.charAt(i); // in a damaged report all stand as ASCII
        }
        for (int b = 0; b < BYTES; b++) {
            byLead[b] = candidates(b << 8, 1);
            byTrail[b] = candidates(b, BYTES);
            vanishing[b] = noneWith(b);
        }
        for (int b = 0; b < BYTES; b++) {
            for (char c : byLead[b]) {
                mayVanish[b] |= vanishing[trail(c)].length > 0;
            }
        }
    }

    private static char decoded(int lead, int trail) {
        if (trail == 0x7F) {
            return NONE;
        }
        String pair = new String(new byte[] {(byte) lead, (byte) trail}, GBK);
        char c = pair.charAt(0);
        boolean none = pair.length() != 1 || c == '\uFFFD' || (c >= '\uE000' && c <= '\uF8FF');
        return none ? NONE : c;
    }

    private char[] candidates(int from, int step) {
        char[] found = new char[BYTES];
        int count = 0;
        for (int i = 0, pair = from; i < BYTES; i++, pair += step) {
            char c = characters[pair];
            if (likely[c]) {
                found[count++] = c;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Digits and letters of double width are too rare in reports to be guessed. */
    private static boolean isFullWidthAscii(char c) {
        return c >= '\uFF10' && c <= '\uFF5E' && Character.isLetterOrDigit(c);
    }

    /** 80, the second byte of 個, begins no pair at all. */
    private int[] noneWith(int lead) {
        int[] trails = new int[BYTES];
        int count = 0;
        for (int trail = FIRST_TRAIL; trail <= LAST && lead >= FIRST - 1 && lead <= LAST; trail++) {
            if (trail != 0x7F && characters[lead << 8 | trail] == NONE) {
                trails[count++] = trail;
            }
        }
        return Arrays.copyOf(trails, count);
    }

    /** The character of those bytes, or 0. */
    char character(int lead, int trail) {
        return characters[lead << 8 | trail];
    }

    boolean has(char c) {
        return pairs[c] != 0;
    }

    int lead(char c) {
        return pairs[c] >>> 8;
    }

    int trail(char c) {
        return pairs[c] & 0xFF;
    }

    /** Its simplified form, or itself. */
    char plain(char c) {
        return plain[c];
    }

    /** The likely characters that begin with that byte. */
    char[] byLead(int lead) {
        return byLead[lead];
    }

    /** The likely characters that end with that byte. */
    char[] byTrail(int trail) {
        return byTrail[trail];
    }

    /** True for a character that one may guess. */
    boolean isLikely(char c) {
        return likely[c];
    }

    /** True if a likely character begins with {@code lead} whose second byte makes no character with some next byte. */
    boolean mayVanish(int lead) {
        return mayVanish[lead];
    }

    /** The second bytes with which {@code lead} makes no character. */
    int[] vanishing(int lead) {
        return vanishing[lead];
    }

    /** The characters that are so read; without a tone, in any. */
    char[] withReading(String letters) {
        return byReading.getOrDefault(Readings.inFigures(letters), NOTHING);
    }

    private static char[] joined(char[] some, char[] more) {
        char[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    static boolean isLead(int b) {
        return b >= FIRST && b <= LAST;
    }

    boolean isReading(char c, String letters) {
        return readings.isReading(c, letters) || (plain[c] != c && readings.isReading(plain[c], letters));
    }
}
