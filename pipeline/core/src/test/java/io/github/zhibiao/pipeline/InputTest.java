package io.github.zhibiao.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What arguments stand for. */
final class InputTest {

    @TempDir
    Path temp;

    @Test
    void aFileNamedTwiceIsTakenOnce() throws Exception {
        Path file = Files.writeString(temp.resolve("报 告#1.txt"), "x");
        List<Input> inputs = Input.of(List.of(file.toString(), temp.toString()));
        assertEquals(1, inputs.size());
        assertEquals("报 告#1.txt", inputs.get(0).name());
        assertEquals(file.toString(), inputs.get(0).address());
    }

    @Test
    void aPageIsNamedByTheEndOfItsPath() {
        assertEquals(
                "t20240101.html",
                Input.of(List.of("https://www.example.cn/a/t20240101.html?x=1/2"))
                        .get(0)
                        .name());
    }
}
