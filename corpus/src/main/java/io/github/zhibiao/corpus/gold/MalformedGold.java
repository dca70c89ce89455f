package io.github.zhibiao.corpus.gold;

import java.io.IOException;
import java.nio.file.Path;

/** A line of a gold file that is no annotated record. The message ends with file and line. */
public final class MalformedGold extends IOException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String reason;

    MalformedGold(Path file, int line, IllegalArgumentException cause) {
        super(cause.getMessage() + ", " + file + ":" + line, cause);
        this.place = file + ":" + line;
        this.reason = cause.getMessage();
    }

    /** {@code file:line}. */
    public String place() {
        return place;
    }

    /** In Chinese. */
    public String reason() {
        return reason;
    }
}
