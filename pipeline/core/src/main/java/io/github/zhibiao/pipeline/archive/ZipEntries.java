package io.github.zhibiao.pipeline.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Zip, by the list at its end. */
final class ZipEntries {

    private ZipEntries() {}

    /** Names come byte by byte: which encoding they are in is decided for all of them together. */
    static ZipFile open(byte[] bytes) throws IOException {
        return ZipFile.builder()
                .setByteArray(bytes)
                .setCharset(StandardCharsets.ISO_8859_1)
                .setUseUnicodeExtraFields(true)
                .get();
    }

    static void visit(String name, byte[] bytes, Entry.Visitor visitor) throws IOException, UnreadableArchive {
        try (ZipFile zip = open(bytes)) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
            NameCharset names = NameCharset.of(entries.stream()
                    .filter(e -> !isTold(e))
                    .map(ZipArchiveEntry::getRawName)
                    .toList());
            for (ZipArchiveEntry entry : entries) {
                if (entry.isDirectory() || entry.isUnixSymlink()) {
                    visitor.other();
                } else {
                    String called = isTold(entry) ? entry.getName() : names.decode(entry.getRawName());
                    visitor.file(new Entry(called, () -> {
                        if (entry.getGeneralPurposeBit().usesEncryption()) {
                            throw new BadMember("压缩包已加密，需要密码");
                        }
                        if (!zip.canReadEntryData(entry)) {
                            throw new BadMember("压缩方式不认识（方法 " + entry.getMethod() + "）");
                        }
                        return zip.getInputStream(entry);
                    }));
                }
            }
        }
    }

    /** The archive says that the name is UTF-8, or has it a second time as such. */
    private static boolean isTold(ZipArchiveEntry entry) {
        return entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
    }
}
