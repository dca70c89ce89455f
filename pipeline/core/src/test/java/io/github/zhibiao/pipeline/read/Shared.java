package io.github.zhibiao.pipeline.read;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zhibiao.corpus.SharedFolder;
import io.github.zhibiao.corpus.report.Original;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The real reports, which are not part of the project; tests that need them are skipped where they are not. */
final class Shared {

    private Shared() {}

    static Path reports() {
        Optional<Path> shared = SharedFolder.find();
        assumeTrue(shared.isPresent(), "no real reports here");
        return shared.orElseThrow().resolve("reports");
    }

    static Original report(String name) throws IOException {
        return original(reports().resolve(name));
    }

    static List<Path> all() throws IOException {
        try (Stream<Path> s = Files.walk(reports())) {
            return s.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static Original original(Path file) throws IOException {
        return new Original(file.toUri().toString(), "", Files.readAllBytes(file), Instant.EPOCH);
    }
}
