package io.github.zhibiao.extractors.confidence;

/**
 * What is known of how a record was read that the record itself does not say.
 *
 * @param naming how sure the way of naming is, from 0 to 1, as set by hand beside each way: a rank, no probability
 * @param inherited the name, or its place, comes from what was said before the clause
 * @param placed the clause names the place
 * @param dated a word for time says when
 * @param cell it is a cell of a table
 * @param figures how many figures its sentence has
 */
public record Clues(double naming, boolean inherited, boolean placed, boolean dated, boolean cell, int figures) {

    /** Of a cell: its headings say all. */
    public static Clues ofCell(double naming, boolean placed, boolean dated) {
        return new Clues(naming, false, placed, dated, true, 1);
    }
}
