package io.github.zhibiao.pipeline.read;

/**
 * How far a cell's text is set in, which in tables of statistics says that a row is part of the one above it. It is
 * written as ideographic spaces before the text, as most authors themselves do.
 */
final class Indent {

    /** Deeper ones are no indent but centred by hand. */
    static final int DEEPEST = 10;

    private static final char SPACE = '\u3000';

    private Indent() {}

    /** How many characters wide are the blanks that {@code text} begins with; two narrow ones are one. */
    static int of(CharSequence text) {
        int halves = 0;
        for (int i = 0; i < text.length() && Blanks.isBlank(text.charAt(i)); i++) {
            halves += text.charAt(i) == SPACE || text.charAt(i) == '\t' ? 2 : 1;
        }
        return halves / 2;
    }

    static String write(int characters) {
        return String.valueOf(SPACE).repeat(characters);
    }

    /** Without blanks at its ends, runs of them as one. */
    static String tidy(String text) {
        Line line = new Line();
        line.add(text);
        return line.take();
    }
}
