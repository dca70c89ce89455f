package io.github.zhibiao.pipeline.restore;

/**
 * One reading of a line up to a place: the characters that it gives, last first, and where the bytes stand.
 *
 * @param last its last character, or null before the first
 * @param pending the first byte of a character whose second is still to come, or {@link #IN_STEP}
 * @param before the last character but one, in simplified script
 * @param here the last character, in simplified script
 * @param score natural logarithm of how likely it is
 * @param doubt the last of the readings that lost against this one, or null
 */
record ShiftPath(Place last, int pending, char before, char here, float score, Doubt doubt) {

    /**
     * A reading that went on like this one and was less likely.
     *
     * @param by natural logarithm of how much less
     */
    record Doubt(Doubt earlier, float by, Place winner, Place loser) {}

    static final ShiftPath START = new ShiftPath(null, ShiftPath.IN_STEP, '\n', '\n', 0, null);

    static final int IN_STEP = -1;

    /** A character of the reading. */
    static final class Place {
        final Place prior;
        final char character;
        /** Where in the line what was read for it ends. */
        final int end;

        final boolean kept;
        /** The same in simplified script: variants of a character are no doubt. */
        final char plain;

        Place(Place prior, char character, char plain, int end, boolean kept) {
            this.prior = prior;
            this.character = character;
            this.plain = plain;
            this.end = end;
            this.kept = kept;
        }
    }

    boolean inStep() {
        return pending == IN_STEP;
    }

    /** The same, gone on by a character. */
    ShiftPath then(Place next, int newPending, char newHere, float newScore) {
        return new ShiftPath(next, newPending, here, newHere, newScore, doubt);
    }

    /** The same, where no character came but the bytes stand otherwise. */
    ShiftPath at(int newPending, float newScore) {
        return new ShiftPath(last, newPending, before, here, newScore, doubt);
    }

    /** The same, past what is for another step to undo. */
    ShiftPath past(Place copied) {
        return new ShiftPath(copied, pending, before, here, score, doubt);
    }

    ShiftPath against(ShiftPath loser) {
        return new ShiftPath(
                last, pending, before, here, score, new Doubt(doubt, score - loser.score, last, loser.last));
    }

    /** Paths that nothing to come can tell apart. */
    boolean meets(ShiftPath other) {
        return pending == other.pending && here == other.here && before == other.before;
    }

    /** The last character in the script of the original. */
    char lastCharacter() {
        return last == null ? 0 : last.character;
    }
}
