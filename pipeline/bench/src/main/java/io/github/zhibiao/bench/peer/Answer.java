package io.github.zhibiao.bench.peer;

import io.github.zhibiao.corpus.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One thing found, or wanted, in a case.
 *
 * @param span of the case's input; end exclusive, while the specs count it in
 * @param reading what it means, in one form for both sides: {@code 350.333333}, {@code [20,100)}, {@code 65 %}
 */
record Answer(Span span, String reading) {

    /** The specs print fractions with 15 digits and powers as doubles; nine digits are what both sides hold. */
    private static final MathContext DIGITS = new MathContext(9);

    /** A number in the form in which numbers are compared. */
    static String number(BigDecimal value) {
        return value.round(DIGITS).stripTrailingZeros().toPlainString();
    }

    Answer with(String other) {
        return new Answer(span, other);
    }

    @Override
    public String toString() {
        return span.start() + "–" + span.end() + " " + reading;
    }
}
