package io.github.zhibiao.corpus.text;

/** How sure a repair is; in falling order. */
public enum Certainty {
    /** What was found leaves no other reading. */
    CERTAIN,
    /** Other readings are possible; this one fits by far best. */
    LIKELY,
    /** Something is gone for good: the repair marks the place with {@code 〓} and restores what is left around it. */
    LOST;

    /** The less sure of the two: that of a repair made of both. */
    public Certainty and(Certainty other) {
        return compareTo(other) < 0 ? other : this;
    }
}
