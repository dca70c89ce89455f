package io.github.zhibiao.pipeline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.zhibiao.corpus.report.RawText;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** With Latin letters, which need no font file; Chinese ones are in {@link SharedReportsTest}. */
class PdfReaderTest {

    /** A full line of the page below: 80 letters of one width. */
    private static final String FULL = "x".repeat(39) + " " + "y".repeat(40);

    @Test
    void fullLinesGoOnAndIndentedOnesBegin() throws Exception {
        RawText raw = Reading.read(
                "a.pdf", pdf(List.of("  " + FULL.substring(2), FULL, "end 12.", "  " + FULL.substring(2), "z")));
        assertEquals(
                List.of(FULL.substring(2) + " " + FULL + " end 12.", FULL.substring(2) + " z"), Reading.lines(raw));
        assertEquals(1, raw.pages().size());
        assertEquals("application/pdf", raw.source().mediaType());
        assertEquals("", raw.source().charset());
    }

    @Test
    void runningHeadsAndPageNumbersAreNotTheReport() throws Exception {
        RawText raw = Reading.read(
                "a.pdf",
                pdf(
                        List.of("Report 2023", FULL, FULL, "one", "- 1 -"),
                        List.of("Report 2023", "two two two", FULL, "two", "- 2 -"),
                        List.of("Report 2023", "three three", FULL, "three", "- 3 -")));
        assertEquals(
                List.of(FULL + " " + FULL + " one", "two two two", FULL + " two", "three three", FULL + " three"),
                Reading.lines(raw));
        assertEquals(
                List.of("two two two\n" + FULL + " two\n"),
                List.of(raw.pages().get(1).raw().of(raw.text())));
        assertEquals(List.of(1, 2, 3), raw.pages().stream().map(p -> p.number()).toList());
    }

    @Test
    void paragraphOverTheTurnOfThePage() throws Exception {
        RawText raw = Reading.read("a.pdf", pdf(List.of("first one", FULL, FULL), List.of("goes on", FULL, "done")));
        assertEquals(List.of("first one", FULL + " " + FULL + " goes on", FULL + " done"), Reading.lines(raw));
    }

    @Test
    void pagesThatArePicturesAreTold() throws Exception {
        RawText raw = Reading.read("a.pdf", pdf(List.of(FULL, FULL), List.of(), List.of(FULL, "12")));
        assertEquals(
                List.of("第 2 页没有文字，或为图片"),
                raw.notices().stream().map(n -> n.message()).toList());
        assertEquals("page-without-text", raw.notices().get(0).code());
    }

    @Test
    void scan() throws Exception {
        assertEquals("扫描件，没有文字层（2 页）", Reading.refused("a.pdf", pdf(List.of(), List.of("12"))));
    }

    @Test
    void whatIsLeftOfACutOffFileIsReadAndSaidToBeSo() throws Exception {
        byte[] whole = pdf(List.of(FULL));
        int read = 0;
        for (int tenth = 1; tenth < 10; tenth++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * tenth / 10);
            try {
                RawText raw = Reading.read("a.pdf", cut);
                assertEquals(List.of(FULL), Reading.lines(raw));
                assertEquals(
                        List.of("cut-off"),
                        raw.notices().stream().map(n -> n.code()).toList());
                read++;
            } catch (UnreadableReport e) {
                assertEquals("PDF 不完整，文件被截断", e.reason());
            }
        }
        assertEquals(4, read);
        assertEquals("PDF 不完整，文件被截断", Reading.refused("a.pdf", Arrays.copyOf(whole, 9)));
    }

    @Test
    void damaged() throws Exception {
        byte[] whole = pdf(List.of(FULL));
        Arrays.fill(whole, 20, whole.length - 40, (byte) 'x');
        assertEquals("PDF 已损坏", Reading.refused("a.pdf", whole));
    }

    @Test
    void encrypted() throws Exception {
        assertEquals("PDF 已加密，需要密码", Reading.refused("a.pdf", encrypted("secret")));
    }

    @Test
    void lockedAgainstChangeOnlyIsReadable() throws Exception {
        assertEquals(List.of(FULL), Reading.lines(Reading.read("a.pdf", encrypted(""))));
    }

    @Test
    void beyondTheLimits() throws Exception {
        byte[] two = pdf(List.of(FULL), List.of(FULL));
        assertEquals("页数过多（2 页，上限 1 页）", Reading.refused("a.pdf", two, new ReadLimits(1_000_000, 1, 1_000)));
        assertEquals("文字过多（上限 100 字）", Reading.refused("a.pdf", two, new ReadLimits(1_000_000, 10, 100)));
    }

    @SafeVarargs
    private static byte[] pdf(List<String>... pages) throws Exception {
        try (PDDocument document = document(pages)) {
            return saved(document);
        }
    }

    private static byte[] encrypted(String userPassword) throws Exception {
        try (PDDocument document = document(List.of(FULL))) {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("owner", userPassword, new AccessPermission(0));
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return saved(document);
        }
    }

    @SafeVarargs
    private static PDDocument document(List<String>... pages) throws Exception {
        PDDocument document = new PDDocument();
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.COURIER);
        for (List<String> lines : pages) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                float y = 780;
                for (String line : lines) {
                    out.beginText();
                    out.setFont(font, 10);
                    out.newLineAtOffset(60, y);
                    out.showText(line);
                    out.endText();
                    y -= 16;
                }
            }
        }
        return document;
    }

    private static byte[] saved(PDDocument document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
