package io.github.zhibiao.pipeline.archive;

import static io.github.zhibiao.pipeline.archive.Packed.at;
import static io.github.zhibiao.pipeline.archive.Packed.gzip;
import static io.github.zhibiao.pipeline.archive.Packed.sevenZ;
import static io.github.zhibiao.pipeline.archive.Packed.tar;
import static io.github.zhibiao.pipeline.archive.Packed.text;
import static io.github.zhibiao.pipeline.archive.Packed.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.report.Original;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of archives, by what address, and what does not come out. */
final class UnpackerTest {

    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    Path temp;

    private final List<String> told = new ArrayList<>();

    /** {@code address = text} or {@code address ! reason}; the addresses as a person reads them. */
    private List<String> open(String name, byte[] archive, ArchiveLimits limits) throws UnreadableArchive, IOException {
        new Unpacker(limits).unpack(at("file:///x/" + name, archive), new Members() {
            @Override
            public void found(Original member) {
                told.add(read(member.uri()) + " = " + new String(member.bytes(), StandardCharsets.UTF_8));
            }

            @Override
            public void failed(String address, String reason) {
                told.add(read(address) + " ! " + reason);
            }
        });
        return told;
    }

    private List<String> open(String name, byte[] archive) throws UnreadableArchive, IOException {
        return open(name, archive, ArchiveLimits.DEFAULT);
    }

    private String refused(byte[] archive, ArchiveLimits limits) {
        return assertThrows(UnreadableArchive.class, () -> open("a.zip", archive, limits))
                .reason();
    }

    private static String read(String uri) {
        return URLDecoder.decode(uri, StandardCharsets.UTF_8).replace("file:///x/", "");
    }

    private static Map<String, byte[]> files(String... namesAndTexts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], text(namesAndTexts[i + 1]));
        }
        return files;
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "UTF-8"})
    void namesOfAZipAreReadInTheirEncoding(String charset) throws Exception {
        byte[] zip = zip(charset, files("内/报告.txt", "一", "联通.txt", "二"));
        assertEquals(List.of("a.zip!/内/报告.txt = 一", "a.zip!/联通.txt = 二"), open("a.zip", zip));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "UTF-8"})
    void tarAsItLiesAndPacked(String charset) throws Exception {
        byte[] tar = tar(Charset.forName(charset), files("./内/报告.txt", "一"));
        open("a.tar", tar);
        open("a.tgz", gzip(tar));
        assertEquals(List.of("a.tar!/内/报告.txt = 一", "a.tgz!/内/报告.txt = 一"), told);
    }

    @Test
    void gzipHasTheNameWithoutItsEnding() throws Exception {
        open("报告.html.gz", gzip(text("一")));
        open("报告", gzip(text("二")));
        assertEquals(List.of("报告.html.gz!/报告.html = 一", "报告!/报告 = 二"), told);
    }

    @Test
    void namesOfA7zAreUnicode() throws Exception {
        byte[] archive = sevenZ(temp, null, files("内/报告.txt", "一", "b.txt", "二"));
        assertEquals(List.of("a.7z!/内/报告.txt = 一", "a.7z!/b.txt = 二"), open("a.7z", archive));
    }

    @Test
    void archivesInArchives() throws Exception {
        byte[] inner = zip("GBK", files("报告.txt", "一"));
        Map<String, byte[]> middle = files();
        middle.put("里.zip", inner);
        Map<String, byte[]> outer = files();
        outer.put("中.tgz", gzip(tar(GBK, middle)));
        outer.put("b.txt", text("二"));
        byte[] zip = zip("UTF-8", outer);
        assertEquals(List.of("a.zip!/中.tgz!/里.zip!/报告.txt = 一", "a.zip!/b.txt = 二"), open("a.zip", zip));
        told.clear();
        open("a.zip", zip, new ArchiveLimits(1000, 100_000, 10, 10, 2));
        assertEquals(List.of("a.zip!/中.tgz!/里.zip ! 压缩包嵌套过深（上限 2 层）", "a.zip!/b.txt = 二"), told);
    }

    @Test
    void whatIsNoReportIsLeftOut() throws Exception {
        byte[] zip = zip(
                "UTF-8",
                files(
                        "报告.html",
                        "一",
                        "报告_files/a.html",
                        "x",
                        "报告.files/b.xml",
                        "x",
                        "Thumbs.db",
                        "x",
                        "图/1.PNG",
                        "x",
                        "__MACOSX/._报告.html",
                        "x",
                        "~$报告.docx",
                        "x",
                        ".DS_Store",
                        "x",
                        "readme.txt",
                        "x"));
        assertEquals(List.of("a.zip!/报告.html = 一"), open("a.zip", zip));
        byte[] pictures = zip("UTF-8", files("1.png", "x"));
        assertEquals("压缩包中没有报告", refused(pictures, ArchiveLimits.DEFAULT));
    }

    /** Nothing is written by a name; the report says so. */
    @Test
    void namesThatPointOutside() throws Exception {
        byte[] zip = zip("UTF-8", files("../../etc/报告.txt", "一", "/etc/b.txt", "二", "c..txt", "三"));
        List<String> uris = new ArrayList<>();
        new Unpacker(ArchiveLimits.DEFAULT).unpack(at("file:///x/a.zip", zip), new Members() {
            @Override
            public void found(Original member) {
                uris.add(member.uri());
            }

            @Override
            public void failed(String address, String reason) {
                uris.add(reason);
            }
        });
        assertEquals("file:///x/a.zip!/../../etc/%E6%8A%A5%E5%91%8A.txt", uris.get(0));
        assertEquals(
                List.of(1, 1, 0),
                uris.stream().map(u -> MemberAddress.doubts(u).size()).toList());
        assertEquals(List.of(), MemberAddress.doubts("https://www.example.cn/a/../b.html"));
    }

    @Test
    void encryptedFilesFailEach() throws Exception {
        byte[] archive = sevenZ(temp, "秘密", files("报告.txt", "一", "b.txt", "二"));
        assertEquals(List.of("a.7z!/报告.txt ! 压缩包已加密，需要密码", "a.7z!/b.txt ! 压缩包已加密，需要密码"), open("a.7z", archive));
        told.clear();
        byte[] zip = zip("UTF-8", files("报告.txt", "一"));
        zip[6] |= 1; // the flag at the file, and in the list at the end
        int list = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        zip[list + 8] |= 1;
        assertEquals(List.of("a.zip!/报告.txt ! 压缩包已加密，需要密码"), open("a.zip", zip));
    }

    @Test
    void limits() throws Exception {
        byte[] bomb = zip("UTF-8", Map.of("a.txt", new byte[30_000_000]));
        assertEquals("解压后是压缩前的 200 倍以上，疑为压缩炸弹", refused(bomb, ArchiveLimits.DEFAULT));
        assertEquals("解压后过大（上限 20000000 字节）", refused(bomb, new ArchiveLimits(100_000_000, 20_000_000, 5000, 10, 4)));
        byte[] many = zip("UTF-8", files("a.txt", "一", "b.txt", "二", "c.txt", "三"));
        told.clear();
        assertEquals("压缩包里的文件过多（上限 2 个）", refused(many, new ArchiveLimits(1000, 1000, 10, 2, 4)));
        assertEquals(List.of("a.zip!/a.txt = 一", "a.zip!/b.txt = 二"), told, "what came before stays");
        told.clear();
        byte[] large = zip("UTF-8", files("a.txt", "一二三四五", "b.txt", "二"));
        assertEquals(
                List.of("a.zip!/a.txt ! 文件过大（上限 9 字节）", "a.zip!/b.txt = 二"),
                open("a.zip", large, new ArchiveLimits(9, 1000, 10, 10, 4)));
    }

    /** A bomb within is one of the whole. */
    @Test
    void aNestedBombEndsAll() throws Exception {
        byte[] bomb = zip("UTF-8", Map.of("a.txt", new byte[30_000_000]));
        Map<String, byte[]> outer = files();
        outer.put("b.zip", bomb);
        outer.put("c.txt", text("二"));
        assertTrue(refused(zip("UTF-8", outer), ArchiveLimits.DEFAULT).contains("疑为压缩炸弹"));
        assertEquals(List.of(), told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zip", "7z", "tar", "gz"})
    void whatIsCutOffFailsAndSaysSo(String format) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        files.put("a.txt", noise);
        files.put("b.txt", noise);
        byte[] whole = switch (format) {
            case "zip" -> zip("UTF-8", files);
            case "7z" -> sevenZ(temp, null, files);
            case "tar" -> tar(GBK, files);
            default -> gzip(noise);
        };
        for (int tenth = 1; tenth < 10; tenth++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * tenth / 10);
            told.clear();
            try {
                open("a." + format, cut);
                assertTrue(told.stream().anyMatch(t -> t.contains("已损坏")), () -> "told of no damage: " + told.size());
            } catch (UnreadableArchive e) {
                assertEquals("压缩包已损坏或不完整", e.reason());
            }
        }
    }

    @Test
    void reportsThatArePackedAsZipAreNoArchives() throws Exception {
        for (String part : List.of("[Content_Types].xml", "word/document.xml", "OFD.xml", "mimetype")) {
            byte[] report = zip("UTF-8", files("a.bin", "x", part, "<x/>"));
            assertFalse(Unpacker.isArchive(report), part);
            byte[] inside = zip("UTF-8", Map.of("报告.docx", report));
            assertTrue(Unpacker.isArchive(inside), part);
        }
        assertFalse(Unpacker.isArchive(text("报告")));
        assertFalse(Unpacker.isArchive(new byte[0]));
    }
}
