package io.github.zhibiao.pipeline;

/** One input that came to nothing, with the reason, for the one who asked for it. Never stops a run. */
public final class FailedInput extends Exception {

    private final String address;

    FailedInput(String address, String reason, Throwable cause) {
        super(reason, cause);
        this.address = address;
    }

    /** The file or the address, as a person knows it. */
    public String address() {
        return address;
    }

    /** Why, in Chinese. */
    public String reason() {
        return getMessage();
    }
}
