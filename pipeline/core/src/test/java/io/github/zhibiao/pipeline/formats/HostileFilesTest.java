package io.github.zhibiao.pipeline.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.corpus.report.RawText;
import io.github.zhibiao.pipeline.read.ReadLimits;
import io.github.zhibiao.pipeline.read.ReportReader;
import io.github.zhibiao.pipeline.read.UnreadableReport;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that are broken, or made to break what reads them, end soon and say why. */
class HostileFilesTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String CELL = "<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>";

    @ParameterizedTest
    @Timeout(60)
    @EnumSource
    void cutOffAtEveryTenthItIsRefusedOrReadAsFarAsItGoes(FormatsTest.Sample sample) throws Exception {
        byte[] whole = sample.bytes();
        String all = read(sample.file(), whole).text();
        int refused = 0;
        for (int tenth = 1; tenth < 10; tenth++) {
            byte[] part = Arrays.copyOf(whole, whole.length * tenth / 10);
            try {
                String text = read(sample.file(), part).text();
                assertTrue(text.length() <= all.length(), "more than there was: " + text);
            } catch (UnreadableReport e) {
                assertFalse(e.reason().isBlank());
                refused++;
            }
        }
        boolean text = sample == FormatsTest.Sample.CSV
                || sample == FormatsTest.Sample.EML
                || sample == FormatsTest.Sample.MHT;
        assertTrue(text || refused == 9, sample + " was refused " + refused + " times");
    }

    @Test
    void entitiesAreNotResolved() {
        String attack = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        String reason = "XML 中有文档类型声明（DTD）或实体，不予解析";
        byte[] docx = docx(
                attack + "<w:document " + W + "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>");
        assertEquals(reason, refused("a.docx", docx));
        byte[] xlsx = new Zip()
                .add("xl/workbook.xml", "<workbook/>")
                .add("xl/sharedStrings.xml", attack + "<sst><si><t>&x;</t></si></sst>")
                .bytes();
        assertEquals(reason, refused("a.xlsx", xlsx));
        byte[] odt = new Zip()
                .store("mimetype", "application/vnd.oasis.opendocument.text")
                .add("content.xml", attack + "<a><body><p>&x;</p></body></a>")
                .bytes();
        assertEquals(reason, refused("a.odt", odt));
    }

    @Test
    void aBombEndsWhereItIsSeenToBeOne() {
        byte[] bomb =
                docx("<w:document " + W + "><w:body><w:p>" + " ".repeat(60_000_000) + "</w:p></w:body></w:document>");
        assertTrue(bomb.length < 200_000, "packed to " + bomb.length);
        ReadLimits limits = ReadLimits.DEFAULT;
        String reason = assertTimeoutPreemptively(SOON, () -> refused("a.docx", bomb, limits));
        assertTrue(reason.matches("压缩比异常.*|解压后过大.*|文字过多.*|文件中没有文字"), reason);
    }

    @Test
    void aMillionCellsAreTooMany() {
        String row = "<w:tr>" + CELL.repeat(100) + "</w:tr>";
        byte[] docx =
                docx("<w:document " + W + "><w:body><w:tbl>" + row.repeat(10_000) + "</w:tbl></w:body></w:document>");
        assertEquals("表格过大（上限 400000 个单元格）", assertTimeoutPreemptively(SOON, () -> refused("a.docx", docx)));
    }

    @Test
    void tablesInTablesInTables() throws Exception {
        int deep = 20_000;
        String open = "<w:tbl><w:tr><w:tc>";
        byte[] docx = docx("<w:document " + W + "><w:body><w:p><w:r><w:t>全年收入12亿元。</w:t></w:r></w:p>"
                + open.repeat(deep) + "</w:tc></w:tr></w:tbl>".repeat(deep) + "</w:body></w:document>");
        assertEquals(
                "全年收入12亿元。\n",
                assertTimeoutPreemptively(SOON, () -> read("a.docx", docx)).text());
    }

    private static byte[] docx(String document) {
        return new Zip().add("word/document.xml", document).bytes();
    }

    private static RawText read(String name, byte[] bytes) throws UnreadableReport {
        return new ReportReader().read(new Original("file:///r/" + name, "", bytes, Instant.EPOCH));
    }

    private static String refused(String name, byte[] bytes) {
        return refused(name, bytes, ReadLimits.DEFAULT);
    }

    private static String refused(String name, byte[] bytes, ReadLimits limits) {
        Original original = new Original("file:///r/" + name, "", bytes, Instant.EPOCH);
        return assertThrows(UnreadableReport.class, () -> new ReportReader(limits).read(original))
                .reason();
    }
}
