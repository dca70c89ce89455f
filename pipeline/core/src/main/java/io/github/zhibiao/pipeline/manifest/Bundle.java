package io.github.zhibiao.pipeline.manifest;

import io.github.zhibiao.corpus.report.Given;
import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.corpus.row.RowJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A report's files with what is known of them, as one original: a zip, packed by nothing, with a slip of JSON on top. So
 * a report in several pieces is kept, named by a hash and found again like any other, and one of which something else is
 * said has another hash and is extracted anew. The same files and words give the same bytes.
 *
 * @param pieces in the report's order; never empty
 */
public record Bundle(List<Original> pieces, Given given) {

    /** By which a bundle is known; a report that is a zip of its own parts has no such part. */
    private static final String SLIP = "zhibiao-report.json";

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int HEAD = 30; // of a zip's first file, before its name

    public Bundle {
        pieces = List.copyOf(pieces);
    }

    /** As an original, at the address of its first piece; the piece itself if there is no other and nothing is known. */
    public Original original() {
        Original first = pieces.get(0);
        if (pieces.size() == 1 && given.equals(Given.NOTHING)) {
            return first;
        }
        List<String> names = pieces.stream().map(Bundle::name).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, SLIP, RowJson.write(Slip.of(names, given)).getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < pieces.size(); i++) {
                put(zip, entry(i, names.get(i)), pieces.get(i).bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be written", e);
        }
        return new Original(first.uri(), "", bytes.toByteArray(), first.fetchedAt());
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(NO_TIME);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String entry(int i, String name) {
        return String.format(Locale.ROOT, "%02d/%s", i + 1, name);
    }

    private static String name(Original piece) {
        return piece.uri().substring(piece.uri().lastIndexOf('/') + 1);
    }

    /** The bundle that an original is, if it is one. */
    public static Optional<Bundle> open(Original original) {
        if (!isBundle(original.bytes())) {
            return Optional.empty();
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(original.bytes()))) {
            Slip slip = RowJson.read(new String(next(zip, SLIP), StandardCharsets.UTF_8), Slip.class);
            List<Original> pieces = new ArrayList<>();
            String folder = original.uri().substring(0, original.uri().lastIndexOf('/') + 1);
            for (String name : slip.pieces()) {
                byte[] bytes = next(zip, entry(pieces.size(), name));
                pieces.add(new Original(folder + name, "", bytes, original.fetchedAt()));
            }
            return Optional.of(new Bundle(pieces, slip.given()));
        } catch (IOException | IllegalArgumentException | DateTimeParseException | NullPointerException e) {
            return Optional.empty(); // only looks like one
        }
    }

    /** True for what {@link #original} made: it is no archive to be opened. */
    public static boolean isBundle(byte[] bytes) {
        int end = HEAD + SLIP.length();
        return bytes.length > end
                && bytes[0] == 'P'
                && new String(bytes, HEAD, SLIP.length(), StandardCharsets.ISO_8859_1).equals(SLIP);
    }

    private static byte[] next(ZipInputStream zip, String name) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name) || entry.getMethod() != ZipEntry.STORED) {
            throw new IOException("no " + name);
        }
        return zip.readAllBytes();
    }
}
