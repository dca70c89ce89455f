package io.github.zhibiao.corpus.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a text came from a raw text: runs of kept and replaced characters that account for every character of both, in
 * order. A kept run has the same length on both sides; a replaced run may have any lengths, zero included (a deletion or
 * an insertion).
 *
 * <p>Immutable. Maps of successive steps compose with {@link #then}, so that a place in the last text leads back to the
 * first.
 */
public final class OffsetMap {

    /** One run: {@code raw} of the raw text became {@code text} of the text. */
    public record Run(Span raw, Span text, boolean kept) {}

    private final int[] rawStarts; // each run's start in the raw text, then the raw length
    private final int[] textStarts; // each run's start in the text, then the text length
    private final boolean[] kept;

    private OffsetMap(int[] rawStarts, int[] textStarts, boolean[] kept) {
        this.rawStarts = rawStarts;
        this.textStarts = textStarts;
        this.kept = kept;
    }

    /** The map of a text that was not changed. */
    public static OffsetMap identity(int length) {
        return new Builder().keep(length).build();
    }

    public int rawLength() {
        return rawStarts[rawStarts.length - 1];
    }

    public int textLength() {
        return textStarts[textStarts.length - 1];
    }

    public boolean isIdentity() {
        for (boolean k : kept) {
            if (!k) {
                return false;
            }
        }
        return true;
    }

    public List<Run> runs() {
        List<Run> runs = new ArrayList<>(kept.length);
        for (int i = 0; i < kept.length; i++) {
            runs.add(new Run(
                    new Span(rawStarts[i], rawStarts[i + 1]), new Span(textStarts[i], textStarts[i + 1]), kept[i]));
        }
        return List.copyOf(runs);
    }

    /**
     * The raw characters that {@code text} came from: exact at kept characters; a span that touches a replaced run takes
     * the whole raw side of that run. An empty span maps to an empty span.
     *
     * @throws IndexOutOfBoundsException if the span ends after the text
     */
    public Span toRaw(Span text) {
        return project(text, textStarts, rawStarts);
    }

    /** The other way: the characters of the text that came from {@code raw}. */
    public Span toText(Span raw) {
        return project(raw, rawStarts, textStarts);
    }

    private Span project(Span span, int[] from, int[] to) {
        int length = from[from.length - 1];
        if (span.end() > length) {
            throw new IndexOutOfBoundsException(span + " reaches past a text of " + length);
        }
        if (span.isEmpty()) {
            int at = span.start() == length ? to[to.length - 1] : lower(span.start(), from, to);
            return new Span(at, at);
        }
        return new Span(lower(span.start(), from, to), upper(span.end() - 1, from, to));
    }

    private int lower(int offset, int[] from, int[] to) {
        int run = runAt(offset, from);
        return kept[run] ? to[run] + offset - from[run] : to[run];
    }

    private int upper(int last, int[] from, int[] to) {
        int run = runAt(last, from);
        return kept[run] ? to[run] + last - from[run] + 1 : to[run + 1];
    }

    /** The run that holds the unit at {@code offset}: the last of those that start there, for the others are empty. */
    private static int runAt(int offset, int[] from) {
        int at = Arrays.binarySearch(from, 0, from.length - 1, offset);
        if (at < 0) {
            return -at - 2;
        }
        while (at + 1 < from.length - 1 && from[at + 1] == offset) {
            at++;
        }
        return at;
    }

    /**
     * This map followed by {@code next}: from the raw text of this one to the text of the next.
     *
     * @throws IllegalArgumentException if the next map does not start from this one's text
     */
    public OffsetMap then(OffsetMap next) {
        if (next.rawLength() != textLength()) {
            throw new IllegalArgumentException(
                    "a map from " + next.rawLength() + " units cannot follow one to " + textLength());
        }
        Builder out = new Builder();
        int from = 0;
        for (int cut : commonCuts(next)) {
            int raw = first(textStarts, rawStarts, cut) - last(textStarts, rawStarts, from);
            int text =
                    next.first(next.rawStarts, next.textStarts, cut) - next.last(next.rawStarts, next.textStarts, from);
            if (cut > from && keeps(textStarts, from) && next.keeps(next.rawStarts, from)) {
                out.keep(cut - from);
            } else if (cut > from) {
                out.replace(raw, text);
            }
            // What stands at the cut without width in the middle text: deleted before it, inserted after it.
            out.replace(
                    last(textStarts, rawStarts, cut) - first(textStarts, rawStarts, cut),
                    next.last(next.rawStarts, next.textStarts, cut) - next.first(next.rawStarts, next.textStarts, cut));
            from = cut;
        }
        return out.build();
    }

    /** The run ends of either map, in the middle text, that lie inside no replaced run of the other, in order. */
    private SortedSet<Integer> commonCuts(OffsetMap next) {
        SortedSet<Integer> cuts = new TreeSet<>();
        for (int at : textStarts) {
            if (!next.splits(next.rawStarts, at)) {
                cuts.add(at);
            }
        }
        for (int at : next.rawStarts) {
            if (!splits(textStarts, at)) {
                cuts.add(at);
            }
        }
        return cuts;
    }

    /** True if a cut at {@code offset} of that side would go through a replaced run. */
    private boolean splits(int[] side, int offset) {
        return Arrays.binarySearch(side, offset) < 0 && !kept[runAt(offset, side)];
    }

    private boolean keeps(int[] side, int offset) {
        return kept[runAt(offset, side)];
    }

    /** Where {@code offset} of one side lies on the other: before all runs without width that stand there. */
    private int first(int[] side, int[] other, int offset) {
        int at = Arrays.binarySearch(side, offset);
        if (at < 0) {
            return lower(offset, side, other);
        }
        while (at > 0 && side[at - 1] == offset) {
            at--;
        }
        return other[at];
    }

    /** Where {@code offset} of one side lies on the other: after all runs without width that stand there. */
    private int last(int[] side, int[] other, int offset) {
        int at = Arrays.binarySearch(side, offset);
        if (at < 0) {
            return lower(offset, side, other);
        }
        while (at + 1 < side.length && side[at + 1] == offset) {
            at++;
        }
        return other[at];
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof OffsetMap other
                && Arrays.equals(rawStarts, other.rawStarts)
                && Arrays.equals(textStarts, other.textStarts)
                && Arrays.equals(kept, other.kept);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(rawStarts) + Arrays.hashCode(textStarts);
    }

    @Override
    public String toString() {
        return runs().toString();
    }

    /** Takes the runs from left to right. */
    public static final class Builder {
        private final IntBuffer rawStarts = new IntBuffer();
        private final IntBuffer textStarts = new IntBuffer();
        private final BitSet kept = new BitSet();
        private int raw;
        private int text;

        /** The next {@code length} characters are the same on both sides. */
        public Builder keep(int length) {
            return add(length, length, true);
        }

        /** The next {@code rawLength} raw characters became {@code textLength} characters. */
        public Builder replace(int rawLength, int textLength) {
            return add(rawLength, textLength, false);
        }

        private Builder add(int rawLength, int textLength, boolean keep) {
            if (rawLength < 0 || textLength < 0) {
                throw new IllegalArgumentException("negative run: " + rawLength + ", " + textLength);
            }
            if (rawLength == 0 && textLength == 0) {
                return this;
            }
            int runs = rawStarts.size();
            if (!(keep && runs > 0 && kept.get(runs - 1))) { // kept runs that touch are one
                kept.set(runs, keep);
                rawStarts.add(raw);
                textStarts.add(text);
            }
            raw += rawLength;
            text += textLength;
            return this;
        }

        public OffsetMap build() {
            boolean[] flags = new boolean[rawStarts.size()];
            for (int i = 0; i < flags.length; i++) {
                flags[i] = kept.get(i);
            }
            return new OffsetMap(rawStarts.closedBy(raw), textStarts.closedBy(text), flags);
        }
    }

    private static final class IntBuffer {
        private int[] values = new int[16];
        private int size;

        int size() {
            return size;
        }

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int[] closedBy(int last) {
            int[] all = Arrays.copyOf(values, size + 1);
            all[size] = last;
            return all;
        }
    }
}
