package io.github.zhibiao.pipeline.samples;

import io.github.zhibiao.corpus.text.Span;
import java.text.Normalizer;

/**
 * Finds the figures of a clean text in what a reader made of it: more text around it, other blanks and line ends
 * between its characters, radicals for characters ({@code ⼈}).
 */
final class Places {

    /** So much of the clean text before and after a figure is enough to tell it from every other place. */
    private static final int WIDEST = 60;

    private final Visible clean;
    private final Visible raw;

    Places(String clean, String raw) {
        this.clean = new Visible(clean);
        this.raw = new Visible(raw);
    }

    /**
     * The figure's place in the raw text: where it stands with just as much of its surroundings as occurs once.
     *
     * @throws IllegalStateException if there is no such place, or more than one
     */
    Span of(Span figure) {
        int start = clean.visibleBefore(figure.start());
        int end = clean.visibleBefore(figure.end());
        for (int around = 4; around <= WIDEST; around++) {
            int from = Math.max(0, start - around);
            String piece = clean.seen.substring(from, Math.min(clean.seen.length(), end + around));
            int at = raw.seen.indexOf(piece);
            if (at < 0) {
                throw new IllegalStateException("not in the raw text: " + piece);
            }
            if (raw.seen.indexOf(piece, at + 1) < 0) {
                int first = at + start - from;
                return new Span(raw.offsets[first], raw.offsets[first + end - start - 1] + 1);
            }
        }
        throw new IllegalStateException("more than once in the raw text: " + clean.seen.substring(start, end));
    }

    /** The characters of a text that can be seen, and where each stands. */
    private static final class Visible {
        private final String seen;
        private final int[] offsets;

        Visible(String text) {
            StringBuilder out = new StringBuilder();
            offsets = new int[text.length()];
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    offsets[out.length()] = i;
                    out.append(character(c));
                }
            }
            seen = out.toString();
        }

        private static char character(char c) {
            boolean radical = c >= '\u2e80' && c <= '\u2fdf';
            return radical
                    ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                            .charAt(0)
                    : c;
        }

        int visibleBefore(int offset) {
            int n = 0;
            while (n < seen.length() && offsets[n] < offset) {
                n++;
            }
            return n;
        }
    }
}
