package io.github.zhibiao.pipeline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.zhibiao.corpus.report.Block;
import io.github.zhibiao.corpus.report.RawText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** Tables drawn here, with Latin letters, which need no font file. Rows are told as {@code a|b}, wide cells as {@code a+|}. */
class PdfTablesTest {

    private static final float[] SIDES = {60, 200, 300, 400};

    private final PDDocument document = new PDDocument();
    private final PDType1Font font = new PDType1Font(Standard14Fonts.FontName.COURIER);
    private PDPageContentStream page;

    @Test
    void lines() throws Exception {
        begin(false);
        row(700, "City", "Product", "Growth");
        row(680, "Red", "1,234.5", "5.2%");
        row(660, "Blue", "99", "-0.4%");
        grid(720, 660, SIDES);
        assertEquals(List.of("City|Product|Growth", "Red|1,234.5|5.2%", "Blue|99|-0.4%"), onlyTable());
    }

    @Test
    void thinRectanglesAreLines() throws Exception {
        begin(false);
        row(700, "City", "Product", "Growth");
        row(680, "Red", "1,234.5", "5.2%");
        for (float y = 718; y >= 678; y -= 20) {
            page.addRect(60, y, 340, 0.5f);
            page.fill();
        }
        for (float x : SIDES) {
            page.addRect(x, 678, 0.5f, 40);
            page.fill();
        }
        assertEquals(List.of("City|Product|Growth", "Red|1,234.5|5.2%"), onlyTable());
    }

    @Test
    void cellsOverSeveralColumnsAndLines() throws Exception {
        begin(false);
        show("2025", 330, 704);
        show("Item", 70, 694);
        row(680, "", "Sum", "Growth");
        show("Total", 70, 664);
        show("product", 70, 652);
        row(660, "", "12", "3%");
        horizontal(720, 60, 400);
        horizontal(700, 200, 400);
        horizontal(678, 60, 400);
        horizontal(646, 60, 400);
        vertical(60, 720, 646);
        vertical(200, 720, 646);
        vertical(300, 700, 646);
        vertical(400, 720, 646);
        assertEquals(List.of("Item|2025+", "Sum|Growth", "Total product|12|3%"), onlyTable());
    }

    @Test
    void onlyTheHeadingsAndEverySecondRowAreShaded() throws Exception {
        begin(false);
        shade(700);
        shade(660);
        row(700, "City", "Product", "Growth");
        row(680, "Red", "1", "2.5%");
        row(660, "Blue", "3", "4.5%");
        horizontal(638, 60, 400);
        row(640, "Green", "5", "6.5%");
        assertEquals(List.of("City|Product|Growth", "Red|1|2.5%", "Blue|3|4.5%", "Green|5|6.5%"), onlyTable());
    }

    @Test
    void gapsOnly() throws Exception {
        begin(false);
        show("Words that run from one side of the page to the other side of it.", 60, 740);
        row(700, "City", "Product", "Growth");
        row(680, "Red", "1,234.5", "5.2%");
        row(660, "Blue", "99", "-0.4%");
        row(640, "Green", "-", "7.1%");
        assertEquals(List.of("City|Product|Growth", "Red|1,234.5|5.2%", "Blue|99|-0.4%", "Green|-|7.1%"), onlyTable());
    }

    @Test
    void anEmptyCellLeavesTheOthersInTheirColumns() throws Exception {
        begin(false);
        row(700, "City", "Product", "Growth");
        row(680, "Red", "1,234.5", "5.2%");
        row(660, "Blue", "99", "-0.4%");
        row(640, "Green", "", "7.1%");
        assertEquals(List.of("City|Product|Growth", "Red|1,234.5|5.2%", "Blue|99|-0.4%", "Green||7.1%"), onlyTable());
    }

    @Test
    void overTheTurnOfThePageWithItsHeadingsAgain() throws Exception {
        begin(false);
        row(100, "City", "Product", "Growth");
        row(80, "Red", "1", "2%");
        grid(120, 80, SIDES);
        begin(false);
        row(760, "City", "Product", "Growth");
        row(740, "Blue", "3", "4%");
        grid(780, 740, SIDES);
        RawText raw = read();
        assertEquals(List.of(List.of("City|Product|Growth", "Red|1|2%", "Blue|3|4%")), tables(raw));
        assertEquals("Blue\t3\t4%\n", raw.pages().get(1).raw().of(raw.text()));
    }

    @Test
    void aTurnedPage() throws Exception {
        begin(true);
        row(500, "City", "Product", "Growth");
        row(480, "Red", "1,234.5", "5.2%");
        row(460, "Blue", "99", "-0.4%");
        grid(520, 460, SIDES);
        assertEquals(List.of("City|Product|Growth", "Red|1,234.5|5.2%", "Blue|99|-0.4%"), onlyTable());
    }

    @Test
    void proseInABoxIsNoTable() throws Exception {
        begin(false);
        show("The sum of all was 12 and it grew by 3 percent in the year.", 70, 700);
        show("There were 14 of them at its end.", 70, 684);
        horizontal(720, 60, 500);
        horizontal(670, 60, 500);
        vertical(60, 720, 670);
        vertical(500, 720, 670);
        assertEquals(List.of(), tables(read()));
    }

    @Test
    void whatDrawsMoreThanTablesDoIsAPicture() throws Exception {
        begin(false);
        for (int i = 0; i < 300_000; i++) {
            page.moveTo(i % 500, 10);
            page.lineTo(i % 500, 700);
            page.stroke();
        }
        row(760, "City and the rest of the words", "1", "2%");
        assertTimeout(Duration.ofSeconds(30), () -> assertEquals(List.of(), tables(read())));
    }

    @Test
    void aPageTreeThatLoops() {
        String pdf = """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Count 2/Kids[2 0 R 3 0 R]/Parent 3 0 R>>endobj
                3 0 obj<</Type/Pages/Count 2/Kids[2 0 R 3 0 R]/Parent 2 0 R>>endobj
                trailer<</Root 1 0 R>>
                %%EOF
                """;
        assertTimeout(
                Duration.ofSeconds(20), () -> Reading.refused("a.pdf", pdf.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void tenThousandPages() throws Exception {
        for (int i = 0; i < 10_000; i++) {
            document.addPage(new PDPage(PDRectangle.A4));
        }
        assertEquals("页数过多（10000 页，上限 2000 页）", Reading.refused("a.pdf", saved()));
    }

    private void begin(boolean turned) throws Exception {
        if (page != null) {
            page.close();
        }
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        if (turned) {
            next.setRotation(90);
            page.transform(new Matrix(0, 1, -1, 0, PDRectangle.A4.getWidth(), 0));
        }
    }

    private void row(float y, String... cells) throws Exception {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                show(cells[i], SIDES[i] + 10, y + 4);
            }
        }
    }

    private void show(String text, float x, float y) throws Exception {
        page.beginText();
        page.setFont(font, 10);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    /** Rows 20 high from {@code top} down to the one that stands on {@code last}. */
    private void grid(float top, float last, float... sides) throws Exception {
        for (float y = top; y >= last - 1; y -= 20) {
            horizontal(y, sides[0], sides[sides.length - 1]);
        }
        for (float x : sides) {
            vertical(x, top, last);
        }
    }

    private void horizontal(float y, float from, float to) throws Exception {
        page.moveTo(from, y);
        page.lineTo(to, y);
        page.stroke();
    }

    private void vertical(float x, float from, float to) throws Exception {
        page.moveTo(x, from);
        page.lineTo(x, to);
        page.stroke();
    }

    private void shade(float y) throws Exception {
        page.setNonStrokingColor(0.9f);
        for (int i = 0; i + 1 < SIDES.length; i++) {
            page.addRect(SIDES[i], y, SIDES[i + 1] - SIDES[i], 20);
            page.fill();
        }
        page.setNonStrokingColor(0f);
    }

    private byte[] saved() throws Exception {
        if (page != null) {
            page.close();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }

    private RawText read() throws Exception {
        return Reading.read("a.pdf", saved());
    }

    private List<String> onlyTable() throws Exception {
        List<List<String>> tables = tables(read());
        assertEquals(1, tables.size(), tables::toString);
        return tables.get(0);
    }

    private static List<List<String>> tables(RawText raw) {
        List<List<String>> tables = new ArrayList<>();
        for (Block b : raw.blocks()) {
            if (b instanceof Block.Table t) {
                tables.add(t.rows().stream()
                        .map(r -> String.join(
                                "|",
                                r.cells().stream()
                                        .map(c -> c.span().of(raw.text()) + (c.columns() > 1 ? "+" : ""))
                                        .toList()))
                        .toList());
            }
        }
        return tables;
    }
}
