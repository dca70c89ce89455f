package io.github.zhibiao.pipeline.restore;

/** What damage by the byte looks like in a line, before anything is searched. */
final class ShiftSigns {

    /** What the site's program put for full-width forms. */
    static final String ASCII = ",:;()?!%";

    static final String FORMS = "，：；（）？！％";

    /** The second bytes of those forms; the first is A3. */
    static final int[] BYTES = {0xAC, 0xBA, 0xBB, 0xA8, 0xA9, 0xBF, 0xA1, 0xA5};

    /** What decoders show for half a character, where they show no question mark. */
    static final char BROKEN = '\uFFFD';

    private static final int QUESTIONS = 4;
    private static final int LONGEST_READING = 14;

    private ShiftSigns() {}

    /** Something may be wrong at {@code at}: what is shown for half a character, a sign before one, a reading. */
    static boolean isAnchor(String line, int at) {
        char c = line.charAt(at);
        if (c >= 0x80) {
            return c == BROKEN;
        }
        if (c == '(' && readingEnd(line, at) > at) {
            return true;
        }
        char next = at + 1 < line.length() ? line.charAt(at + 1) : '\n';
        char before = at > 0 ? line.charAt(at - 1) : '\n';
        return switch (c) {
            case '?' ->
                (Chinese.isHan(before) || Chinese.isHan(next) || (before >= 0x80 && next >= 0x80))
                        && !isQuestions(line, at);
            case '!', ':', ';' -> before >= 0x80 || isMark(before) || next >= 0x80;
            case ',', '(', ')', '%' -> Chinese.isHan(next) || (next == '?' && Chinese.isHan(before));
            default -> false;
        };
    }

    /** Many in a row stand for a text that is gone. */
    private static boolean isQuestions(String line, int at) {
        int from = at;
        while (from > 0 && at - from < QUESTIONS && line.charAt(from - 1) == '?') {
            from--;
        }
        int to = at;
        while (to < line.length() && to - from < QUESTIONS && line.charAt(to) == '?') {
            to++;
        }
        return to - from >= QUESTIONS;
    }

    static boolean isMark(char c) {
        return c == '?' || c == BROKEN;
    }

    /** Where the reading in brackets that begins at {@code at} ends; its opening bracket may be eaten. */
    static int readingEnd(String line, int at) {
        int from = at < line.length() && line.charAt(at) == '(' ? at + 1 : at;
        int end = from;
        while (end < line.length() && end - from < LONGEST_READING && isLetter(line.charAt(end))) {
            end++;
        }
        return end > from && end < line.length() && line.charAt(end) == ')' ? end + 1 : at;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 0xE0 && c <= 0x1DC) || c == '\u0251' || c == '\u0261';
    }
}
