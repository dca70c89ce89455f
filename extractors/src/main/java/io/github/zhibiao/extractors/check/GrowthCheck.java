package io.github.zhibiao.extractors.check;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A growth or a change against the levels of its year and of the year before, where the report tells all three. Growth at
 * constant prices or on a comparable basis (同口径) need not be that of the levels: only what is far off fails.
 */
final class GrowthCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FAR = BigDecimal.TEN;
    /** Told at constant prices. */
    private static final Pattern REAL = Pattern.compile("生产总值|增加值|总产值|GDP");

    private record Key(String name, Optional<Area> area, Optional<String> subject, int year) {}

    private GrowthCheck() {}

    static List<Check> check(List<Told> told) {
        Map<Key, Told> levels = new HashMap<>();
        for (Told one : told) {
            if (one.isLevel() && one.isExact() && !one.isShare()) {
                key(one, 0).ifPresent(k -> levels.putIfAbsent(k, one));
            }
        }
        List<Check> checks = new ArrayList<>();
        for (Told one : told) {
            boolean growth = one.record().form() == Form.GROWTH && one.isShare();
            boolean moved = growth || one.record().form() == Form.CHANGE;
            if (!moved || !one.isExact()) {
                continue;
            }
            Optional<Told> now = key(one, 0).map(levels::get);
            Optional<Told> before = key(one, 1).map(levels::get);
            if (now.isPresent() && before.isPresent()) {
                compare(one, now.get(), before.get()).ifPresent(checks::add);
            }
        }
        return checks;
    }

    /** Of years only: a part of a year is compared with the same part of another one. */
    private static Optional<Key> key(Told one, int back) {
        return one.record()
                .period()
                .filter(p -> !p.isInterval() && p.first() instanceof Year)
                .map(Period::lastYear)
                .map(y -> new Key(
                        one.record().indicator(),
                        one.record().area(),
                        one.record().subject(),
                        y - back));
    }

    private static Optional<Check> compare(Told told, Told now, Told before) {
        boolean growth = told.record().form() == Form.GROWTH;
        boolean comparable =
                now.unit().equals(before.unit()) && (growth || told.unit().equals(now.unit()));
        if (!comparable || before.value().signum() <= 0 || now.value().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal difference = now.value().subtract(before.value());
        BigDecimal slack = now.slack().add(before.slack());
        if (growth) {
            difference = percent(difference, before.value());
            slack = percent(slack, before.value()).multiply(BigDecimal.valueOf(2));
        }
        BigDecimal off = difference.subtract(told.value()).abs();
        boolean passed = off.compareTo(slack.add(told.slack())) <= 0;
        BigDecimal far = growth ? FAR : told.value().abs();
        boolean failed = off.compareTo(far.add(slack)) > 0
                && !REAL.matcher(told.record().indicator()).find();
        if (!passed && !failed) {
            return Optional.empty();
        }
        String says = told.label() + (passed ? "与" : "不合于") + now.label() + "比" + before.label() + (passed ? "相合" : "");
        List<Integer> members =
                List.of(told.at(), now.at(), before.at()).stream().sorted().toList();
        return Optional.of(new Check("growth-of-levels", passed, members, says));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }
}
