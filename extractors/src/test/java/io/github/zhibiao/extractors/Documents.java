package io.github.zhibiao.extractors;

import io.github.zhibiao.corpus.report.Block;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.report.RawText;
import io.github.zhibiao.corpus.report.Source;
import io.github.zhibiao.corpus.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Makes documents of plain texts: each line that is not blank is a paragraph. */
public final class Documents {

    private Documents() {}

    public static Document of(String text) {
        return of("report.txt", text);
    }

    public static Document of(String name, String text) {
        Source source =
                new Source("0".repeat(12), "file:/" + name, "text/plain", "UTF-8", "0".repeat(64), Instant.EPOCH);
        return Document.unchanged(new RawText(source, "", text, paragraphs(text), List.of(), List.of()));
    }

    private static List<Block> paragraphs(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            int last = stop > start && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
            if (!text.substring(start, last).isBlank()) {
                blocks.add(new Block.Paragraph(new Span(start, last)));
            }
            start = stop + 1;
        }
        return blocks;
    }
}
