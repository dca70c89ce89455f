package io.github.zhibiao.pipeline.restore;

import java.nio.charset.Charset;

/**
 * The pairs of bytes of GBK, both ways, with its areas for private use, as GB18030 has them: programs that decode GBK
 * differ in those, so a reader of damaged text wants them all.
 */
final class GbkTable {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int FIRST_LEAD = 0x81;
    private static final int LAST = 0xFE;
    private static final int FIRST_TRAIL = 0x40;

    private static final char[] CHARACTERS = new char[0x10000]; // by pair; 0 where there is none
    private static final char[] PAIRS = new char[0x10000]; // by character; 0 where there is none

    static {
        for (int lead = FIRST_LEAD; lead <= LAST; lead++) {
            for (int trail = FIRST_TRAIL; trail <= LAST; trail++) {
                String character = new String(new byte[] {(byte) lead, (byte) trail}, GB18030);
                if (trail != 0x7F && character.length() == 1 && character.charAt(0) != '\uFFFD') {
                    CHARACTERS[lead << 8 | trail] = character.charAt(0);
                    PAIRS[character.charAt(0)] = (char) (lead << 8 | trail);
                }
            }
        }
    }

    /** Characters for private use that older tables have where newer ones have real ones: the first, and its pair. */
    private static final int[][] OLDER = {
        {0xE76C, 0xA2E3, 1}, // now €
        {0xE78D, 0xA6D9, 7},
        {0xE794, 0xA6EC, 2},
        {0xE796, 0xA6F3, 1},
        {0xE7C7, 0xA8BC, 1},
        {0xE7C8, 0xA8BF, 1},
        {0xE7E7, 0xA989, 13}
    };

    static {
        for (int[] row : OLDER) {
            for (int i = 0; i < row[2]; i++) {
                PAIRS[row[0] + i] = (char) (row[1] + i);
            }
        }
    }

    private GbkTable() {}

    /** The two bytes of {@code c}, the lead in the upper half; 0 if it is no pair of GBK. */
    static int pair(char c) {
        return PAIRS[c];
    }

    /** The character of two bytes; 0 if there is none. */
    static char character(int lead, int trail) {
        return CHARACTERS[lead << 8 | trail];
    }

    /** True for the 3,755 characters of the first level of GB 2312, which make up nearly all of a report. */
    static boolean isCommon(char c) {
        int lead = PAIRS[c] >> 8;
        return lead >= 0xB0 && lead <= 0xD7 && (PAIRS[c] & 0xFF) >= 0xA1;
    }
}
