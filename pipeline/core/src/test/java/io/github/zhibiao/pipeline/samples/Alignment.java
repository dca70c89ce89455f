package io.github.zhibiao.pipeline.samples;

import io.github.zhibiao.corpus.text.Span;
import java.util.Arrays;

/**
 * Which characters of a text are still there in a garbled copy of it, by the fewest insertions, deletions and
 * exchanges. Time and space grow with the product of the lengths.
 */
final class Alignment {

    private static final int GONE = -1;

    private final String text;
    private final String copy;
    private final int[] kept; // for each character of the text its place in the copy, or GONE

    Alignment(String text, String copy) {
        this.text = text;
        this.copy = copy;
        this.kept = new int[text.length()];
        trace(edits());
    }

    /**
     * The place of a figure in the copy. Readings put into it ({@code 5260萬(wàn)元}) are part of it.
     *
     * @throws IllegalStateException if a character of it is gone: what a figure was is then not for us to say
     */
    Span of(Span figure) {
        for (int i = figure.start(); i < figure.end(); i++) {
            if (kept[i] == GONE) {
                throw new IllegalStateException("damaged beyond use: " + figure.of(text) + " at " + figure + " after "
                        + text.substring(Math.max(0, figure.start() - 20), figure.start()));
            }
        }
        return new Span(kept[figure.start()], kept[figure.end() - 1] + 1);
    }

    /** How many edits lead from the rest of the text at i to the rest of the copy at j. */
    private int[][] edits() {
        int[][] edits = new int[text.length() + 1][copy.length() + 1];
        for (int i = text.length(); i >= 0; i--) {
            for (int j = copy.length(); j >= 0; j--) {
                if (i == text.length() || j == copy.length()) {
                    edits[i][j] = text.length() - i + copy.length() - j;
                } else {
                    int exchange = edits[i + 1][j + 1] + (text.charAt(i) == copy.charAt(j) ? 0 : 1);
                    edits[i][j] = Math.min(exchange, 1 + Math.min(edits[i + 1][j], edits[i][j + 1]));
                }
            }
        }
        return edits;
    }

    private void trace(int[][] edits) {
        Arrays.fill(kept, GONE);
        int j = 0;
        for (int i = 0; i < text.length(); ) {
            boolean both = j < copy.length();
            boolean same = both && text.charAt(i) == copy.charAt(j);
            if (both && edits[i][j] == edits[i + 1][j + 1] + (same ? 0 : 1)) {
                kept[i++] = same ? j : GONE;
                j++;
            } else if (both && edits[i][j] == edits[i][j + 1] + 1) {
                j++;
            } else {
                i++;
            }
        }
    }
}
