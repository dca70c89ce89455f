package io.github.zhibiao.pipeline.read;

import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to characters. A byte-order mark decides; it is not part of the text, which begins at offset 0 after it. Without
 * one, strict UTF-8 with a Chinese character in it decides. Otherwise what is declared, what the detector says and what
 * Chinese reports come in are each tried, and the reading that looks most like Chinese is taken; of equal ones, the
 * declared.
 *
 * <p>A declaration is only evidence: pages that call themselves GB2312 use the characters of GB18030 (镕, 埇), and some
 * that are UTF-8 keep {@code charset=gb2312} from their template.
 */
final class TextDecoder {

    /** How much of the bytes is tried in every encoding. */
    private static final int SAMPLE = 262_144;

    /** Above this share of characters that no text has, it is no text. */
    private static final double MOST_RUBBISH = 0.3;

    /** Below this the best guess is no writing: random bytes come out at -0.4 as UTF-16, any alphabet at -0.2. */
    private static final double LEAST_PLAUSIBLE = -0.25;

    private static final int MOST_NOTICES = 100;

    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9][a-z0-9_:.-]*)");

    private final Plausibility plausibility = new Plausibility();

    /**
     * The text of {@code bytes}; bytes without a reading become U+FFFD, each run with a notice at its place.
     *
     * @param declaredType HTTP content type, or empty
     * @throws Refusal if it is no text in any encoding known here
     */
    Decoded decode(byte[] bytes, String declaredType) throws Refusal {
        Optional<Encoding.Mark> mark = Encoding.mark(bytes);
        Encoding encoding = mark.isPresent() ? mark.get().encoding() : chooseWithoutMark(bytes, declaredType);
        int from = mark.map(Encoding.Mark::length).orElse(0);
        Encoding.Reading reading = encoding.read(bytes, from, bytes.length, true);
        double rubbish = Plausibility.rubbish(reading.text());
        if (rubbish > MOST_RUBBISH) {
            throw new Refusal("不是文字：按 " + encoding.label() + " 读，" + Math.round(rubbish * 100) + "% 的字符无法解读");
        }
        return new Decoded(encoding.label(), reading.text(), notices(reading, encoding));
    }

    private Encoding chooseWithoutMark(byte[] bytes, String declaredType) throws Refusal {
        if (isUtf8(bytes)) {
            return Encoding.UTF_8;
        }
        int sample = Math.min(bytes.length, SAMPLE);
        Encoding best = Encoding.UTF_8;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Encoding e : candidates(bytes, sample, declaredType)) {
            double score = plausibility.of(
                    e.read(bytes, 0, sample, sample == bytes.length).text());
            if (score > bestScore + 1e-9) {
                best = e;
                bestScore = score;
            }
        }
        if (bestScore < LEAST_PLAUSIBLE) {
            throw new Refusal("不是文字，或编码不明");
        }
        return best;
    }

    /**
     * Plain ASCII, or strict UTF-8 with at least one Chinese character. A short stretch of GBK can by accident be strict
     * UTF-8, but then all of it is two-byte sequences, Latin and Arabic letters: 联通 in GBK is the famous one.
     */
    private static boolean isUtf8(byte[] bytes) {
        Encoding.Reading reading = Encoding.UTF_8.read(bytes, 0, bytes.length, true);
        if (!reading.bad().isEmpty() || reading.text().indexOf('\0') >= 0) {
            return false;
        }
        return reading.text().chars().allMatch(c -> c < 0x80)
                || reading.text().chars().anyMatch(c -> c >= 0x2e80);
    }

    /** Each once, those with evidence first. */
    private static Set<Encoding> candidates(byte[] bytes, int sample, String declaredType) {
        Set<Encoding> found = new LinkedHashSet<>();
        addDeclared(found, declaredType);
        addDeclared(found, new String(bytes, 0, Math.min(sample, 4096), StandardCharsets.ISO_8859_1));
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, sample);
        detector.dataEnd();
        if (detector.getDetectedCharset() != null) {
            Encoding.named(detector.getDetectedCharset()).ifPresent(found::add);
        }
        found.addAll(List.of(Encoding.UTF_8, Encoding.GB18030, Encoding.BIG5, Encoding.UTF_16LE, Encoding.UTF_16BE));
        return found;
    }

    private static void addDeclared(Set<Encoding> to, String text) {
        Matcher m = DECLARED.matcher(text);
        if (m.find()) {
            Encoding.named(m.group(1)).ifPresent(to::add);
        }
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
