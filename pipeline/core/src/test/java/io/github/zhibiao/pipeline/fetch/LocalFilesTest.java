package io.github.zhibiao.pipeline.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.zhibiao.corpus.report.Original;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFilesTest {

    private static final FetchLimits SMALL =
            new FetchLimits(10, 0, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);

    @TempDir
    Path temp;

    private Path folder;
    private final Fetcher fetcher = new Fetcher(FetchLimits.DEFAULT, "test");

    @BeforeEach
    void realPath() throws Exception {
        folder = temp.toRealPath();
    }

    @Test
    void foldersInOrderWithoutWhatIsNoReport() throws Exception {
        for (String name : List.of(
                "b/2.txt",
                "b/1.html",
                "a/报告 1.txt",
                "c.pdf",
                "README.md",
                "readme",
                ".hidden",
                ".git/x.txt",
                "data/zhibiao-data.properties",
                "data/originals/1.txt",
                "b/README/x.txt")) {
            write(name);
        }
        assertEquals(
                List.of("a/报告 1.txt", "b/1.html", "b/2.txt", "c.pdf"),
                names(fetcher.expand(List.of(folder.toString()))));
    }

    @Test
    void eachFileOnceInTheOrderOfTheArguments() throws Exception {
        Path b = write("b.txt");
        write("a.txt");
        List<Target> found = fetcher.expand(List.of(
                b.toString(),
                folder.toString(),
                b.toUri().toString(),
                folder + "/../" + folder.getFileName() + "/a.txt"));
        assertEquals(List.of("b.txt", "a.txt"), names(found));
    }

    @Test
    void whatIsNamedIsTakenThoughHiddenOrAReadme() throws Exception {
        assertEquals(
                List.of(".hidden", "README"),
                names(fetcher.expand(
                        List.of(write(".hidden").toString(), write("README").toString()))));
    }

    @Test
    void linksInCirclesAndToNowhere() throws Exception {
        write("a/1.txt");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("a/self"), folder.resolve("a/self"));
        Files.createSymbolicLink(folder.resolve("z"), folder.resolve("gone"));
        List<Target> found = fetcher.expand(List.of(folder.toString()));
        assertEquals(3, found.size());
        assertEquals(new Target.InFile(folder.resolve("a/1.txt")), found.get(0));
        assertEquals(new Target.Failed(folder.resolve("a/self").toString(), "链接所指的文件不存在"), found.get(1));
        assertEquals(new Target.Failed(folder.resolve("z").toString(), "链接所指的文件不存在"), found.get(2));
    }

    @Test
    void failuresAreTargetsToo() throws Exception {
        String empty = Files.createDirectory(folder.resolve("empty")).toString();
        write("data/zhibiao-data.properties");
        String data = folder.resolve("data").toString();
        assertEquals(
                List.of(
                        new Target.Failed("/no/such/file.txt", "文件不存在"),
                        new Target.Failed(empty, "文件夹中没有报告"),
                        new Target.Failed(data, "这是指标自己的数据文件夹，不是报告"),
                        new Target.Failed("ftp://a.gov.cn/x", "不是可用的地址（只取 http 和 https）"),
                        new Target.Failed("a\0b", "不是可用的路径")),
                fetcher.expand(List.of("/no/such/file.txt", empty, data, "ftp://a.gov.cn/x", "a\0b")));
        UnreachableSource e = assertThrows(
                UnreachableSource.class, () -> fetcher.fetch(new Target.Failed("/no/such/file.txt", "文件不存在")));
        assertEquals("文件不存在：/no/such/file.txt", e.getMessage());
    }

    @Test
    void bytesAsTheyAre() throws Exception {
        Path file = write("报告 1.txt");
        Original original = fetcher.fetch(new Target.InFile(file));
        assertArrayEquals(Files.readAllBytes(file), original.bytes());
        assertEquals(file.toUri().toString(), original.uri());
        assertEquals("", original.declaredType());
    }

    @Test
    void tooLargeOrGone() throws Exception {
        Path file = write("a.txt");
        Fetcher small = new Fetcher(SMALL, "test");
        assertEquals(
                "文件过大（上限 10 字节）：" + file,
                assertThrows(UnreachableSource.class, () -> small.fetch(new Target.InFile(file)))
                        .getMessage());
        Files.delete(file);
        assertEquals(
                "文件不存在：" + file,
                assertThrows(UnreachableSource.class, () -> fetcher.fetch(new Target.InFile(file)))
                        .getMessage());
    }

    @Test
    void withoutRights() throws Exception {
        Path file = write("open/a.txt");
        Path closed = write("closed/b.txt");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(closed.getParent(), PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(closed.getParent()), "root reads everything");
            List<Target> found = fetcher.expand(List.of(folder.toString()));
            assertEquals(
                    List.of(
                            new Target.Failed(closed.getParent().toString(), "不能打开文件夹（没有读取权限）"),
                            new Target.InFile(file)),
                    found);
            UnreachableSource e = assertThrows(UnreachableSource.class, () -> fetcher.fetch(found.get(1)));
            assertEquals("没有读取权限", e.reason());
        } finally {
            Files.setPosixFilePermissions(closed.getParent(), PosixFilePermissions.fromString("rwx------"));
        }
    }

    private Path write(String name) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "全年收入12亿元");
    }

    private List<String> names(List<Target> targets) {
        assertTrue(targets.stream().allMatch(t -> t instanceof Target.InFile), targets.toString());
        return targets.stream()
                .map(t -> folder.relativize(((Target.InFile) t).path()).toString())
                .toList();
    }
}
