package io.github.zhibiao.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * Standard output, buffered, that remembers why it could not be written to: {@code PrintStream} swallows it, and a full
 * disk must not look like a success. A reader that has seen enough ({@code | head}) is no failure.
 */
final class StandardOutput extends OutputStream {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private IOException failure;

    StandardOutput(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER);
    }

    /** The system's words for what went wrong, unless it was only that nobody reads any more. */
    Optional<String> failure() {
        return Optional.ofNullable(failure).map(IOException::getMessage).filter(m -> !isClosedPipe(m));
    }

    /** EPIPE in the words of the C library, which speaks the locale's language: {@code Broken pipe}, {@code 断开的管道}. */
    private static boolean isClosedPipe(String message) {
        return message.toLowerCase(Locale.ROOT).contains("pipe") || message.contains("管");
    }

    @Override
    public void write(int b) throws IOException {
        attempt(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        attempt(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
        attempt(out::flush);
    }

    private interface Write {
        void run() throws IOException;
    }

    private void attempt(Write write) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            write.run();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}
