package io.github.zhibiao.pipeline.read;

import java.io.Serial;

/** Why some content gives no text; {@link ReportReader} adds the file to it. */
final class Refusal extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    /** Where in the file, or empty: {@code 第 3 页}. */
    private final String place;

    Refusal(String reason) {
        this(reason, "");
    }

    Refusal(String reason, String place) {
        super(reason);
        this.place = place;
    }

    Refusal(String reason, Throwable cause) {
        super(reason, cause);
        this.place = "";
    }

    UnreadableReport of(String address) {
        return new UnreadableReport(getMessage(), place.isEmpty() ? address : address + " " + place, getCause());
    }
}
