package io.github.zhibiao.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folders are data folders, and that the others are left as they are. */
final class DataFolderTest {

    @TempDir
    Path temp;

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aNewFolderIsMadeAndOpensAgain() throws Exception {
        Path folder = temp.resolve("深/处");
        DataFolder.write(folder).close();
        assertEquals(List.of("lock", DataFolder.MARK), names(folder));
        DataFolder.write(folder).close();
        DataFolder.read(folder).close();
    }

    @Test
    void aFolderOfSomethingElseIsRefusedAndLeftAsItIs() throws Exception {
        Files.writeString(temp.resolve("论文.docx"), "x");
        UnusableDataFolder refused = assertThrows(UnusableDataFolder.class, () -> DataFolder.write(temp));
        assertTrue(refused.getMessage().startsWith("不是指标数据目录"), refused.getMessage());
        assertTrue(refused.getMessage().endsWith(temp.toString()), refused.getMessage());
        assertFalse(refused.busy());
        assertEquals(List.of("论文.docx"), names(temp));
        assertThrows(UnusableDataFolder.class, () -> DataFolder.read(temp));
    }

    @Test
    void aFileIsRefused() throws Exception {
        Path file = Files.writeString(temp.resolve("f"), "x");
        assertThrows(UnusableDataFolder.class, () -> DataFolder.write(file));
        assertThrows(UnusableDataFolder.class, () -> DataFolder.read(file));
        assertEquals("x", Files.readString(file));
    }

    @Test
    void whatIsNotThereCannotBeReadAndIsNotMade() {
        Path none = temp.resolve("none");
        assertThrows(UnusableDataFolder.class, () -> DataFolder.read(none));
        assertFalse(Files.exists(none));
    }

    @Test
    void aFirstRunThatWasKilledBeforeItsMarkDoesNoHarm() throws Exception {
        Files.writeString(temp.resolve("lock"), "");
        Files.writeString(temp.resolve("." + DataFolder.MARK + ".123.tmp"), "form");
        DataFolder.write(temp).close();
        assertTrue(Files.exists(temp.resolve(DataFolder.MARK)));
    }

    @Test
    void aFormatOfTheFutureIsRefused() throws Exception {
        Files.writeString(temp.resolve(DataFolder.MARK), "format=2\n");
        assertThrows(UnusableDataFolder.class, () -> DataFolder.write(temp));
        assertThrows(UnusableDataFolder.class, () -> DataFolder.read(temp));
    }

    @Test
    void oneWritesAndOthersRead() throws Exception {
        try (DataFolder first = DataFolder.write(temp)) {
            UnusableDataFolder busy = assertThrows(UnusableDataFolder.class, () -> DataFolder.write(first.path()));
            assertTrue(busy.busy());
            DataFolder.read(temp).close();
        }
        DataFolder.write(temp).close();
    }
}
