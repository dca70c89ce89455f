package io.github.zhibiao.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code restore} prints and writes. */
final class RestoreCommandTest {

    private static final String TEXT = "法治政府建設\n執(zhí)法案件358件，，办结銆?\n2O23年\n";

    @TempDir
    Path temp;

    private Path report(String name) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, TEXT);
    }

    @Test
    void theTextAndNothingElse() throws IOException {
        assertEquals(new Run(0, "法治政府建设\n执法案件358件，办结銆?\n2023年\n", ""), Run.zhibiao("restore", report("甲.txt")));
    }

    @Test
    void everyRepairIsListed() throws IOException {
        Run run = Run.zhibiao("restore", report("甲.txt"), "--explain");
        assertEquals(0, run.status());
        assertTrue(run.out().startsWith("法治政府建设\n"), run.out());
        assertTrue(run.out().contains("改动 5 处\n"), run.out());
        assertTrue(run.out().contains("  第 1 行 [5, 6) script  「設」→「设」  确定\n"), run.out());
        assertTrue(run.out().contains("  第 2 行 [8, 13) pinyin  「(zhí)」→「」  确定\n"), run.out());
        assertTrue(run.out().contains("look-alike  「O」→「0」"), run.out());
    }

    @Test
    void kindsCanBeChosen() throws IOException {
        Path file = report("甲.txt");
        assertEquals(
                "法治政府建設\n執法案件358件，，办结銆?\n2O23年\n",
                Run.zhibiao("restore", file, "--only", "pinyin").out());
        assertEquals(
                "法治政府建設\n執法案件358件，办结銆?\n2O23年\n",
                Run.zhibiao("restore", file, "--except", "script，look-alike").out());
        Run wrong = Run.zhibiao("restore", file, "--only", "pinyin,foo");
        assertEquals(2, wrong.status());
        assertTrue(wrong.err().contains("foo") && wrong.err().contains("encoding"), wrong.err());
        assertEquals("", wrong.out());
    }

    @Test
    void asJsonEveryPlaceIsOfTheOriginal() throws IOException {
        Path file = report("甲.txt");
        Run run = Run.zhibiao("restore", file, "--explain", "--format", "json");
        assertEquals(1, run.out().lines().count());
        JsonNode found = new ObjectMapper().readTree(run.out());
        assertEquals(5, found.get("repairs").size());
        for (JsonNode repair : found.get("repairs")) {
            String before = TEXT.substring(
                    repair.get("start").asInt(), repair.get("end").asInt());
            assertEquals(repair.get("before").asText(), before);
        }
        assertEquals(
                "likely",
                Run.zhibiao(
                                "restore",
                                Files.writeString(temp.resolve("乙.txt"), "办结,。受理"),
                                "--format",
                                "json",
                                "--explain")
                        .out()
                        .replaceAll("(?s).*\"certainty\":\"(\\w+)\".*", "$1"));
        assertFalse(Run.zhibiao("restore", file, "--format", "json").out().contains("\"before\""));
        assertEquals(2, Run.zhibiao("restore", file, "--format", "xml").status());
    }

    @Test
    void aFileForEachReport() throws IOException {
        report("in/甲.txt");
        report("in/乙.html");
        Path out = temp.resolve("out");
        assertEquals(new Run(0, "", ""), Run.zhibiao("restore", temp.resolve("in"), "--out", out));
        assertEquals("法治政府建设\n执法案件358件，办结銆?\n2023年\n", Files.readString(out.resolve("甲.txt.txt")));
        assertTrue(Files.exists(out.resolve("乙.html.txt")));
        Path first = report("2022/公报.txt");
        Path second = report("2023/公报.txt");
        assertEquals(
                2,
                Run.zhibiao("restore", first, second, "--out", temp.resolve("two"))
                        .status());
        String both = Run.zhibiao("restore", first, second).out();
        assertTrue(both.startsWith("==> ") && both.contains("2023/公报.txt <=="), both);
    }

    @Test
    void whatCannotBeReadFailsAlone() throws IOException {
        Path bad = Files.write(temp.resolve("坏.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1', 0});
        Run run = Run.zhibiao("restore", bad, report("甲.txt"));
        assertEquals(1, run.status());
        assertTrue(run.err().contains("坏.pdf"), run.err());
        assertTrue(run.out().contains("法治政府建设"), run.out());
    }

    @Test
    void showComparesLineByLine() throws IOException {
        Path data = temp.resolve("data");
        assertEquals(0, Run.zhibiao("ingest", report("甲.txt"), "--data", data).status());
        String plain = Run.zhibiao("show", "甲.txt", "--data", data).out();
        assertFalse(plain.contains("⟦"), plain);
        String compared =
                Run.zhibiao("show", "甲.txt", "--compare", "--data", data).out();
        assertTrue(compared.contains("第 1 行\n  原  法治政府建⟦設⟧\n  复  法治政府建⟦设⟧\n"), compared);
        assertTrue(compared.contains("  原  ⟦執⟧⟦(zhí)⟧法案件358件，⟦，⟧办结銆?\n  复  ⟦执⟧⟦⟧法案件358件，⟦⟧办结銆?\n"), compared);
    }
}
