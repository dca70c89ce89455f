package io.github.zhibiao.pipeline.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;

/** Documents of Word 97 to 2003, and those of WPS ({@code .wps}) that are such inside. */
final class DocReader {

    private final ReadLimits limits;

    DocReader(ReadLimits limits) {
        this.limits = limits;
    }

    Content read(byte[] bytes) throws Refusal {
        OleLimits.check(bytes);
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            BlockText text = new BlockText();
            FlowWriter writer = new FlowWriter(text, limits);
            DocBody body = new DocBody(document, limits);
            // Text boxes and notes have no place of their own in the text that the format gives.
            for (Range range : List.of(
                    document.getRange(),
                    document.getMainTextboxRange(),
                    document.getFootnoteRange(),
                    document.getEndnoteRange())) {
                body.read(range, writer::write);
            }
            return new Content("", title(document, text.text()), text.text(), text.blocks(), List.of(), List.of());
        } catch (OldFileFormatException e) {
            throw new Refusal("Word 95 或更早的格式，不能读", e);
        } catch (EncryptedDocumentException e) {
            throw new Refusal("Word 文档已加密，需要密码", e);
        } catch (IOException | RuntimeException e) {
            // On damaged files POI fails in any of these ways.
            throw new Refusal("Word 97 文档不完整或已损坏", e);
        }
    }

    private static String title(HWPFDocument document, String text) {
        String title = document.getSummaryInformation() == null
                ? null
                : document.getSummaryInformation().getTitle();
        return title == null ? "" : OwnTitle.confirmed(title, text);
    }
}
