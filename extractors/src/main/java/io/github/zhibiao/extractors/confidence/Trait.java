package io.github.zhibiao.extractors.confidence;

import io.github.zhibiao.corpus.record.Comparator;
import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.record.Status;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * What a record's confidence is reckoned from. Each trait is 1 or 0, but for the two that are numbers. A weight may not
 * leave its bounds, whatever the annotated reports say: what is guessed is never believed more for it.
 *
 * <p>To add a trait: a constant here, and the weights fitted anew, which are data (2 files).
 */
@SuppressWarnings("ImmutableEnumChecker") // functions that hold nothing
public enum Trait {
    /** Before anything is known. */
    BASE(c -> 1),
    /** How sure the way of naming is, against the common one. */
    NAMING(c -> c.clues().naming() - Trait.COMMON, 0, Trait.ANY),
    /** No words of its clause name it. */
    GUESSED(is(c -> c.clues().naming() < Trait.GUESS), -Trait.ANY, -1),
    INHERITED(is(c -> c.clues().inherited())),
    PLACED(is(c -> c.clues().placed())),
    DATED(is(c -> c.clues().dated())),
    CELL(is(c -> c.clues().cell())),
    /** How many figures its sentence has, as a logarithm: 0 for one, 1 for ten. */
    CROWDED(c -> Math.log10(Math.max(1, c.clues().figures()))),
    GROWTH(form(Form.GROWTH)),
    CHANGE(form(Form.CHANGE)),
    RANK(form(Form.RANK)),
    RATIO(form(Form.RATIO)),
    SHARE(is(c -> c.record().form() == Form.LEVEL && dimension(c.record()) == Dimension.SHARE)),
    MONEY(is(c -> dimension(c.record()) == Dimension.MONEY)),
    NO_UNIT(is(c -> dimension(c.record()) == Dimension.NONE)),
    HEDGED(is(c -> c.record().quantity().comparator() != Comparator.EQ)),
    TARGET(is(c -> c.record().status() == Status.TARGET)),
    FORECAST(is(c -> c.record().status() == Status.FORECAST)),
    INTERVAL(is(c -> c.record().period().filter(p -> p.isInterval()).isPresent())),
    /** Neither its clause nor the report's title tells when. */
    YEAR_GUESSED(is(c -> !c.clues().dated() && !c.yearTold()), -Trait.ANY, 0),
    NO_PERIOD(is(c -> c.record().period().isEmpty())),
    NO_AREA(is(c -> c.record().area().isEmpty())),
    PART(is(c -> c.record().partOf().isPresent())),
    SUBJECT(is(c -> c.record().subject().isPresent())),
    /** The name stands for a standard indicator. */
    CONCEPT(is(c -> c.record().concept().isPresent())),
    NAME_SHORT(is(c -> length(c) <= Trait.SHORT)),
    NAME_LONG(is(c -> length(c) > Trait.LONG)),
    NAME_VERY_LONG(is(c -> length(c) > Trait.VERY_LONG)),
    /** The name has a comma, a bracket, a numeral: what no column's head should have. */
    NAME_UNCLEAN(is(c -> isUnclean(c.record().indicator()))),
    /** A doubt about the text stands nearby. */
    DOUBTED(is(Case::doubted), -Trait.ANY, -Trait.LITTLE),
    /** A check of the record against others of its report passed, and none failed. */
    PASSED(is(c -> c.passed() > 0 && c.failed() == 0), Trait.LITTLE, Trait.ANY),
    /** A check failed. */
    FAILED(is(c -> c.failed() > 0), -Trait.ANY, -1.5);

    /** All of them, in the order in which traits and weights are given as numbers. */
    public static final List<Trait> ALL = List.of(values());

    private static final double ANY = 6;
    private static final double LITTLE = 0.1;
    private static final double COMMON = 0.85;
    private static final double GUESS = 0.3;
    private static final int SHORT = 2;
    private static final int LONG = 12;
    private static final int VERY_LONG = 18;
    private static final Pattern UNCLEAN = Pattern.compile("[，,；;：:（()）\\d]");

    private final ToDoubleFunction<Case> value;
    private final double least;
    private final double most;

    Trait(ToDoubleFunction<Case> value) {
        this(value, -Trait.ANY, Trait.ANY);
    }

    Trait(ToDoubleFunction<Case> value, double least, double most) {
        this.value = value;
        this.least = least;
        this.most = most;
    }

    private static ToDoubleFunction<Case> is(Predicate<Case> test) {
        return c -> test.test(c) ? 1 : 0;
    }

    private static ToDoubleFunction<Case> form(Form form) {
        return is(c -> c.record().form() == form);
    }

    private static Dimension dimension(IndicatorRecord record) {
        return record.quantity().unit().dimension();
    }

    private static boolean isUnclean(String name) {
        return UNCLEAN.matcher(name).find();
    }

    private static int length(Case c) {
        return c.record().indicator().length();
    }

    double of(Case c) {
        return value.applyAsDouble(c);
    }

    /** The weight, or the bound that it would leave. */
    public double bounded(double weight) {
        return Math.max(least, Math.min(most, weight));
    }

    /** As the table of weights names it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
