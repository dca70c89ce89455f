package io.github.zhibiao.pipeline.export;

/**
 * Text in the columns of a terminal: a Chinese character takes two, a mark that sits on another none. Which ones, after
 * Unicode's East Asian Width (UAX #11); ambiguous ones such as {@code “} and {@code ·} take one, as most terminals have
 * it.
 */
final class Columns {

    /** What is put where something was cut off; one column. */
    private static final String CUT = "…";

    private static final int[] WIDE = { // from, to
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19,
        0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1B000, 0x1B2FF, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900,
        0x1F9FF, 0x20000, 0x3FFFD
    };

    private Columns() {}

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < WIDE.length && c >= WIDE[i]; i += 2) {
            if (c <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }

    /**
     * Text that stays on its line and does nothing to a terminal: white space of any kind as one space, control
     * characters (an escape sequence in a report is a stranger's) and marks that turn the direction left out.
     */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else if (!isControl(c)) {
                if (space && !line.isEmpty()) {
                    line.append(' ');
                }
                space = false;
                line.appendCodePoint(c);
            }
        }
        return line.toString();
    }

    private static boolean isControl(int c) {
        int type = Character.getType(c);
        boolean turnsDirection =
                c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return type == Character.CONTROL || type == Character.SURROGATE || turnsDirection;
    }

    /** The text with spaces after it, {@code width} columns in all; longer text stays as it is. */
    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** The text with spaces before it. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** The text, or what of its beginning fits {@code width} columns with a mark that it goes on. */
    static String cut(String text, int width) {
        return around(text, 0, 0, width);
    }

    /**
     * The text, or what fits {@code width} columns of it around the characters from {@code start} to {@code end}, with
     * marks where it goes on.
     */
    static String around(String text, int start, int end, int width) {
        if (width(text) <= width) {
            return text;
        }
        int from = start;
        int to = start; // the figure itself from the left, as far as there is room
        int room = width - 2 * width(CUT);
        while (to < end && room >= widthAt(text, to)) {
            room -= widthAt(text, to);
            to = text.offsetByCodePoints(to, 1);
        }
        boolean before = true;
        boolean after = true;
        while (before || after) { // then a character of either side in turn
            before = before && from > 0 && room >= widthAt(text, text.offsetByCodePoints(from, -1));
            if (before) {
                from = text.offsetByCodePoints(from, -1);
                room -= widthAt(text, from);
            }
            after = after && to < text.length() && room >= widthAt(text, to);
            if (after) {
                room -= widthAt(text, to);
                to = text.offsetByCodePoints(to, 1);
            }
        }
        return (from > 0 ? CUT : "") + text.substring(from, to) + (to < text.length() ? CUT : "");
    }

    private static int widthAt(String text, int offset) {
        return width(text.codePointAt(offset));
    }
}
