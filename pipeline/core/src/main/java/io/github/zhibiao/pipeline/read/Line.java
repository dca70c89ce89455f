package io.github.zhibiao.pipeline.read;

/**
 * One line of text being put together from pieces of markup: white space runs become one space, and none at all where
 * the source merely wrapped its lines between two wide characters ({@code 全市地区<newline>生产总值} from Word).
 */
final class Line {

    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private boolean wrapped;

    void add(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                space = true;
                wrapped |= c == '\n' || c == '\r';
            } else if (c != '\u200b' && c != '\ufeff' && c != '\u00ad') {
                settleSpace(c);
                text.append(c);
            }
        }
    }

    /** A break inside a table cell: the cell stays one line. */
    void wrap() {
        space = true;
        wrapped = true;
    }

    /** The line without blanks at its ends; the next begins empty. */
    String take() {
        String line = Blanks.trim(text, 0, text.length()).of(text);
        text.setLength(0);
        space = false;
        wrapped = false;
        return line;
    }

    /** The line as {@link #take} gives it, with how far it is set in written before it if it holds words. */
    String takeIndented() {
        String indent = Indent.write(Math.min(Indent.DEEPEST, Indent.of(text)));
        String line = take();
        return line.codePoints().anyMatch(Character::isIdeographic) ? indent + line : line;
    }

    private void settleSpace(char next) {
        if (space && text.length() > 0) {
            boolean wide = Blanks.isWide(text.charAt(text.length() - 1)) && Blanks.isWide(next);
            if (!(wrapped && wide)) {
                text.append(' ');
            }
        }
        space = false;
        wrapped = false;
    }
}
