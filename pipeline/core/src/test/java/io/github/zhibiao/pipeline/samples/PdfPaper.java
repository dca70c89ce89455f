package io.github.zhibiao.pipeline.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A report printed as an office prints it: A4, wide margins, the title in the middle, section headings bold, a running title above and {@code — 1 —} below each page. The same text and font give the same bytes.
 */
final class PdfPaper {

    private static final String FONT = "WenQuanYiMicroHei";

    private static final float LEFT = 105;
    private static final float TOP = 737;
    private static final float LEADING = 36;
    private static final int LINES = 18;
    private static final float SIZE = 16;
    private static final float TITLE_SIZE = 22;
    private static final float SUBTITLE_SIZE = 13;
    private static final float SMALL_SIZE = 10.5f;
    private static final float WIDTH = 24 * SIZE;

    private final PDDocument document = new PDDocument();
    private final PdfLetters letters;
    private final String running;
    private PDPageContentStream page;
    private int lines = LINES;

    private PdfPaper(TrueTypeFont font, String running) throws IOException {
        this.running = running;
        this.letters = new PdfLetters(document, font);
    }

    /**
     * @param collection of TrueType fonts ({@code .ttc}), with {@link #FONT} among them
     * @param date when it was made, which the file notes
     */
    static byte[] of(Annotated report, Path collection, LocalDate date) throws IOException {
        List<String> text = report.lines();
        try (TrueTypeCollection fonts = new TrueTypeCollection(collection.toFile())) {
            return of(text, fonts.getFontByName(FONT), date);
        }
    }

    private static byte[] of(List<String> text, TrueTypeFont font, LocalDate date) throws IOException {
        PdfPaper paper = new PdfPaper(font, text.get(0));
        try (PDDocument document = paper.document) {
            paper.write(text);
            paper.page.close();
            document.setDocumentInformation(information(text.get(0), date));
            document.setDocumentId(date.toEpochDay()); // else PDFBox takes the time of day
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void write(List<String> text) throws IOException {
        middle(text.get(0), TITLE_SIZE, true);
        middle(text.get(1), SUBTITLE_SIZE, false);
        lines++;
        for (String paragraph : text.subList(2, text.size())) {
            boolean heading = paragraph.matches("[一二三四五六七八九十]+、.*");
            List<String> broken = letters.lines("　　" + paragraph, SIZE, WIDTH);
            for (int i = 0; i < broken.size(); i++) {
                float indent = i == 0 ? 2 * SIZE : 0;
                nextLine();
                letters.show(page, broken.get(i).strip(), SIZE, LEFT + indent, baseline(), heading);
            }
        }
    }

    private void middle(String line, float size, boolean bold) throws IOException {
        nextLine();
        letters.show(page, line, size, LEFT + (WIDTH - letters.width(line, size)) / 2, baseline(), bold);
    }

    private float baseline() {
        return TOP - lines * LEADING;
    }

    private void nextLine() throws IOException {
        lines++;
        if (lines < LINES) {
            return;
        }
        if (page != null) {
            page.close();
        }
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        lines = 0;
        letters.show(page, running, SMALL_SIZE, LEFT, TOP + LEADING, false);
        String number = "— " + document.getNumberOfPages() + " —";
        float middle = LEFT + (WIDTH - letters.width(number, SMALL_SIZE)) / 2;
        letters.show(page, number, SMALL_SIZE, middle, TOP - (LINES + 0.5f) * LEADING, false);
    }

    private static PDDocumentInformation information(String title, LocalDate date) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        Calendar at = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        at.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        information.setCreationDate(at);
        information.setModificationDate(at);
        return information;
    }
}
