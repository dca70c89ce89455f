package io.github.zhibiao.pipeline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.zhibiao.corpus.report.RawText;
import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which encoding some bytes are in. Every text here is short: long ones are easy. */
class CharsetTest {

    private static final String SIMPLIFIED = "一、综合\r\n全年受理行政复议申请358件，比上年增长5.2%；埇桥区朱镕调研。\r\n";
    private static final String TRADITIONAL = "一、綜合\n全年受理行政復議申請358件，比上年增長5.2%；財政收入12億元。\n";

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of(SIMPLIFIED, "UTF-8", "", "UTF-8"),
                Arguments.of(SIMPLIFIED, "UTF-8", "efbbbf", "UTF-8"),
                Arguments.of(SIMPLIFIED, "GB18030", "", "GB18030"),
                Arguments.of(SIMPLIFIED, "GB18030", "84319533", "GB18030"),
                Arguments.of(SIMPLIFIED, "UTF-16LE", "", "UTF-16LE"),
                Arguments.of(SIMPLIFIED, "UTF-16BE", "", "UTF-16BE"),
                Arguments.of(SIMPLIFIED, "UTF-16LE", "fffe", "UTF-16LE"),
                Arguments.of(SIMPLIFIED, "UTF-16BE", "feff", "UTF-16BE"),
                Arguments.of(TRADITIONAL, "Big5", "", "Big5"),
                Arguments.of(TRADITIONAL, "GBK", "", "GB18030"),
                Arguments.of(TRADITIONAL, "UTF-8", "", "UTF-8"),
                Arguments.of("plain ASCII, 358\n", "US-ASCII", "", "UTF-8"),
                Arguments.of("联通", "GBK", "", "GB18030"), // the bytes are nearly UTF-8
                Arguments.of("𠮷林省收入12亿元，增长5%。", "GB18030", "", "GB18030"), // four bytes, two UTF-16 units
                Arguments.of("深水埗區人口12萬人，增長5%；𨋢", "Big5-HKSCS", "", "Big5"));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void decodedToTheLetter(String text, String charset, String mark, String expected) throws Exception {
        RawText raw = Reading.read("a.txt", bytes(mark, text.getBytes(Charset.forName(charset))));
        assertEquals(expected, raw.source().charset());
        assertEquals(text, raw.text(), "line ends are kept and the mark is left out");
        assertEquals(List.of(), raw.notices());
    }

    @ParameterizedTest
    @CsvSource({
        "GBK, gb2312, GB18030", // what most sites say
        "UTF-8, gb2312, UTF-8", // left over from the template
        "GBK, utf-8, GB18030", //
        "GBK, iso-8859-1, GB18030", // a server's default
        "GBK, no-such-charset, GB18030",
        "UTF-8, 'utf-8', UTF-8",
        "UTF-16LE, utf-8, UTF-16LE"
    })
    void declarationIsOnlyEvidence(String real, String declared, String expected) throws Exception {
        byte[] bytes = SIMPLIFIED.getBytes(Charset.forName(real));
        RawText raw = Reading.read("a.txt", "text/plain; charset=" + declared, bytes);
        assertEquals(expected, raw.source().charset());
        assertEquals(SIMPLIFIED, raw.text());
    }

    @Test
    void declarationDecidesWhereContentCannot() throws Exception {
        byte[] bytes = "年".getBytes(Charset.forName("Big5"));
        assertEquals(
                "年", Reading.read("a.txt", "text/plain; charset=big5", bytes).text());
    }

    @Test
    void bytesWithoutReadingAreTold() throws Exception {
        byte[] before = "收入12亿元".getBytes(Charset.forName("GB18030"));
        byte[] after = "增长5%，\n支出3亿元。".getBytes(Charset.forName("GB18030"));
        RawText raw = Reading.read("a.txt", bytes("", before, new byte[] {(byte) 0xff, (byte) 0xff}, after));
        assertEquals("收入12亿元\ufffd\ufffd增长5%，\n支出3亿元。", raw.text());
        assertEquals(
                List.of(new Notice("undecodable-bytes", new Span(6, 8), "此处字节不能按 GB18030 解读，原字已失")), raw.notices());
        assertEquals(List.of("收入12亿元\ufffd\ufffd增长5%，", "支出3亿元。"), Reading.lines(raw));
    }

    @Test
    void utf8CutInACharacterIsStillUtf8() throws Exception {
        byte[] whole = SIMPLIFIED.strip().getBytes(StandardCharsets.UTF_8);
        RawText raw = Reading.read("a.txt", java.util.Arrays.copyOf(whole, whole.length - 1));
        assertEquals("UTF-8", raw.source().charset());
        assertEquals(1, raw.notices().size());
    }

    @Test
    void manyBadPlacesAreSummedUp() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < 150; i++) {
            out.writeBytes("全年财政收入增长，".getBytes(StandardCharsets.UTF_8));
            out.write(0xff);
        }
        RawText raw = Reading.read("a.txt", out.toByteArray());
        assertEquals(101, raw.notices().size());
        assertEquals("其后还有 50 处字节不能解读", raw.notices().get(100).message());
    }

    @Test
    void noWritingAtAll() {
        byte[] random = new byte[1_000_000];
        new Random(1).nextBytes(random);
        assertEquals("不是文字，或编码不明", Reading.refused("a.txt", random));
        assertEquals("不是文字，或编码不明", Reading.refused("a.txt", java.util.Arrays.copyOf(random, 1000)));
        assertEquals("不是文字：按 UTF-8 读，100% 的字符无法解读", Reading.refused("a.txt", bytes("efbbbf", new byte[100])));
    }

    private static byte[] bytes(String hex, byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(java.util.HexFormat.of().parseHex(hex));
        for (byte[] p : parts) {
            out.writeBytes(p);
        }
        return out.toByteArray();
    }
}
