package io.github.zhibiao.corpus.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How a text came from a raw text: runs of kept and replaced characters that account for every character of both, in
 * order. A kept run has the same length on both sides; a replaced run may have any lengths, zero included (a deletion or
 * an insertion).
 *
 * <p>Immutable. Maps of successive steps compose with {@link #then}, so that a place in the last text leads back to the
 * first. Equal maps have the same runs; neighbours that say the same (two kept runs, two deletions, two insertions) are
 * always one run.
 */
public final class OffsetMap {

    /** One run: {@code raw} of the raw text became {@code text} of the text. */
    public record Run(Span raw, Span text, boolean kept) {

        /** This run and the next one say no more than one run over both would. */
        private boolean joins(Run next) {
            return (kept && next.kept)
                    || (text.isEmpty() && next.text.isEmpty())
                    || (raw.isEmpty() && next.raw.isEmpty());
        }

        /** Characters that became others: which of them became which is not known, so it is all or nothing. */
        private boolean isWhole() {
            return !kept && !raw.isEmpty() && !text.isEmpty();
        }

        private Run cover(Run next) {
            return new Run(raw.cover(next.raw), text.cover(next.text), kept);
        }
    }

    private final List<Run> runs;
    private final int[] rawStarts; // each run's start in the raw text, then the raw length
    private final int[] textStarts; // each run's start in the text, then the text length

    private OffsetMap(List<Run> runs, int rawLength, int textLength) {
        this.runs = runs;
        this.rawStarts = closed(runs.stream().mapToInt(r -> r.raw.start()), rawLength);
        this.textStarts = closed(runs.stream().mapToInt(r -> r.text.start()), textLength);
    }

    private static int[] closed(IntStream starts, int length) {
        return IntStream.concat(starts, IntStream.of(length)).toArray();
    }

    /** The map of a text that was not changed. */
    public static OffsetMap identity(int length) {
        return new Builder().keep(length).build();
    }

    public int rawLength() {
        return rawStarts[runs.size()];
    }

    public int textLength() {
        return textStarts[runs.size()];
    }

    public boolean isIdentity() {
        return runs.stream().allMatch(Run::kept);
    }

    public List<Run> runs() {
        return runs;
    }

    /**
     * The raw characters that {@code text} came from: exact at kept characters; a span that touches a replaced run takes
     * the whole raw side of that run. What was deleted counts only between two characters of the span, not at its ends.
     * Empty where all of the span was inserted; an empty span maps to an empty span.
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
        int length = from[runs.size()];
        if (span.end() > length) {
            throw new IndexOutOfBoundsException(span + " reaches past a text of " + length);
        }
        int start = span.start() == length ? to[runs.size()] : before(span.start(), from, to);
        return new Span(start, span.isEmpty() ? start : after(span.end() - 1, from, to));
    }

    /** Where the unit at {@code offset} of one side begins on the other. */
    private int before(int offset, int[] from, int[] to) {
        int run = runAt(offset, from);
        return runs.get(run).kept ? to[run] + offset - from[run] : to[run];
    }

    /** Where the unit at {@code offset} of one side ends on the other. */
    private int after(int offset, int[] from, int[] to) {
        int run = runAt(offset, from);
        return runs.get(run).kept ? to[run] + offset - from[run] + 1 : to[run + 1];
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
     * This map followed by {@code next}: from the raw text of this one to the text of the next. Replaced runs of the two
     * that overlap without one ending where the other does become one, so a span leads to at least the raw characters
     * that going back step by step would give. What this map deletes and the next one inserts at the same place stay two
     * runs, the deletion first.
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
            int raw = first(textStarts, rawStarts, cut);
            int text = next.first(next.rawStarts, next.textStarts, cut);
            if (cut > from && keeps(textStarts, from) && next.keeps(next.rawStarts, from)) {
                out.keep(cut - from);
            } else {
                out.replace(raw - out.raw, text - out.text);
            }
            // What stands at the cut without width in the middle text: deleted before it, inserted after it.
            out.replace(last(textStarts, rawStarts, cut) - raw, 0);
            out.replace(0, next.last(next.rawStarts, next.textStarts, cut) - text);
            from = cut;
        }
        return out.build();
    }

    /** The run ends of either map, in the middle text, that go through nothing whole of the other, in order. */
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

    /** True if a cut at {@code offset} of that side would go through a run that is whole. */
    private boolean splits(int[] side, int offset) {
        return Arrays.binarySearch(side, offset) < 0
                && runs.get(runAt(offset, side)).isWhole();
    }

    private boolean keeps(int[] side, int offset) {
        return runs.get(runAt(offset, side)).kept;
    }

    /** Where {@code offset} of one side lies on the other: before all runs without width that stand there. */
    private int first(int[] side, int[] other, int offset) {
        int at = Arrays.binarySearch(side, offset);
        if (at < 0) {
            return before(offset, side, other);
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
            return before(offset, side, other);
        }
        while (at + 1 < side.length && side[at + 1] == offset) {
            at++;
        }
        return other[at];
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof OffsetMap other && runs.equals(other.runs);
    }

    @Override
    public int hashCode() {
        return runs.hashCode();
    }

    @Override
    public String toString() {
        return runs.toString();
    }

    /** Takes the runs from left to right. */
    public static final class Builder {
        private final List<Run> runs = new ArrayList<>();
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
            Run run = new Run(new Span(raw, raw + rawLength), new Span(text, text + textLength), keep);
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).joins(run)) {
                runs.set(last, runs.get(last).cover(run));
            } else {
                runs.add(run);
            }
            raw += rawLength;
            text += textLength;
            return this;
        }

        public OffsetMap build() {
            return new OffsetMap(List.copyOf(runs), raw, text);
        }
    }
}
