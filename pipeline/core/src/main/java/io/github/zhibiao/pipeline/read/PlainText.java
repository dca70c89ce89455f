package io.github.zhibiao.pipeline.read;

import io.github.zhibiao.corpus.report.Block;
import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Plain text: the characters as decoded, each line that is not blank a paragraph. Knows no headings. */
final class PlainText {

    private PlainText() {}

    static Content read(Decoded decoded) {
        String text = decoded.text();
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r' || text.charAt(i) == '\f') {
                Span line = Blanks.trim(text, start, i);
                if (!line.isEmpty()) {
                    blocks.add(new Block.Paragraph(line));
                }
                start = i + 1;
            }
        }
        return new Content(decoded.charset(), "", text, blocks, List.of(), decoded.notices());
    }
}
