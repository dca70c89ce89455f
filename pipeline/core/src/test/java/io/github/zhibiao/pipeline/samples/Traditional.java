package io.github.zhibiao.pipeline.samples;

import com.hankcs.hanlp.HanLP;

/** Simplified text as one writes it who writes traditional script: {@code 「三個統籌」}. */
final class Traditional {

    /** HanLP writes forms that hardly anyone writes: {@code 爲 羣 覈}; and 复 of 复议 is 復 or 覆, not 複. */
    private static final String UNUSUAL = "爲羣覈複佈週";

    private static final String USUAL = "為群核復布周";

    private Traditional() {}

    /** One character for one, so that no figure moves. */
    static String of(String simplified) {
        String converted = HanLP.convertToTraditionalChinese(simplified);
        if (converted.length() != simplified.length()) {
            throw new IllegalStateException(
                    "converted from " + simplified.length() + " to " + converted.length() + " units");
        }
        StringBuilder out = new StringBuilder(converted);
        for (int i = 0; i < out.length(); i++) {
            int at = UNUSUAL.indexOf(out.charAt(i));
            if (at >= 0) {
                out.setCharAt(i, USUAL.charAt(at));
            }
        }
        return out.toString();
    }
}
