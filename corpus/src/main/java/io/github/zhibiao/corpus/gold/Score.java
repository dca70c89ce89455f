package io.github.zhibiao.corpus.gold;

import java.util.EnumMap;
import java.util.Map;

/**
 * How well found rows agree with annotated ones, as counts: scores of several reports add up.
 *
 * @param gold annotated figures that had to be found
 * @param found those of them that were
 * @param spurious rows that no annotated figure accounts for
 * @param right how many of the judged are right in each field
 * @param judged how many of the found are annotated in each field: all, but where a researcher noted less
 */
public record Score(int gold, int found, int spurious, Map<Field, Integer> right, Map<Field, Integer> judged) {

    /** Of nothing: where adding up begins. */
    public static final Score NONE = new Score(0, 0, 0, Map.of());

    /** Fields that are not given are right nowhere, and judged nowhere. */
    public Score {
        right = complete(right);
        judged = complete(judged);
    }

    /** Where every field of every figure is annotated. */
    public Score(int gold, int found, int spurious, Map<Field, Integer> right) {
        this(gold, found, spurious, right, everywhere(found));
    }

    private static Map<Field, Integer> everywhere(int count) {
        Map<Field, Integer> all = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            all.put(field, count);
        }
        return all;
    }

    private static Map<Field, Integer> complete(Map<Field, Integer> given) {
        Map<Field, Integer> all = everywhere(0);
        all.putAll(given);
        return Map.copyOf(all);
    }

    public Score plus(Score other) {
        return new Score(
                gold + other.gold,
                found + other.found,
                spurious + other.spurious,
                sum(right, other.right),
                sum(judged, other.judged));
    }

    private static Map<Field, Integer> sum(Map<Field, Integer> a, Map<Field, Integer> b) {
        Map<Field, Integer> sum = new EnumMap<>(a);
        b.forEach((field, count) -> sum.merge(field, count, Integer::sum));
        return sum;
    }

    /** How many of the found figures are right in this field. */
    public int right(Field field) {
        return right.get(field);
    }

    /** How many of the found figures are annotated in this field. */
    public int judged(Field field) {
        return judged.get(field);
    }

    /** The share of the rows that are figures to be found; 0 where there are no rows. */
    public double precision() {
        return ratio(found, found + spurious);
    }

    /** The share of the figures that were found; 0 where there are none. */
    public double recall() {
        return ratio(found, gold);
    }

    public double foundF1() {
        return f1(precision(), recall());
    }

    /** F1 of rows that are right as a whole. */
    public double wholeF1() {
        return f1(ratio(right(Field.WHOLE), found + spurious), ratio(right(Field.WHOLE), gold));
    }

    /** The share of the found figures that are right in this field, of those annotated in it. */
    public double share(Field field) {
        return ratio(right(field), judged(field));
    }

    private static double ratio(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
