package io.github.zhibiao.app.cli;

/** Pieces of a report's text, made fit for a terminal. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    /** Without what would move a terminal's cursor or colours: what a report says is not ours to obey. */
    static String harmless(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }

    /** With every run of white space and control characters as one blank, and the middle left out where it is long. */
    static String line(String text) {
        String line = text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        int head = line.offsetByCodePoints(0, LONGEST / 2);
        int tail = line.offsetByCodePoints(line.length(), -LONGEST / 2);
        return line.substring(0, head) + "……" + line.substring(tail);
    }
}
