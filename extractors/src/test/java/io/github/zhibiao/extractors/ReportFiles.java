package io.github.zhibiao.extractors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whole reports to try: the sources of the samples, and the reports of the shared folder where it is at hand. */
final class ReportFiles {

    private ReportFiles() {}

    static List<Path> samples() {
        return texts(root().resolve("corpus/src/test/samples"));
    }

    /** Empty where the folder is not there; see {@code zhibiao.shared}. */
    static List<Path> shared() {
        String named = System.getProperty("zhibiao.shared");
        Path shared = named == null ? root().resolve("../shared").normalize() : Path.of(named);
        return texts(shared.resolve("reports"));
    }

    private static List<Path> texts(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve(".mvn")) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }
}
