package io.github.zhibiao.corpus.gold;

import io.github.zhibiao.corpus.row.RecordRow;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** An annotated figure and a row that has found it: the spans overlap, and value, upper and unit are equal. */
record Match(GoldRecord gold, RecordRow row) {

    /** Relative and absolute: what tells 99.89 from a double of it is no difference. */
    private static final double TOLERANCE = 1e-9;

    /** Python's {@code \s}: the separators of ASCII count as white space too. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\x1c-\\x1f]", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Set<Field> OF_A_WHOLE =
            EnumSet.of(Field.FORM, Field.STATUS, Field.AREA, Field.PERIOD, Field.NAME_SOFT);

    boolean holds() {
        return overlaps()
                && same(gold.value(), row.value())
                && (!gold.upperTold() || same(gold.upper().orElse(null), row.upper()))
                && sameUnit();
    }

    boolean overlaps() {
        return row.start() < gold.end() && gold.start() < row.end();
    }

    /** How alike the row's name is to the accepted ones, from 0 to 1. */
    double likeness() {
        return Name.of(row.indicator()).likeness(gold.indicator());
    }

    /** The fields in which the row is right, or cannot be wrong because the annotation does not tell them. */
    Set<Field> right() {
        Set<Field> right = EnumSet.noneOf(Field.class);
        Name name = Name.of(row.indicator());
        add(right, Field.COMPARATOR, gold.comparator().accepts(orElse(row.comparator(), "eq")));
        add(right, Field.FORM, gold.form().accepts(orElse(row.form(), "level")));
        add(right, Field.STATUS, gold.status().accepts(orElse(row.status(), "actual")));
        add(right, Field.AREA, gold.areaCode().accepts(row.areaCode()));
        add(right, Field.PERIOD, gold.period().accepts(row.period()));
        add(right, Field.NAME_EXACT, name.equalsAny(gold.indicator()));
        add(right, Field.NAME_SOFT, name.isLikeAny(gold.indicator()));
        add(right, Field.WHOLE, right.containsAll(OF_A_WHOLE));
        return right;
    }

    private static void add(Set<Field> right, Field field, boolean isRight) {
        if (isRight) {
            right.add(field);
        }
    }

    private boolean sameUnit() {
        String found = unit(row.unit());
        List<String> accepted = gold.unit().values();
        return !gold.unit().judged()
                || accepted.stream().anyMatch(u -> unit(u).equals(found))
                || (gold.unit().absent() && found.isEmpty());
    }

    private static String unit(String unit) {
        return SPACE.matcher(orElse(unit, "")).replaceAll("").replace('％', '%').toLowerCase(Locale.ROOT);
    }

    private static boolean same(BigDecimal a, BigDecimal b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        double x = a.doubleValue();
        double y = b.doubleValue();
        if (Double.isInfinite(x) || Double.isInfinite(y)) {
            return x == y;
        }
        return Math.abs(x - y) <= Math.max(TOLERANCE * Math.max(Math.abs(x), Math.abs(y)), TOLERANCE);
    }

    private static String orElse(String given, String usual) {
        return given == null || given.isEmpty() ? usual : given;
    }
}
