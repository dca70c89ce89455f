package io.github.zhibiao.pipeline.restore;

import java.util.ArrayList;
import java.util.List;

/**
 * Full-width digits and letters become ASCII, and the signs that belong to a number with them: {@code １２％, －３}. All
 * other full-width forms stay: {@code ，：（）} are the punctuation of Chinese.
 */
final class WidthStep implements Step {

    private static final int SHIFT = 0xFEE0; // from U+0021 to U+FF01, and so on through ASCII

    @Override
    public String kind() {
        return "width";
    }

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > SHIFT && c <= SHIFT + '~' && narrows(c, i, text)) {
                edits.add(Edit.of("width", i, i + 1, String.valueOf((char) (c - SHIFT))));
            }
        }
        return edits;
    }

    private static boolean narrows(char c, int at, String text) {
        return switch (c) {
            case '％' -> at > 0 && isDigit(text.charAt(at - 1));
            // The sign of 结余－12,378, not the stroke of 10－20 or of A－1.
            case '－', '＋' -> isDigitAt(at + 1, text) && !(at > 0 && isAlphanumeric(text.charAt(at - 1)));
            default -> Character.isLetterOrDigit(c);
        };
    }

    private static boolean isDigitAt(int at, String text) {
        return at < text.length() && isDigit(text.charAt(at));
    }

    private static boolean isAlphanumeric(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }
}
