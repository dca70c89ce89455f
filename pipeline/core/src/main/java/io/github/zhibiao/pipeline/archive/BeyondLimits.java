package io.github.zhibiao.pipeline.archive;

import java.io.Serial;

/** So much came out of an archive that it is opened no further, nor is the one that it lies in. */
final class BeyondLimits extends UnreadableArchive {

    @Serial
    private static final long serialVersionUID = 1;

    BeyondLimits(String reason) {
        super(reason);
    }
}
