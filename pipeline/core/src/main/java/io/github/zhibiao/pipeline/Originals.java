package io.github.zhibiao.pipeline;

import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.corpus.row.RowJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/** The originals of a data folder, each under the hash of its bytes, with a note beside it of where it came from. */
final class Originals {

    private static final int ID_LENGTH = 12; // of Source.id

    /**
     * The note beside an original.
     *
     * @param uri where it was first fetched from
     * @param declaredType as {@code Original.declaredType}
     * @param fetchedAt ISO 8601
     */
    private record Note(String uri, String declaredType, String fetchedAt) {}

    private final Path folder;

    Originals(Path folder) {
        this.folder = folder;
    }

    /** The SHA-256 of the bytes, 64 hex digits. */
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The id of a report whose bytes have that hash. */
    static String id(String hash) {
        return hash.substring(0, ID_LENGTH);
    }

    /** Keeps an original, whole or not at all. The note is of the latest fetch. */
    void keep(String hash, Original original) throws IOException {
        Path file = file(hash);
        if (!Files.exists(file)) {
            AtomicFile.write(file, original.bytes());
        }
        Note note = new Note(
                original.uri(), original.declaredType(), original.fetchedAt().toString());
        AtomicFile.write(noteOf(file), RowJson.write(note) + "\n");
    }

    /** The original with that hash, as it was fetched. */
    Optional<Original> find(String hash) throws IOException {
        Path file = file(hash);
        if (!Files.exists(file) || !Files.exists(noteOf(file))) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        if (!hash(bytes).equals(hash)) {
            throw new IOException("原件已损坏，内容与其哈希不符：" + file);
        }
        try {
            Note note = RowJson.read(Files.readString(noteOf(file)), Note.class);
            return Optional.of(new Original(note.uri(), note.declaredType(), bytes, Instant.parse(note.fetchedAt())));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("原件的说明已损坏：" + noteOf(file), e);
        }
    }

    private Path file(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static Path noteOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".json");
    }
}
