package io.github.zhibiao.pipeline.fetch;

import java.io.Serial;

/** An address whose bytes cannot be had. The message is the reason, in Chinese, and ends with the address. */
public final class UnreachableSource extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final String reason;

    UnreachableSource(String reason, String address) {
        super(reason + "：" + address);
        this.reason = reason;
    }

    UnreachableSource(String reason, String address, Throwable cause) {
        super(reason + "：" + address, cause);
        this.reason = reason;
    }

    /** Why, in Chinese, without the address. */
    public String reason() {
        return reason;
    }
}
