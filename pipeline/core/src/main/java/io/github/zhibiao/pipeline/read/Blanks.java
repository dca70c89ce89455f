package io.github.zhibiao.pipeline.read;

import io.github.zhibiao.corpus.text.Span;

/** Which characters a reader does not see, and which of them Chinese text does without. */
final class Blanks {

    private Blanks() {}

    /** White space of any width, and the zero-width characters that web editors leave behind. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (c >= '\u200b' && c <= '\u200f')
                || c == '\ufeff';
    }

    /** The place of {@code text} between two offsets without the blanks at its ends. */
    static Span trim(CharSequence text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** Han characters and the full-width signs set with them: between two of these a line may break without a space. */
    static boolean isWide(int c) {
        return (c >= 0x2e80 && c <= 0x9fff)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe4f)
                || (c >= 0xff00 && c <= 0xffef)
                || (c >= 0x20000 && c <= 0x3ffff)
                || (c >= 0xd800 && c <= 0xdfff) // half of a pair: in these reports always a rare Han character
                || "“”‘’—…·".indexOf(c) >= 0;
    }
}
