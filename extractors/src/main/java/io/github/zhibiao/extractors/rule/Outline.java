package io.github.zhibiao.extractors.rule;

/**
 * What holds of every match of a regular expression, or of a part of one.
 *
 * @param empty a match may have no characters
 * @param first what a match that has characters can begin with
 * @param last what it can end with
 * @param cue one of these stands in every text with a match
 * @param opens a match begins where the text does
 * @param closes a match ends where the text does, or before its last line's end
 */
record Outline(boolean empty, Letters first, Letters last, Letters cue, boolean opens, boolean closes) {

    /** Matches nothing but a place. */
    static final Outline PLACE = new Outline(true, Letters.NONE, Letters.NONE, Letters.ALL, false, false);

    static final Outline START = new Outline(true, Letters.NONE, Letters.NONE, Letters.ALL, true, false);
    static final Outline END = new Outline(true, Letters.NONE, Letters.NONE, Letters.ALL, false, true);

    /** Nothing is known. */
    static final Outline ANY = new Outline(true, Letters.ALL, Letters.ALL, Letters.ALL, false, false);

    static Outline of(Letters one) {
        return new Outline(false, one, one, one, false, false);
    }

    Outline then(Outline next) {
        return new Outline(
                empty && next.empty,
                empty ? first.or(next.first) : first,
                next.empty ? last.or(next.last) : next.last,
                next.cue.isFewerThan(cue) ? next.cue : cue,
                opens || (isPlace() && next.opens),
                next.closes || (next.isPlace() && closes));
    }

    Outline or(Outline other) {
        return new Outline(
                empty || other.empty,
                first.or(other.first),
                last.or(other.last),
                cue.or(other.cue),
                opens && other.opens,
                closes && other.closes);
    }

    /** Where it may be missing. */
    Outline maybe() {
        return new Outline(true, first, last, Letters.ALL, false, false);
    }

    /** Where it is only looked for, ahead or behind: what it has to find must be in the text. */
    Outline seen() {
        return new Outline(true, Letters.NONE, Letters.NONE, cue, false, false);
    }

    private boolean isPlace() {
        return empty && first.isNone();
    }
}
