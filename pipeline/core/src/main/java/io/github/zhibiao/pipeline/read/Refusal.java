package io.github.zhibiao.pipeline.read;

import java.io.Serial;

/** Why some content gives no text; {@link ReportReader} adds the file to it. */
final class Refusal extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    Refusal(String reason) {
        super(reason);
    }

    Refusal(String reason, Throwable cause) {
        super(reason, cause);
    }
}
