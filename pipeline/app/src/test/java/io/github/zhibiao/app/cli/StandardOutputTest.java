package io.github.zhibiao.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader that left is no failure; a full disk is. */
final class StandardOutputTest {

    @ParameterizedTest
    @CsvSource({"Broken pipe,", "断开的管道,", "No space left on device,No space left on device"})
    void tellsTheTwoApart(String system, String told) {
        StandardOutput standard = new StandardOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(system);
            }
        });
        try (PrintStream out = new PrintStream(standard, false, StandardCharsets.UTF_8)) {
            out.println("x");
            out.flush();
            assertEquals(true, out.checkError());
        }
        assertEquals(Optional.ofNullable(told), standard.failure());
    }
}
