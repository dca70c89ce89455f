package io.github.zhibiao.pipeline.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Tar, as it lies or out of gzip. Read once from front to end: it has no list of its files. */
final class TarEntries {

    private TarEntries() {}

    static void visit(byte[] bytes, Entry.Visitor visitor) throws IOException, UnreadableArchive {
        visit(new ByteArrayInputStream(bytes), visitor);
    }

    static void visit(InputStream in, Entry.Visitor visitor) throws IOException, UnreadableArchive {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(in, StandardCharsets.ISO_8859_1.name())) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
                    visitor.file(new Entry(name(entry.getName()), () -> new Shielded(tar)));
                } else {
                    visitor.other();
                }
                entry = tar.getNextEntry();
            }
        }
    }

    /** Names came byte by byte, those of PAX headers as UTF-8, which shows: they are of characters beyond bytes. */
    private static String name(String read) {
        if (read.chars().anyMatch(c -> c > 0xff)) {
            return read;
        }
        byte[] bytes = read.getBytes(StandardCharsets.ISO_8859_1);
        return NameCharset.of(List.of(bytes)).decode(bytes);
    }
}
