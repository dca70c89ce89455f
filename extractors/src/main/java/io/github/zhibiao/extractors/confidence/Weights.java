package io.github.zhibiao.extractors.confidence;

import io.github.zhibiao.extractors.rule.Rows;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * How much each trait counts: the weights of a logistic regression. Those of {@code weights.tsv} were fitted to annotated
 * reports by the command that the README names.
 */
public final class Weights {

    /** Nothing is believed or disbelieved altogether. */
    private static final double LEAST = 0.01;

    private final double[] weights;

    /** @param weights one for each trait, in the order of {@link Trait#ALL} */
    public Weights(double[] weights) {
        if (weights.length != Trait.ALL.size()) {
            throw new IllegalArgumentException(weights.length + " weights for " + Trait.ALL.size() + " traits");
        }
        this.weights = weights.clone();
    }

    /** Those of the program. */
    static Weights load() {
        Map<Trait, Double> read = new EnumMap<>(Trait.class);
        for (String[] row : Rows.of(Weights.class, "weights.tsv")) {
            read.put(Trait.valueOf(row[0].toUpperCase(Locale.ROOT)), Double.valueOf(row[1]));
        }
        double[] weights = new double[Trait.ALL.size()];
        for (int i = 0; i < weights.length; i++) {
            Trait trait = Trait.ALL.get(i);
            if (!read.containsKey(trait)) {
                throw new IllegalArgumentException("no weight for " + trait.code() + " in weights.tsv");
            }
            weights[i] = read.get(trait);
        }
        return new Weights(weights);
    }

    /** Of the trait that stands at {@code place} in {@link Trait#ALL}. */
    double of(int place) {
        return weights[place];
    }

    /** The chance that a record of these traits is right as a whole. */
    public double chance(double[] traits) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * traits[i];
        }
        return Math.max(LEAST, Math.min(1 - LEAST, 1 / (1 + Math.exp(-sum))));
    }
}
