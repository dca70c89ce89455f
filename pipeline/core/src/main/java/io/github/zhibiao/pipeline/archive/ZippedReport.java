package io.github.zhibiao.pipeline.archive;

import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reports that are a zip of their parts. */
final class ZippedReport {

    private static final int LOOKED_AT = 65_536;

    private ZippedReport() {}

    /**
     * By the names of the parts: those right in the zip, for a zip of a docx has the docx's own names in it too. Where the
     * list of names is gone, the file having been cut off, by what stands at the beginning.
     */
    static boolean is(byte[] zip) {
        try (ZipFile file = ZipEntries.open(zip)) {
            return Collections.list(file.getEntries()).stream().anyMatch(e -> isPart(e.getName()));
        } catch (IOException | IllegalArgumentException e) {
            String head = ArchiveFormat.latin(zip, 0, LOOKED_AT);
            return head.contains("[Content_Types].xml")
                    || head.contains("mimetypeapplication/")
                    || head.contains("OFD.xml");
        }
    }

    private static boolean isPart(String name) {
        // 某些转换工具 write \ and odd case.
        return switch (name.replace('\\', '/').toLowerCase(Locale.ROOT)) {
            case "[content_types].xml", "mimetype", "ofd.xml", "word/document.xml", "xl/workbook.xml" -> true;
            default -> false;
        };
    }
}
