package io.github.zhibiao.extractors.rule;

/**
 * A set of characters in a small table. Characters share places in it: now and then it is said to have one that it has
 * not, never that it lacks one that it has.
 */
final class Letters {

    private static final int PLACES = 4096;
    /** A set with more of the places than this tells hardly any texts apart. */
    private static final int MANY = 512;

    static final Letters NONE = new Letters(new long[PLACES / Long.SIZE]);
    static final Letters ALL = range(Character.MIN_VALUE, Character.MAX_VALUE);

    private final long[] places;
    private final int size;

    private Letters(long[] places) {
        this.places = places;
        int bits = 0;
        for (long some : places) {
            bits += Long.bitCount(some);
        }
        this.size = bits;
    }

    /** The characters from {@code first} to {@code last}, both included. */
    static Letters range(char first, char last) {
        long[] places = new long[PLACES / Long.SIZE];
        for (int c = first; c <= last && c < first + PLACES; c++) {
            int place = c % PLACES;
            places[place / Long.SIZE] |= 1L << place;
        }
        return new Letters(places);
    }

    Letters or(Letters other) {
        long[] both = places.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] |= other.places[i];
        }
        return new Letters(both);
    }

    boolean has(char c) {
        int place = c % PLACES;
        return (places[place / Long.SIZE] & (1L << place)) != 0;
    }

    /** True if {@code text} has one of them. */
    boolean in(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (has(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isNone() {
        return size == 0;
    }

    boolean isFewerThan(Letters other) {
        return size < other.size;
    }

    /** Too many to tell one text from another. */
    boolean isMany() {
        return size > MANY;
    }
}
