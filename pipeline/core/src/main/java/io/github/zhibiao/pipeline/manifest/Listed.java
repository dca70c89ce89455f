package io.github.zhibiao.pipeline.manifest;

import io.github.zhibiao.corpus.report.Given;
import java.nio.file.Path;
import java.util.List;

/**
 * A report of a manifest.
 *
 * @param files that it is made of, in their order; never empty
 */
public record Listed(List<Path> files, Given given) {

    public Listed {
        files = List.copyOf(files);
    }
}
