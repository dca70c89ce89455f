package io.github.zhibiao.corpus.report;

import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.OffsetMap;
import io.github.zhibiao.corpus.text.Repair;
import io.github.zhibiao.corpus.text.Span;
import java.util.List;
import java.util.OptionalInt;

/**
 * A report with its text restored: what extraction reads. Every place in {@code text} leads back into the raw text.
 *
 * @param text restored: simplified script, without the damage that restoring undoes
 * @param map from the raw text to {@code text}
 * @param blocks spans are of {@code text}
 * @param repairs what restoring changed, in raw text order
 * @param notices doubts; spans are of {@code text}
 */
public record Document(
        RawText raw, String text, OffsetMap map, List<Block> blocks, List<Repair> repairs, List<Notice> notices) {

    /** @throws IllegalArgumentException if the map does not lead from the raw text to the text */
    public Document {
        if (map.rawLength() != raw.text().length() || map.textLength() != text.length()) {
            throw new IllegalArgumentException("map " + map.rawLength() + "→" + map.textLength() + " for texts of "
                    + raw.text().length() + " and " + text.length());
        }
        blocks = List.copyOf(blocks);
        repairs = List.copyOf(repairs);
        notices = List.copyOf(notices);
    }

    /** A document whose raw text needed no repair. */
    public static Document unchanged(RawText raw) {
        return new Document(
                raw, raw.text(), OffsetMap.identity(raw.text().length()), raw.blocks(), List.of(), raw.notices());
    }

    /** The original's characters for a place in the restored text: always a slice of the raw text. */
    public String quote(Span span) {
        return map.toRaw(span).of(raw.text());
    }

    /** The page on which a place of the restored text begins, if the format has pages. */
    public OptionalInt page(Span span) {
        int at = map.toRaw(span).start();
        return raw.pages().stream()
                .filter(p -> p.raw().contains(at))
                .mapToInt(Page::number)
                .findFirst();
    }
}
