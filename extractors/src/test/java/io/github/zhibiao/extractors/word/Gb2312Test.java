package io.github.zhibiao.extractors.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import org.junit.jupiter.api.Test;

final class Gb2312Test {

    /** The table is the standard's: each Han character of it, and no other character. */
    @Test
    void isWhatTheJdkKnows() {
        CharsetEncoder encoder = Charset.forName("GB2312").newEncoder();
        int han = 0;
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            boolean wanted = c >= Gb2312.FIRST && c < 0xA000 && encoder.canEncode((char) c);
            assertEquals(wanted, Gb2312.has((char) c), Integer.toHexString(c));
            han += wanted ? 1 : 0;
        }
        assertEquals(6763, han);
    }
}
