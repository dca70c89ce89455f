package io.github.zhibiao.pipeline.archive;

import io.github.zhibiao.corpus.report.Original;
import java.io.IOException;

/** Is told of every file of an archive that may be a report, in the archive's order. */
public interface Members {

    void found(Original member) throws IOException;

    /**
     * One whose bytes cannot be had.
     *
     * @param address as {@code Original.uri}
     * @param reason in Chinese
     */
    void failed(String address, String reason) throws IOException;
}
