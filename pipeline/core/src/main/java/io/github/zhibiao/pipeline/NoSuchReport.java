package io.github.zhibiao.pipeline;

/** What was to name a report names none, or several. The message says so, in Chinese. */
public final class NoSuchReport extends Exception {

    private static final long serialVersionUID = 1L;

    NoSuchReport(String message) {
        super(message);
    }
}
