package io.github.zhibiao.pipeline.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** 7z. Its names are UTF-16 by the format. */
final class SevenZEntries {

    /** For its list of files and its dictionary, which may say that it needs any amount. */
    private static final int MOST_MEMORY_MB = 300;

    private SevenZEntries() {}

    static void visit(String name, byte[] bytes, Entry.Visitor visitor) throws IOException, UnreadableArchive {
        try (SevenZFile archive = SevenZFile.builder()
                .setByteArray(bytes)
                .setMaxMemoryLimitKiB(MOST_MEMORY_MB * 1024)
                .get()) {
            SevenZArchiveEntry entry = archive.getNextEntry();
            while (entry != null) {
                if (entry.isDirectory() || entry.isAntiItem()) {
                    visitor.other();
                } else {
                    visitor.file(new Entry(
                            entry.getName() == null ? archive.getDefaultName() : entry.getName(),
                            () -> reading(archive)));
                }
                entry = archive.getNextEntry();
            }
        } catch (PasswordRequiredException e) {
            throw new UnreadableArchive("压缩包已加密，需要密码", e);
        } catch (MemoryLimitException e) {
            throw new UnreadableArchive("压缩包要求过多内存（上限 " + MOST_MEMORY_MB + " MB）", e);
        }
    }

    private static InputStream reading(SevenZFile archive) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return archive.read();
            }

            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                return length == 0 ? 0 : archive.read(to, from, length);
            }
        };
    }
}
