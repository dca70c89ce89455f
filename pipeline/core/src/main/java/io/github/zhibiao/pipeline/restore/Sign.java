package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.corpus.text.Span;

/**
 * Something that sound text seldom has.
 *
 * @param weight how seldom: 1 to 3
 */
record Sign(Kind kind, Span span, int weight) {

    enum Kind {
        /** What is left of a reading that was put in at the wrong byte: {@code ?shù)}. */
        READING,
        /** A Han character that is not of GB 2312. */
        RARE,
        /** A sign between Han characters that does not belong there: {@code 丝?8, 聴l例, 幕?!墩}. */
        INTRUDER
    }

    static Sign of(Kind kind, int start, int end, int weight) {
        return new Sign(kind, new Span(start, end), weight);
    }
}
