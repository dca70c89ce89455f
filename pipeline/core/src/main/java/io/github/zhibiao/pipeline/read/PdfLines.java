package io.github.zhibiao.pipeline.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF, page by page, from top to bottom, and what is drawn around them, in one pass over its content. */
final class PdfLines extends PDFTextStripper {

    /** Raised marks of notes ({@code 生产总值[2]}) come as lines of their own, above the words that they belong to. */
    private static final Pattern NOTE_MARKS = Pattern.compile("(\\[\\d{1,2}\\]\\s*)+");

    private final List<PdfPage> pages = new ArrayList<>();
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<Glyph> current = new ArrayList<>();
    private final int[] turned = new int[4];
    private final PdfDrawing drawing;
    private final ReadLimits limits;
    private final List<Integer> broken;
    private long characters;

    private PdfLines(ReadLimits limits, List<Integer> broken) {
        this.limits = limits;
        this.broken = broken;
        this.drawing = new PdfDrawing(this, limits.rulings());
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true); // bold made by printing twice
    }

    /** @param broken where the numbers of the pages are put that cannot be read */
    static List<PdfPage> of(PDDocument document, ReadLimits limits, List<Integer> broken) throws IOException, Refusal {
        PdfLines stripper = new PdfLines(limits, broken);
        stripper.getText(document);
        limits.checkCharacters(stripper.characters);
        return stripper.pages;
    }

    /** One broken page does not take the others with it. */
    @Override
    public void processPage(PDPage page) throws IOException {
        try {
            super.processPage(page);
        } catch (IOException | RuntimeException e) {
            broken.add(getCurrentPageNo());
            current.clear();
            lines.clear();
            drawing.take();
        }
    }

    @Override
    protected void endPage(PDPage ended) {
        endLine();
        int quarter = 0;
        for (int i = 1; i < turned.length; i++) {
            quarter = turned[i] > turned[quarter] ? i : quarter;
        }
        Arrays.fill(turned, 0);
        PDRectangle box = ended.getCropBox();
        PdfRulings rulings = new PdfRulings(drawing.take(), quarter, box);
        pages.add(new PdfPage(getCurrentPageNo(), List.copyOf(lines), rulings.flat(), rulings.upright()));
        lines.clear();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        characters++;
        if (characters <= limits.characters()) {
            turned[(int) (position.getDir() / 90) & 3]++;
            super.processTextPosition(position);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition p : positions) {
            String s = p.getUnicode();
            if (s != null && !s.isBlank() && s.indexOf('\0') < 0) {
                float left = p.getXDirAdj();
                current.add(new Glyph(s, left, left + p.getWidthDirAdj(), p.getYDirAdj(), p.getFontSizeInPt()));
            }
        }
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphSeparator() {
        endLine();
    }

    private void endLine() {
        if (!current.isEmpty()) {
            PdfLine line = PdfLine.of(getCurrentPageNo(), current);
            if (!NOTE_MARKS.matcher(line.text()).matches()) {
                lines.add(line);
            }
            current.clear();
        }
    }
}
