package io.github.zhibiao.pipeline.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of a PDF, page by page, from top to bottom. The spaces between characters are decided here, from the gaps:
 * justified Chinese has gaps of any size below a character's width that are no spaces.
 */
final class PdfLines extends PDFTextStripper {

    /** In widths of a character. Between Han characters, and between them and digits, smaller gaps are only setting. */
    private static final float SPACE_IN_CHINESE = 0.9f;

    private static final float SPACE_IN_LATIN = 0.2f;

    private static final float COLUMN_GAP = 1.8f;

    /** Raised marks of notes ({@code 生产总值[2]}) come as lines of their own, above the words that they belong to. */
    private static final Pattern NOTE_MARKS = Pattern.compile("(\\[\\d{1,2}\\]\\s*)+");

    private final List<PdfLine> lines = new ArrayList<>();
    private final List<TextPosition> current = new ArrayList<>();
    private final ReadLimits limits;
    private long characters;
    private int page;

    private PdfLines(ReadLimits limits) {
        this.limits = limits;
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true); // bold made by printing twice
    }

    static List<PdfLine> of(PDDocument document, ReadLimits limits) throws IOException, Refusal {
        PdfLines stripper = new PdfLines(limits);
        stripper.getText(document);
        limits.checkCharacters(stripper.characters);
        return stripper.lines;
    }

    @Override
    protected void startPage(PDPage begun) {
        page = getCurrentPageNo();
    }

    @Override
    protected void endPage(PDPage ended) {
        endLine();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        characters++;
        if (characters <= limits.characters()) {
            super.processTextPosition(position);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        current.addAll(positions);
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
        StringBuilder text = new StringBuilder();
        TextPosition last = null;
        boolean gapped = false;
        for (TextPosition p : current) {
            String s = p.getUnicode();
            if (s == null || s.isBlank() || s.indexOf('\0') >= 0) {
                continue;
            }
            if (last != null) {
                float em = Math.max(last.getFontSizeInPt(), p.getFontSizeInPt());
                float gap = (p.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj()) / Math.max(em, 1);
                gapped |= gap > COLUMN_GAP;
                char before = text.charAt(text.length() - 1);
                boolean latin = !Blanks.isWide(before) && !Blanks.isWide(s.charAt(0));
                if (gap > (latin ? SPACE_IN_LATIN : SPACE_IN_CHINESE)) {
                    text.append(' ');
                }
            }
            text.append(s);
            last = p;
        }
        if (last != null && !NOTE_MARKS.matcher(text).matches()) {
            TextPosition first = current.stream()
                    .filter(p -> p.getUnicode() != null && !p.getUnicode().isBlank())
                    .findFirst()
                    .orElse(last);
            lines.add(new PdfLine(
                    page,
                    text.toString(),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    first.getFontSizeInPt(),
                    gapped));
        }
        current.clear();
    }
}
