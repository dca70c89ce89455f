package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.extractors.word.Gb2312;
import io.github.zhibiao.extractors.word.Script;

/** Tells Chinese prose from what only consists of Han characters. */
final class Chinese {

    /** Signs that Chinese reports write, beyond the blocks of Chinese punctuation and of full-width forms. */
    private static final String SIGNS = "·×÷±°—–―‖‘’“”…‰′″※→←↑↓≤≥≠≈∶√㎡㎞℃№★☆●○◎◇◆□■△▲▼\u00A0";

    /** So that what follows is taken for traditional, as well it may be. */
    private static final String TRADITIONAL = "發";

    private static final Script SCRIPT = new Script();

    private Chinese() {}

    /**
     * True if all of {@code given} is of Chinese reports, in either script: common characters, a rare one among many,
     * signs. What is gone ({@code 〓}) does not count.
     */
    static boolean isProse(String given) {
        String text = SCRIPT.simplify(TRADITIONAL + given).substring(TRADITIONAL.length());
        int han = 0;
        int common = 0;
        int rare = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHan(c)) {
                han++;
                common += GbkTable.isCommon(c) ? 1 : 0;
                rare += Gb2312.has(c) ? 0 : 1;
            } else if (!isSign(c) && !Misread.isGone(c)) {
                return false;
            }
        }
        return han < 4 ? common == han : common * 10 >= han * 7 && rare * 10 <= han;
    }

    static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9FFF';
    }

    private static boolean isSign(char c) {
        return c < 0x80
                || (c >= '\u3000' && c <= '\u303F')
                || (c >= '\uFF01' && c <= '\uFF5E')
                || (c >= '\u2460' && c <= '\u249B')
                || (c >= '\u2160' && c <= '\u217F')
                || SIGNS.indexOf(c) >= 0;
    }
}
