package io.github.zhibiao.pipeline.read;

import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.corpus.text.Notice;
import java.util.List;
import java.util.Optional;

/**
 * A text with the encoding it was found in, and the encodings it might have been in.
 *
 * @param encoding the name that people know it by: {@code UTF-8}, {@code GB18030}, {@code Big5}
 * @param notices where bytes had no reading; spans are of {@code text}
 * @param candidates all that were tried, the best first
 */
public record Decoding(String encoding, String text, List<Notice> notices, List<Candidate> candidates) {

    /**
     * Decodes a text or a web page of any length, also a slice that begins or ends within a character.
     *
     * @throws UnreadableReport if there are no bytes, or they are no text
     */
    public static Decoding of(Original original) throws UnreadableReport {
        byte[] bytes = original.bytes();
        if (bytes.length == 0) {
            throw new UnreadableReport("文件为空", original.uri(), null);
        }
        Optional<Format> binary = Format.ofMagic(bytes);
        if (binary.isPresent()) {
            throw new UnreadableReport("不是文字，是" + label(binary.get()), original.uri(), null);
        }
        List<Arbiter.Choice> ranking = new Arbiter(bytes, original.declaredType()).ranking();
        try {
            Decoded decoded = TextDecoder.decode(bytes, ranking);
            List<Candidate> candidates =
                    ranking.stream().map(Arbiter.Choice::candidate).toList();
            return new Decoding(decoded.charset(), decoded.text(), decoded.notices(), candidates);
        } catch (Refusal e) {
            throw new UnreadableReport(e.getMessage(), original.uri(), e);
        }
    }

    private static String label(Format format) {
        String label = format.label();
        return label.charAt(0) < 0x80 ? " " + label : label;
    }
}
