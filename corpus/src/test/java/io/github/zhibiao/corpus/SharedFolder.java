package io.github.zhibiao.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder of reports and tools that lies beside the project on some machines: the system property
 * {@code zhibiao.shared}, or {@code ../shared} of the repository. Tests that need it are skipped where it is not there.
 */
public final class SharedFolder {

    private SharedFolder() {}

    public static Optional<Path> find() {
        String named = System.getProperty("zhibiao.shared");
        return Optional.of(named == null ? root().resolve("../shared").normalize() : Path.of(named))
                .filter(Files::isDirectory);
    }

    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve(".mvn")) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }
}
