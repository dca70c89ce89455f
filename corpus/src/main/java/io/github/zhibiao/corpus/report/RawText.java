package io.github.zhibiao.corpus.report;

import io.github.zhibiao.corpus.text.Notice;
import java.util.List;

/**
 * A report's text as its format gives it, before any repair. For plain text this is the file's characters as decoded,
 * each line end included; for other formats the characters that a person would see.
 *
 * @param title what the format itself calls the report ({@code <title>}, PDF information), or empty
 * @param blocks in text order, not overlapping; spans are of {@code text}
 * @param pages in order; empty for formats without pages
 * @param notices doubts met while reading; spans are of {@code text}
 */
public record RawText(
        Source source, String title, String text, List<Block> blocks, List<Page> pages, List<Notice> notices) {

    public RawText {
        blocks = List.copyOf(blocks);
        pages = List.copyOf(pages);
        notices = List.copyOf(notices);
    }
}
