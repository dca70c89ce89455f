package io.github.zhibiao.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code decode} tells the encoding, its reasons and the runners-up. */
final class DecodeCommandTest {

    private static final String TEXT = "全市一般公共预算收入完成12亿元，增长5.2%。";

    @TempDir
    Path temp;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(temp.resolve(name), bytes);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "GBK, GB18030", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE"})
    void tellsTheEncodingAndTheOthersBehindIt(String charset, String expected) throws IOException {
        Path file = file("a.txt", TEXT.getBytes(Charset.forName(charset)));
        Run run = Run.zhibiao("decode", file);
        assertEquals(0, run.status(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals(file + "：" + expected, lines.get(0));
        assertTrue(lines.get(1).startsWith("  依据："), run.out());
        assertTrue(lines.get(2).matches("  " + expected + " +每字 +-[0-9.]+  领先 [0-9.]+.*"), run.out());
        List<String> tried = lines.stream().filter(l -> l.contains("每字")).toList();
        assertTrue(tried.size() >= 5, run.out());
        assertTrue(tried.stream().skip(1).allMatch(l -> l.contains("落后 ")), run.out());
    }

    @Test
    void aDeclarationIsShownWhetherItIsTrueOrNot() throws IOException {
        String page = "<html><head><meta charset=\"gb2312\"><title>" + TEXT + "</title></head><body><p>" + TEXT;
        Run run = Run.zhibiao("decode", file("true.html", page.getBytes(Charset.forName("GBK"))));
        assertTrue(run.out().contains("：GB18030\n  依据：文内声明 gb2312；"), run.out());
        Run wrong = Run.zhibiao("decode", file("wrong.html", page.getBytes(StandardCharsets.UTF_8)));
        assertTrue(wrong.out().contains("wrong.html：UTF-8\n"), wrong.out());
        assertTrue(wrong.out().matches("(?s).*GB18030 +每字[^\n]*落后[^\n]*（文内声明 gb2312）.*"), wrong.out());
    }

    @Test
    void whatWasDecodedWronglyBeforeIsNoReport() throws IOException {
        Run sound = Run.zhibiao("decode", file("sound.txt", TEXT.getBytes(StandardCharsets.UTF_8)));
        assertTrue(sound.out().contains("最像中文报告"), sound.out());
        String garbled = new String(TEXT.getBytes(StandardCharsets.UTF_8), Charset.forName("GBK"));
        Run run = Run.zhibiao("decode", file("garbled.txt", garbled.getBytes(StandardCharsets.UTF_8)));
        assertTrue(run.out().contains("：UTF-8\n"), run.out());
        assertTrue(run.out().contains("存盘之前就已解错"), run.out());
    }

    @Test
    void bytesWithoutReadingAndCutCharactersAreTold() throws IOException {
        byte[] whole = TEXT.getBytes(Charset.forName("GBK"));
        Run cut = Run.zhibiao("decode", file("cut.txt", Arrays.copyOfRange(whole, 1, whole.length)));
        assertTrue(cut.out().contains("开头缺半个字"), cut.out());
        assertTrue(cut.out().endsWith("  有字节无法解读，已记作 U+FFFD：第 1 字\n"), cut.out());
        ByteArrayOutputStream broken = new ByteArrayOutputStream();
        broken.writeBytes("一二三。".getBytes(Charset.forName("GBK")));
        broken.write(0xff);
        broken.writeBytes(whole);
        Run run = Run.zhibiao("decode", file("broken.txt", broken.toByteArray()));
        assertTrue(run.out().endsWith("  有字节无法解读，已记作 U+FFFD：第 5 字\n"), run.out());
    }

    @Test
    void whatIsNoTextFailsWithItsReasonAndTheRestIsDone() throws IOException {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        Path good = file("good.txt", TEXT.getBytes(Charset.forName("GBK")));
        Path empty = file("empty.txt", new byte[0]);
        Path random = file("random.bin", noise);
        Path zip = file("a.zip", new byte[] {'P', 'K', 3, 4, 0, 0});
        Path missing = temp.resolve("missing.txt");
        Run run = Run.zhibiao("decode", missing, empty, random, zip, good);
        assertEquals(1, run.status());
        List<String> lines = run.err().lines().toList();
        assertEquals(4, lines.size(), run.err());
        assertTrue(lines.get(0).startsWith("失败 " + missing + "："), run.err());
        assertEquals("失败 " + empty + "：文件为空", lines.get(1));
        assertEquals("失败 " + random + "：不是文字，或编码不明", lines.get(2));
        assertEquals("失败 " + zip + "：不是文字，是压缩包（.zip）", lines.get(3));
        assertTrue(run.out().startsWith(good + "：GB18030\n"), run.out());
    }

    @Test
    void withoutAFileItIsWrongUse() {
        assertEquals(2, Run.zhibiao("decode").status());
    }
}
