package io.github.zhibiao.pipeline.read;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a document that is a zip inside: Office Open XML, OpenDocument, OFD. Nothing is unpacked to disk or held
 * in memory; the names of parts lead nowhere but into the zip.
 */
final class ZipParts implements AutoCloseable {

    /** What all parts that are read may unpack to, in times the largest original. */
    private static final long MOST_UNPACKED = 2;

    /** So many times does the XML of a table with a million equal cells shrink; only a bomb shrinks more than this. */
    private static final long BOMB = 1_200;

    private static final int MOST_PARTS = 20_000;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();
    private final long most;
    private long unpacked;

    private ZipParts(ZipFile zip, ReadLimits limits) throws Refusal {
        this.zip = zip;
        this.most = MOST_UNPACKED * limits.bytes();
        for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
            ZipArchiveEntry entry = entries.nextElement();
            // Some writers begin names with '/' or use '\'.
            parts.putIfAbsent(entry.getName().replace('\\', '/').replaceFirst("^/+", ""), entry);
            if (parts.size() > MOST_PARTS) {
                throw new Refusal("文件中的部件过多（上限 " + MOST_PARTS + " 个）");
            }
        }
    }

    /** @throws Refusal if it has no directory at its end, as when the file was cut off */
    static ZipParts open(byte[] bytes, ReadLimits limits) throws Refusal {
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get();
            return new ZipParts(zip, limits);
        } catch (IOException | RuntimeException e) {
            throw new Refusal("文件不完整，被截断或已损坏", e);
        }
    }

    /** The name of the first part that is such, in the order of the zip's directory. */
    Optional<String> find(Predicate<String> wanted) {
        return parts.keySet().stream().filter(wanted).findFirst();
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** A part from its beginning; nothing to read if there is no such part. */
    InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = parts.get(name);
        return entry == null
                ? new ByteArrayInputStream(new byte[0])
                : new Counted(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to close", e);
        }
    }

    /** Thrown out of the middle of a parser, which passes on no other kind of exception. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(String message) {
            super(message);
        }
    }

    /** Counts what comes out, and ends it where that is more than any report has. */
    private final class Counted extends FilterInputStream {

        private final long packed;
        private long read;

        Counted(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int n) throws TooLarge {
            read += n;
            unpacked += n;
            if (unpacked > most) {
                throw new TooLarge("解压后过大（上限 " + most + " 字节）");
            }
            if (read > 10_000_000 && read / packed > BOMB) {
                throw new TooLarge("压缩比异常（" + read / packed + " 倍），疑为压缩炸弹");
            }
        }
    }
}
