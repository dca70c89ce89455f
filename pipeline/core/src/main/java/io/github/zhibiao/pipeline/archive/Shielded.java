package io.github.zhibiao.pipeline.archive;

import java.io.FilterInputStream;
import java.io.InputStream;

/** The stream of a whole archive, lent for one of its files: to close that is not to close this. */
final class Shielded extends FilterInputStream {

    Shielded(InputStream whole) {
        super(whole);
    }

    @Override
    public void close() {}
}
