package io.github.zhibiao.pipeline.read;

import java.util.List;

/** Texts and spreadsheets of OpenDocument, ISO/IEC 26300. */
final class OdfReader {

    private static final String CONTENT = "content.xml";

    private final ReadLimits limits;

    OdfReader(ReadLimits limits) {
        this.limits = limits;
    }

    Content readText(byte[] bytes) throws Refusal {
        try (ZipParts parts = ZipParts.open(bytes, limits)) {
            check(parts);
            BlockText text = new BlockText();
            FlowWriter writer = new FlowWriter(text, limits);
            Xml.read(parts, CONTENT, xml -> new OdtBody(xml, limits).read(writer::write));
            String title = OwnTitle.of(parts, "meta.xml", text.text());
            return new Content("", title, text.text(), text.blocks(), List.of(), List.of());
        }
    }

    Content readSheets(byte[] bytes) throws Refusal {
        try (ZipParts parts = ZipParts.open(bytes, limits)) {
            check(parts);
            SheetBook book = new SheetBook(limits);
            Xml.read(parts, CONTENT, xml -> new OdsSheets(xml, limits).read(book));
            return book.content();
        }
    }

    private static void check(ZipParts parts) throws Refusal {
        if (!parts.has(CONTENT)) {
            throw new Refusal("OpenDocument 文档中没有正文");
        }
        boolean[] encrypted = {false};
        Xml.read(parts, "META-INF/manifest.xml", xml -> {
            while (xml.nextStart()) {
                encrypted[0] |= xml.name().equals("encryption-data");
            }
        });
        if (encrypted[0]) {
            throw new Refusal("OpenDocument 文档已加密，需要密码");
        }
    }
}
