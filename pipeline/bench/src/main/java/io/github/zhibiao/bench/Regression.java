package io.github.zhibiao.bench;

import io.github.zhibiao.bench.Annotated.Judged;
import io.github.zhibiao.extractors.confidence.Trait;
import io.github.zhibiao.extractors.confidence.Weights;
import java.util.List;

/**
 * Logistic regression with a ridge and bounded weights, one weight after the other: each step goes down the steepest
 * parabola that lies nowhere below the loss, so the loss never rises. Gives the same weights on every machine.
 */
final class Regression {

    private static final int SWEEPS = 300;
    /** Pulls weights of rare traits to 0. */
    private static final double RIDGE = 2;

    private static final double MOST_MOVED = 4;
    private static final int HALVINGS = 30;

    private Regression() {}

    /** The weights, in the order of {@link Trait#ALL}. */
    static double[] fit(List<Judged> rows) {
        double[] weights = Trait.ALL.stream().mapToDouble(t -> t.bounded(0)).toArray();
        double[] sums = new double[rows.size()];
        for (int i = 0; i < sums.length; i++) {
            for (int t = 0; t < weights.length; t++) {
                sums[i] += weights[t] * rows.get(i).traits()[t];
            }
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int t = 0; t < weights.length; t++) {
                step(t, rows, weights, sums);
            }
        }
        return weights;
    }

    private static void step(int t, List<Judged> rows, double[] weights, double[] sums) {
        Trait trait = Trait.ALL.get(t);
        double ridge = trait == Trait.BASE ? 0 : RIDGE;
        double slope = ridge * weights[t];
        double bend = ridge;
        for (int i = 0; i < sums.length; i++) {
            double x = rows.get(i).traits()[t];
            if (x != 0) {
                slope += x * (1 / (1 + Math.exp(-sums[i])) - (rows.get(i).whole() ? 1 : 0));
                bend += x * x / 4;
            }
        }
        if (bend == 0) {
            return; // no row has the trait
        }
        double moved = trait.bounded(weights[t] - slope / bend) - weights[t];
        weights[t] += moved;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += moved * rows.get(i).traits()[t];
        }
    }

    /** Moves the base so that the rows together are believed as much as {@code share}. */
    static void believe(double share, List<Judged> rows, double[] weights) {
        int base = Trait.ALL.indexOf(Trait.BASE);
        double least = -MOST_MOVED;
        double most = MOST_MOVED;
        double fitted = weights[base];
        for (int i = 0; i < HALVINGS; i++) {
            double moved = (least + most) / 2;
            weights[base] = fitted + moved;
            Weights tried = new Weights(weights);
            double mean = rows.stream()
                    .mapToDouble(r -> tried.chance(r.traits()))
                    .average()
                    .orElse(share);
            if (mean < share) {
                least = moved;
            } else {
                most = moved;
            }
        }
    }
}
