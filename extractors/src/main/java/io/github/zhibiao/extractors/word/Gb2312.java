package io.github.zhibiao.extractors.word;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * The 6,763 Han characters of GB 2312, which write nearly all simplified text: in eight whole provincial work reports,
 * four characters are not among them ({@code 濛 囍 勠 钘}). Asking loads no dictionary.
 */
public final class Gb2312 {

    private static final BitSet HAN = han();

    private Gb2312() {}

    /** True if {@code c} is a Han character of GB 2312. */
    public static boolean has(char c) {
        return HAN.get(c);
    }

    /** Rows 16 to 87 (B0 to F7) of the standard hold its Han characters. */
    private static BitSet han() {
        Charset gb2312 = Charset.forName("GB2312");
        BitSet han = new BitSet(0x10000);
        byte[] row = new byte[2 * 94];
        for (int lead = 0xB0; lead <= 0xF7; lead++) {
            for (int i = 0; i < 94; i++) {
                row[2 * i] = (byte) lead;
                row[2 * i + 1] = (byte) (0xA1 + i);
            }
            String characters = new String(row, gb2312);
            for (int i = 0; i < characters.length(); i++) {
                if (Character.isIdeographic(characters.charAt(i))) {
                    han.set(characters.charAt(i));
                }
            }
        }
        return han;
    }
}
