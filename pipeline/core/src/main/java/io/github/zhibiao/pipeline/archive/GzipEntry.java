package io.github.zhibiao.pipeline.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Gzip: one file, or a tar with files in it. */
final class GzipEntry {

    private static final int TAR_HEAD = 512;

    private GzipEntry() {}

    static void visit(String name, byte[] bytes, Entry.Visitor visitor) throws IOException, UnreadableArchive {
        try (BufferedInputStream in = new BufferedInputStream(open(bytes), TAR_HEAD)) {
            in.mark(TAR_HEAD);
            String head = new String(in.readNBytes(TAR_HEAD), StandardCharsets.ISO_8859_1);
            in.reset();
            if (head.startsWith("ustar", 257)) {
                TarEntries.visit(in, visitor);
            } else {
                visitor.file(new Entry(unpacked(name), () -> new Shielded(in)));
            }
        }
    }

    private static InputStream open(byte[] bytes) throws IOException {
        return GzipCompressorInputStream.builder()
                .setInputStream(new ByteArrayInputStream(bytes))
                .setDecompressConcatenated(true)
                .get();
    }

    /** {@code 报告.html.gz} packs 报告.html; what is called otherwise keeps its name. */
    private static String unpacked(String name) {
        return name.replaceFirst("(?i)\\.gz$", "");
    }
}
