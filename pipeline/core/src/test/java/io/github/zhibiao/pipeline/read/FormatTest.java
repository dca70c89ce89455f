package io.github.zhibiao.pipeline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What sort of file it is, whatever its name says. */
class FormatTest {

    static Stream<Arguments> unreadable() throws Exception {
        return Stream.of(
                Arguments.of("a.txt", zip("word/document.xml"), "文件已损坏（部件 word/document.xml 读不下去）"),
                Arguments.of("a.xls", zip("xl/workbook.xml"), "文件已损坏（部件 xl/workbook.xml 读不下去）"),
                Arguments.of("a.bin", zip("ppt/presentation.xml"), "尚不能读 PowerPoint 文档（.pptx）"),
                Arguments.of("a.pdf", zip("OFD.xml"), "文件已损坏（部件 OFD.xml 读不下去）"),
                Arguments.of("a.html", zip("reports/a.txt"), "尚不能读压缩包（.zip）"),
                Arguments.of("a.txt", ole("WordDocument"), "Word 97 文档不完整或已损坏"),
                Arguments.of("a.txt", ole("Workbook"), "Excel 97 文档不完整或已损坏"),
                Arguments.of("a.doc", ole("Something"), "尚不能读 Office 97 文档"),
                Arguments.of("a.txt", hex("89504e470d0a1a0a00"), "尚不能读图片"),
                Arguments.of("a.txt", hex("ffd8ffe000"), "尚不能读图片"),
                Arguments.of("a.txt", hex("526172211a0700"), "尚不能读压缩包"),
                Arguments.of("a.doc", ascii("{\\rtf1\\ansi}"), "文件中没有文字"),
                Arguments.of("a.txt", new byte[0], "文件为空"),
                Arguments.of("a.txt", ascii(" \r\n\t\n"), "文件中没有文字"),
                Arguments.of("a.html", ascii("<html><body><p> </p></body></html>"), "文件中没有文字"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void refusedWithTheTrueReason(String name, byte[] bytes, String reason) {
        assertEquals(reason, Reading.refused(name, bytes));
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt,  '<!DOCTYPE html><p>全年收入12亿元</p>',  '', text/html",
        "a.doc,  '<html><p>全年收入12亿元</p></html>',    '', text/html",
        "a,      '<p class=\"MsoNormal\">收入12亿元</p>', '', text/html",
        "a.html, '[<div>收入12亿元</div>]',               '', text/html",
        "a.txt,  '收入<p>12亿元',                         text/html, text/html",
        "a.txt,  '收入<p>12亿元',                         '', text/plain",
        "a.html, '收入12亿元，x<y',                       '', text/plain",
        "a.json, '{\"content\":\"收入12亿元\"}',          '', text/plain"
    })
    void recognisedFromContentThenDeclarationThenName(String name, String text, String declared, String expected)
            throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertEquals(expected, Reading.read(name, declared, bytes).source().mediaType());
    }

    @Test
    void beyondTheLimits() {
        byte[] text = "全年收入12亿元".getBytes(StandardCharsets.UTF_8);
        assertEquals("文件过大（20 字节，上限 10 字节）", Reading.refused("a.txt", text, new ReadLimits(10, 1, 100)));
        assertEquals("文字过多（上限 5 字）", Reading.refused("a.txt", text, new ReadLimits(100, 1, 5)));
    }

    private static byte[] zip(String member) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(member));
            zip.write(1);
        }
        return out.toByteArray();
    }

    private static byte[] ole(String stream) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(hex("d0cf11e0a1b11ae1"));
        out.writeBytes(new byte[500]);
        out.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
        return out.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
