package io.github.zhibiao.pipeline.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The archives that can be opened, each known by its first bytes. */
enum ArchiveFormat {
    ZIP(ZipEntries::visit),
    SEVEN_Z(SevenZEntries::visit),
    TAR((name, bytes, visitor) -> TarEntries.visit(bytes, visitor)),
    GZIP(GzipEntry::visit);

    /** Where a tar says that it is one, behind the name and numbers of its first member. */
    private static final int USTAR = 257;

    /** How the files of one are reached. */
    private interface Opener {
        void visit(String name, byte[] bytes, Entry.Visitor visitor) throws IOException, UnreadableArchive;
    }

    @SuppressWarnings("ImmutableEnumChecker") // functions that hold nothing
    private final Opener opener;

    ArchiveFormat(Opener opener) {
        this.opener = opener;
    }

    /** Empty for what is no archive, and for reports that are packed as zip: docx, xlsx, odt, ofd. */
    static Optional<ArchiveFormat> of(byte[] bytes) {
        String head = latin(bytes, 0, 512);
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return ZippedReport.is(bytes) ? Optional.empty() : Optional.of(ZIP);
        }
        if (head.startsWith("7z\u00bc\u00af'\u001c")) {
            return Optional.of(SEVEN_Z);
        }
        if (head.startsWith("\u001f\u008b")) {
            return Optional.of(GZIP);
        }
        return head.startsWith("ustar", USTAR) ? Optional.of(TAR) : Optional.empty();
    }

    /** @param name of the archive's file, for formats that have no names of their own */
    void visit(String name, byte[] bytes, Entry.Visitor visitor) throws IOException, UnreadableArchive {
        opener.visit(name, bytes, visitor);
    }

    static String latin(byte[] bytes, int from, int length) {
        int start = Math.max(0, Math.min(from, bytes.length));
        return new String(bytes, start, Math.min(length, bytes.length - start), StandardCharsets.ISO_8859_1);
    }
}
