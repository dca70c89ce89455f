package io.github.zhibiao.pipeline.read;

import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes to characters. What is declared, what a byte-order mark says, what the detector says and what Chinese reports come
 * in are all tried, and the encoding is taken in which the bytes are likeliest; a mark is not part of the text, which
 * begins at offset 0 after it.
 *
 * <p>A declaration is only evidence: pages that call themselves GB2312 use the characters of GB18030 (镕, 埇), and some
 * that are UTF-8 keep {@code charset=gb2312} from their template.
 */
final class TextDecoder {

    /** Above this share of characters that no text has, it is no text. */
    private static final double MOST_RUBBISH = 0.3;

    /** Below this for a character, the best reading is no writing: random bytes come out at -12, other alphabets at -9. */
    private static final double LEAST_LIKELY = -11;

    /** So many Chinese characters in bytes that are UTF-8 to the last are no accident, whatever else they might be. */
    private static final int BEYOND_DOUBT = 64;

    private static final int MOST_NOTICES = 100;

    private TextDecoder() {}

    /**
     * The text of {@code bytes}; bytes without a reading become U+FFFD, each run with a notice at its place.
     *
     * @param declaredType HTTP content type, or empty
     * @throws Refusal if it is no text in any encoding known here
     */
    static Decoded decode(byte[] bytes, String declaredType) throws Refusal {
        return isSurelyUtf8(bytes)
                ? decoded(bytes, Encoding.UTF_8, 0, 0)
                : decode(bytes, new Arbiter(bytes, declaredType).ranking());
    }

    /** The text of {@code bytes} in the first encoding of {@code ranking}. */
    static Decoded decode(byte[] bytes, List<Arbiter.Choice> ranking) throws Refusal {
        Arbiter.Choice best = ranking.get(0);
        Decoded decoded =
                decoded(bytes, best.encoding(), best.from(), best.candidate().cut());
        double rubbish = Rubbish.share(withoutCuts(decoded.text()));
        if (rubbish > MOST_RUBBISH && Encoding.mark(bytes).isPresent()) {
            throw new Refusal("不是文字：按 " + decoded.charset() + " 读，" + Math.round(rubbish * 100) + "% 的字符无法解读");
        }
        Candidate found = best.candidate();
        boolean unlikely = found.likelihood() - 2 * Likelihood.CUT < LEAST_LIKELY * found.characters();
        if (!found.garbled() && (unlikely || rubbish > MOST_RUBBISH)) {
            throw new Refusal("不是文字，或编码不明");
        }
        return decoded;
    }

    /** A slice of 20 bytes of UTF-8 is five whole characters and up to five bytes of two that were cut. */
    private static String withoutCuts(String text) {
        int start = 0;
        int end = text.length();
        while (start < Math.min(end, Likelihood.LONGEST_CUT) && text.charAt(start) == '\ufffd') {
            start++;
        }
        for (int i = 0; i < Likelihood.LONGEST_CUT && end > start && text.charAt(end - 1) == '\ufffd'; i++) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSurelyUtf8(byte[] bytes) {
        if (Encoding.mark(bytes).isPresent()) {
            return false;
        }
        Encoding.Reading reading = Encoding.UTF_8.read(bytes, 0, bytes.length, true);
        return reading.bad().isEmpty()
                && reading.text().indexOf('\0') < 0
                && reading.text()
                                .chars()
                                .filter(Character::isIdeographic)
                                .limit(BEYOND_DOUBT)
                                .count()
                        == BEYOND_DOUBT;
    }

    private static Decoded decoded(byte[] bytes, Encoding encoding, int from, int cut) {
        Encoding.Reading rest = encoding.read(bytes, from, bytes.length, true);
        Encoding.Reading reading = cut == 0 ? rest : rest.afterCut();
        return new Decoded(encoding.label(), reading.text(), notices(reading, encoding));
    }

    private static List<Notice> notices(Encoding.Reading reading, Encoding encoding) {
        List<Notice> notices = new ArrayList<>();
        List<Span> bad = reading.bad();
        for (Span s : bad.subList(0, Math.min(bad.size(), MOST_NOTICES))) {
            notices.add(new Notice("undecodable-bytes", s, "此处字节不能按 " + encoding.label() + " 解读，原字已失"));
        }
        if (bad.size() > MOST_NOTICES) {
            Span rest = bad.get(MOST_NOTICES).cover(bad.get(bad.size() - 1));
            notices.add(new Notice("undecodable-bytes", rest, "其后还有 " + (bad.size() - MOST_NOTICES) + " 处字节不能解读"));
        }
        return notices;
    }
}
