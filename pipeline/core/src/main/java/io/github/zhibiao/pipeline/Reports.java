package io.github.zhibiao.pipeline;

import io.github.zhibiao.corpus.report.Original;
import java.io.IOException;

/** Is told of each report of an input: of one, or of those in an archive. */
public interface Reports {

    void found(Original original) throws IOException;

    /** The input, or a report in it, came to nothing. */
    void failed(FailedInput failure) throws IOException;
}
