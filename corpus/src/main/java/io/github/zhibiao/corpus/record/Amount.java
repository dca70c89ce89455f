package io.github.zhibiao.corpus.record;

import java.math.BigDecimal;
import java.util.Optional;

/** How much: one number, or the two ends of a range. Multipliers such as 万 are multiplied in. */
public sealed interface Amount {

    /** The number, or the first one of a range. */
    BigDecimal value();

    /** The second number of a range. */
    Optional<BigDecimal> upper();

    /** The same amount with the other sign: a fall. */
    Amount negate();

    /** The same amount times {@code factor}. */
    Amount times(BigDecimal factor);

    record Exact(BigDecimal value) implements Amount {
        @Override
        public Optional<BigDecimal> upper() {
            return Optional.empty();
        }

        @Override
        public Exact negate() {
            return new Exact(value.negate());
        }

        @Override
        public Exact times(BigDecimal factor) {
            return new Exact(value.multiply(factor));
        }
    }

    /** From {@code first} to {@code last}, in the order of the text. */
    record Range(BigDecimal first, BigDecimal last) implements Amount {
        @Override
        public BigDecimal value() {
            return first;
        }

        @Override
        public Optional<BigDecimal> upper() {
            return Optional.of(last);
        }

        @Override
        public Range negate() {
            return new Range(first.negate(), last.negate());
        }

        @Override
        public Range times(BigDecimal factor) {
            return new Range(first.multiply(factor), last.multiply(factor));
        }
    }

    static Amount of(BigDecimal value) {
        return new Exact(value);
    }
}
