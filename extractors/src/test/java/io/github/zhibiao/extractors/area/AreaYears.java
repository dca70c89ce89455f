package io.github.zhibiao.extractors.area;

/** The years in which an area existed, both included; null for an end that is open. */
record AreaYears(Integer from, Integer to) {

    static final AreaYears ALWAYS = new AreaYears(null, null);

    AreaYears since(Integer year) {
        return new AreaYears(year, to);
    }

    AreaYears until(Integer year) {
        return new AreaYears(from, year);
    }

    /** True when both existed for more than the year, or the two, in which one became the other. */
    boolean together(AreaYears other) {
        return start() + 1L < other.end() && other.start() + 1L < end();
    }

    String fromOrEmpty() {
        return from == null ? "" : from.toString();
    }

    String toOrEmpty() {
        return to == null ? "" : to.toString();
    }

    private int start() {
        return from == null ? Integer.MIN_VALUE : from;
    }

    private int end() {
        return to == null ? Integer.MAX_VALUE : to;
    }
}
