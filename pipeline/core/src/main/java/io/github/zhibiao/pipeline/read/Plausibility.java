package io.github.zhibiao.pipeline.read;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * How much a text looks like written Chinese, from -2 to 1: the mean weight of its characters beyond plain ASCII. Bytes
 * read in the wrong encoding give rare Han characters, private use and controls; read in the right one, mostly the few
 * hundred characters that every report is made of.
 */
final class Plausibility {

    /** The commonest characters of reports, both scripts. With punctuation they make up more than half of any report. */
    private static final String FREQUENT = "的一是在不了有和人这這中大为為上个個国國以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過"
            + "民前面全部度家政进進行法加理设設展新社现現经經济濟业業产產实實市县縣区區省府万萬亿億元增长長总總收入支资資金务務信息公开開建报報告"
            + "农農村城教育保障安项項目比率量标標准準服情况況提高推改革完化机機关關合管制办辦请請议議复復受件次名第十二三四五六七八九月日百千"
            + "预預算财財税稅贸貿易值额額持续續强強坚堅重点點深落通从從其与與及并並等各级級位本内內外多数數";

    private static final String PUNCTUATION = "，。、；：？！（）《》〈〉【】“”‘’—…％·　";

    /** Encoders are not for sharing between threads: one plausibility for each decoding. */
    private final CharsetEncoder gb2312 = Charset.forName("GB2312").newEncoder();

    private final CharsetEncoder big5 = Charset.forName("Big5").newEncoder();

    double of(CharSequence text) {
        double sum = 0;
        int counted = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c == '\n' || c == '\r' || c == '\t' || c == '\f' || (c >= ' ' && c < 0x7f) || c == 0xa0;
            if (!plain) {
                sum += weight(c);
                counted++;
            }
        }
        return counted == 0 ? 0 : sum / counted;
    }

    /** The share of characters that no text has: controls, private use, unassigned, without a reading. */
    static double rubbish(CharSequence text) {
        long found = text.chars()
                .filter(c -> isRubbish((char) c) && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        return text.length() == 0 ? 0 : (double) found / text.length();
    }

    private double weight(char c) {
        if (FREQUENT.indexOf(c) >= 0 || PUNCTUATION.indexOf(c) >= 0) {
            return 1;
        }
        if (isRubbish(c)) {
            return -2;
        }
        if (Character.isIdeographic(c)) {
            return isFirstLevel(c) ? 0.4 : -0.4;
        }
        // Full-width Latin and digits, circled numbers, units such as ㎡ and ℃.
        boolean sign = (c >= 0xff00 && c <= 0xff5e) || (c >= 0x2030 && c <= 0x33ff && !isKana(c));
        return sign ? 0.2 : -0.2;
    }

    /** In the part of GB2312 or of Big5 that its makers set aside for common characters. */
    private boolean isFirstLevel(char c) {
        return lead(gb2312, c, 0xb0, 0xd7) || lead(big5, c, 0xa4, 0xc6);
    }

    private static boolean lead(CharsetEncoder encoder, char c, int first, int last) {
        if (!encoder.canEncode(c)) {
            return false;
        }
        int lead = String.valueOf(c).getBytes(encoder.charset())[0] & 0xff;
        return lead >= first && lead <= last;
    }

    private static boolean isKana(char c) {
        return c >= 0x3040 && c <= 0x312f;
    }

    private static boolean isRubbish(char c) {
        int type = Character.getType(c);
        return c == '\ufffd'
                || type == Character.CONTROL
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }
}
