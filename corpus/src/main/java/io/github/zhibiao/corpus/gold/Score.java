package io.github.zhibiao.corpus.gold;

import java.util.EnumMap;
import java.util.Map;

/**
 * How well found rows agree with annotated ones, as counts: scores of several reports add up.
 *
 * @param gold annotated figures that had to be found
 * @param found those of them that were
 * @param spurious rows that no annotated figure accounts for
 * @param right how many of the found are right in each field
 */
public record Score(int gold, int found, int spurious, Map<Field, Integer> right) {

    /** Of nothing: where adding up begins. */
    public static final Score NONE = new Score(0, 0, 0, Map.of());

    /** Fields that are not given are right nowhere. */
    public Score {
        Map<Field, Integer> all = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            all.put(field, right.getOrDefault(field, 0));
        }
        right = Map.copyOf(all);
    }

    public Score plus(Score other) {
        Map<Field, Integer> sum = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            sum.put(field, right(field) + other.right(field));
        }
        return new Score(gold + other.gold, found + other.found, spurious + other.spurious, sum);
    }

    /** How many of the found figures are right in this field. */
    public int right(Field field) {
        return right.get(field);
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

    /** The share of the found figures that are right in this field. */
    public double share(Field field) {
        return ratio(right(field), found);
    }

    private static double ratio(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
