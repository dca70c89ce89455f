package io.github.zhibiao.extractors.indicator;

import static io.github.zhibiao.extractors.indicator.Marks.isIn;

/** Figures in brackets are told aside: behind them the sentence goes on with what it spoke of before. */
final class Brackets {

    private final String text;
    private int at;
    private int depth;
    private Memory outside = Memory.EMPTY;

    Brackets(String text) {
        this.text = text;
    }

    /** Goes on to {@code to}, not before where it was; gives what is remembered there. */
    Memory enter(int to, Memory memory) {
        Memory now = memory;
        for (; at < to; at++) {
            char c = text.charAt(at);
            if (isIn("（(", c)) {
                outside = depth == 0 ? now : outside;
                depth++;
            } else if (isIn("）)", c) && depth > 0) {
                depth--;
                now = depth == 0 ? outside : now;
            }
        }
        return now;
    }
}
