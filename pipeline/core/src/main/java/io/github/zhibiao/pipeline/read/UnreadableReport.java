package io.github.zhibiao.pipeline.read;

import java.io.Serial;

/** A report whose text cannot be had. The message is the reason, in Chinese, and ends with file and place. */
public final class UnreadableReport extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final String reason;

    public UnreadableReport(String reason, String address, Throwable cause) {
        super(reason + "：" + address, cause);
        this.reason = reason;
    }

    /** Why, in Chinese, without the file's name: the same for all files that fail alike. */
    public String reason() {
        return reason;
    }
}
