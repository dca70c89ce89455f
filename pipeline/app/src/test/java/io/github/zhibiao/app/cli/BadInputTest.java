package io.github.zhibiao.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input gets a clear message and status 1 or 2, and takes nothing else with it. */
final class BadInputTest {

    @TempDir
    Path temp;

    private Path good;
    private Path data;

    @BeforeEach
    void reports() throws IOException {
        good = Files.writeString(temp.resolve("好.txt"), "2023年，全市共受理行政复议案件358件。\n");
        data = temp.resolve("data");
    }

    private Path make(String kind) throws IOException {
        Path file = temp.resolve("坏 " + kind);
        switch (kind) {
            case "missing" -> {}
            case "empty" -> Files.createFile(file);
            case "random" -> {
                byte[] noise = new byte[1 << 20];
                new Random(42).nextBytes(noise);
                Files.write(file, noise);
            }
            case "truncated.pdf" -> {
                byte[] whole = pdf(temp.resolve("whole.pdf"), false);
                Files.write(file, Arrays.copyOf(whole, whole.length / 2));
                Files.delete(temp.resolve("whole.pdf"));
            }
            case "encrypted.pdf" -> pdf(file, true);
            case "folder" -> Files.createDirectory(file);
            default -> throw new IllegalArgumentException(kind);
        }
        return file;
    }

    private static byte[] pdf(Path file, boolean locked) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (locked) {
                StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
                policy.setEncryptionKeyLength(128);
                document.protect(policy);
            }
            document.save(file.toFile());
        }
        return Files.readAllBytes(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "empty", "random", "truncated.pdf", "encrypted.pdf", "folder"})
    void failsAloneWhenIngested(String kind) throws IOException {
        Path bad = make(kind);
        Run run = Run.zhibiao("ingest", bad, good, "--data", data);
        assertEquals(1, run.status(), run.err());
        assertTrue(run.err().startsWith("失败 " + bad + "："), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.out().startsWith("读取 2 份：收录 1，未变 0，失败 1；"), run.out());
        assertEquals(0, Run.zhibiao("show", "好.txt", "--data", data).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "empty", "random", "truncated.pdf", "encrypted.pdf", "folder"})
    void failsAloneWhenExtracted(String kind) throws IOException {
        Path bad = make(kind);
        Path out = temp.resolve("out");
        Run run = Run.zhibiao("extract", bad, good, "--out", out);
        assertEquals(1, run.status(), run.err());
        assertTrue(run.err().startsWith("失败 " + bad + "："), run.err());
        assertTrue(Files.exists(out.resolve("好.txt.jsonl")));
        assertFalse(Files.exists(out.resolve(bad.getFileName() + ".jsonl")));
    }

    @Test
    void aFolderWithoutRights() throws IOException {
        Path closed = Files.createDirectory(temp.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(closed), "root may read everything");
        Run ingest = Run.zhibiao("ingest", closed, good, "--data", data);
        assertEquals(1, ingest.status());
        assertTrue(ingest.err().startsWith("失败 " + closed + "："), ingest.err());
        Run into = Run.zhibiao("ingest", good, "--data", closed.resolve("data"));
        assertEquals(1, into.status());
        assertTrue(into.err().contains(closed.toString()), into.err());
        Run query = Run.zhibiao("query", "x", "--data", closed);
        assertEquals(2, query.status());
        assertTrue(query.err().contains(closed.toString()), query.err());
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void aDataFolderThatIsNone() throws IOException {
        Path other = Files.createDirectory(temp.resolve("other"));
        Files.writeString(other.resolve("notes.txt"), "x");
        for (Run run : new Run[] {
            Run.zhibiao("ingest", good, "--data", other), Run.zhibiao("query", "x", "--data", other),
            Run.zhibiao("show", "x", "--data", other), Run.zhibiao("explain", "x:1", "--data", other)
        }) {
            assertEquals(2, run.status());
            assertEquals("错误：不是指标数据目录，其中已有别的文件：" + other + "\n", run.err());
        }
        assertEquals(1, other.toFile().list().length, "nothing was written to it");
    }

    @Test
    void aDataFolderInUseByAnotherProcess() throws Exception {
        assertEquals(0, Run.zhibiao("ingest", good, "--data", data).status());
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DataFolderHolder.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertEquals(DataFolderHolder.HOLDING, other.getInputStream().read());
            Run run = Run.zhibiao("ingest", good, "--data", data);
            assertEquals(1, run.status());
            assertEquals("错误：数据目录正被另一个进程使用，请等它结束后再试：" + data + "\n", run.err());
            assertEquals(0, Run.zhibiao("show", "好.txt", "--data", data).status(), "reading goes on");
        } finally {
            other.getOutputStream().close();
            assertTrue(other.waitFor(30, TimeUnit.SECONDS));
        }
        assertEquals(0, Run.zhibiao("ingest", good, "--data", data).status(), "it is free again");
    }

    @Test
    void aReportAndARecordThatAreNotThere() {
        assertEquals(0, Run.zhibiao("ingest", good, "--data", data).status());
        Run show = Run.zhibiao("show", "没有.txt", "--data", data);
        assertEquals(1, show.status());
        assertEquals("错误：数据目录里没有这份报告：没有.txt\n", show.err());
        assertEquals(1, Run.zhibiao("explain", "没有.txt:1", "--data", data).status());
        Run explain = Run.zhibiao("explain", "好.txt:99999", "--data", data);
        assertEquals(1, explain.status());
        assertTrue(explain.err().contains("没有：好.txt:99999"), explain.err());
    }
}
