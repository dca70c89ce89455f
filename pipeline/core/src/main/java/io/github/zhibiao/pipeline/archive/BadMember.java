package io.github.zhibiao.pipeline.archive;

import java.io.IOException;
import java.io.Serial;

/** One file of an archive whose bytes cannot be had; the others may be sound. The message is the reason, in Chinese. */
final class BadMember extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    BadMember(String reason) {
        super(reason);
    }
}
