package io.github.zhibiao.pipeline.read;

import io.github.zhibiao.corpus.text.Notice;
import java.util.ArrayList;
import java.util.List;

/**
 * Word documents of Office Open XML, both editions of the standard: what is printed, in the order of the document, with
 * the numbers that Word counts itself. Deleted and hidden text is not text; headers and footers are not the report's.
 */
final class DocxReader {

    private final ReadLimits limits;

    DocxReader(ReadLimits limits) {
        this.limits = limits;
    }

    Content read(byte[] bytes) throws Refusal {
        try (ZipParts parts = ZipParts.open(bytes, limits)) {
            String main = parts.find(n -> n.matches("word/document\\d*\\.xml"))
                    .orElseThrow(() -> new Refusal("Word 文档中没有正文"));
            WordStyles styles = WordStyles.of(parts);
            WordNumbering numbering = WordNumbering.of(parts);
            BlockText text = new BlockText();
            FlowWriter writer = new FlowWriter(text, limits);
            Xml.read(parts, main, xml -> new DocxBody(xml, styles, numbering, limits).read(writer::write));
            List<Notice> notices = new ArrayList<>();
            // What is explained under the line at a page's foot: 名词解释. It stands at the end here.
            for (String notes : List.of("word/footnotes.xml", "word/endnotes.xml")) {
                Xml.read(parts, notes, xml -> new DocxBody(xml, styles, numbering, limits).read(writer::write));
            }
            return new Content(
                    "",
                    OwnTitle.of(parts, "docProps/core.xml", text.text()),
                    text.text(),
                    text.blocks(),
                    List.of(),
                    notices);
        }
    }
}
