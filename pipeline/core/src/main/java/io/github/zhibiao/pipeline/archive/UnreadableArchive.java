package io.github.zhibiao.pipeline.archive;

import java.io.Serial;

/** An archive that cannot be opened, or not to its end. The message is the reason, in Chinese. */
public class UnreadableArchive extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    public UnreadableArchive(String reason) {
        super(reason);
    }

    public UnreadableArchive(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Why, in Chinese, without the archive's name. */
    public String reason() {
        return getMessage();
    }
}
