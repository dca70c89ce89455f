package io.github.zhibiao.pipeline.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * Chinese characters in one font, digits and Latin letters in another, as word processors set
 * them; so the text of a line lies in pieces in the file.
 */
final class PdfLetters {

    /** What is not torn apart at a line's end: a number with its sign; a character with the stops after it. */
    private static final Pattern UNIT = Pattern.compile("([“（《]*(?:[\\x21-\\x7e]+|.))[，。、；：？！”）》%]*", Pattern.DOTALL);

    private final PDFont chinese;
    private final PDFont latin = new PDType1Font(FontName.TIMES_ROMAN);

    /** @param chinese goes with the document, which closes it */
    PdfLetters(PDDocument document, TrueTypeFont chinese) throws IOException {
        this.chinese = PDType0Font.load(document, chinese, true);
    }

    List<String> lines(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        Matcher m = UNIT.matcher(text);
        while (m.find()) {
            if (!line.isEmpty() && width(line + m.group(), size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(m.group());
        }
        lines.add(line.toString());
        return lines;
    }

    float width(String text, float size) throws IOException {
        float width = 0;
        for (String piece : pieces(text)) {
            width += font(piece.charAt(0)).getStringWidth(piece) / 1000 * size;
        }
        return width;
    }

    void show(PDPageContentStream page, String text, float size, float x, float y, boolean bold) throws IOException {
        page.beginText();
        page.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        page.newLineAtOffset(x, y);
        for (String piece : pieces(text)) {
            page.setFont(font(piece.charAt(0)), size);
            page.showText(piece);
        }
        page.endText();
    }

    /** The text, cut where the font changes. */
    private List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || isLatin(text.charAt(i)) != isLatin(text.charAt(start))) {
                pieces.add(text.substring(start, i));
                start = i;
            }
        }
        return pieces;
    }

    private PDFont font(char c) {
        return isLatin(c) ? latin : chinese;
    }

    private static boolean isLatin(char c) {
        return c < 0x7f;
    }
}
