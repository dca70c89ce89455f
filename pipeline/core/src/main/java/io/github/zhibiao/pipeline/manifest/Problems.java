package io.github.zhibiao.pipeline.manifest;

import io.github.zhibiao.pipeline.manifest.UnusableManifest.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that is to be put right in one manifest: told at once, not one by one. */
final class Problems {

    private final Path file;
    private final List<Problem> found = new ArrayList<>();

    Problems(Path file) {
        this.file = file;
    }

    void add(long line, String reason) {
        found.add(new Problem(file + ":" + line, reason));
    }

    void add(Line line, Column column, String reason) {
        found.add(new Problem(file + ":" + line.number() + "，列 " + column, reason));
    }

    boolean any() {
        return !found.isEmpty();
    }

    void check() throws UnusableManifest {
        if (any()) {
            throw new UnusableManifest(found);
        }
    }
}
