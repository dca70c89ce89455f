package io.github.zhibiao.corpus.gold;

import io.github.zhibiao.corpus.row.RowJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Rows such as a careless extractor would find for a figure: most right, each field wrong now and then. */
final class Mistakes {

    private Mistakes() {}

    /** None, one or two rows as JSON. */
    static List<String> rows(GoldRecord gold, Random random) {
        List<String> rows = new ArrayList<>();
        for (int i = random.nextInt(10) == 0 ? 0 : random.nextInt(8) == 0 ? 2 : 1; i > 0; i--) {
            Map<String, Object> row = new LinkedHashMap<>();
            int shift = random.nextInt(6) == 0 ? random.nextInt(9) - 4 : 0;
            row.put("start", Math.max(0, gold.start() + shift));
            row.put("end", Math.max(0, gold.end() + shift));
            row.put("value", value(gold.value(), random));
            row.put("upper", gold.upper().orElse(null));
            row.put("unit", unit(any(gold.unit(), random), random));
            row.put("comparator", orOther(any(gold.comparator(), random), "approx", random));
            row.put("form", orOther(any(gold.form(), random), "rank", random));
            row.put("status", orOther(any(gold.status(), random), "target", random));
            row.put("area_code", orOther(any(gold.areaCode(), random), "100000", random));
            row.put("period", orOther(any(gold.period(), random), null, random));
            row.put(
                    "indicator",
                    name(gold.indicator().get(random.nextInt(gold.indicator().size())), random));
            rows.add(RowJson.write(row));
        }
        return rows;
    }

    private static String any(Accepted accepted, Random random) {
        return accepted.values().isEmpty()
                ? null
                : accepted.values().get(random.nextInt(accepted.values().size()));
    }

    private static String orOther(String right, String other, Random random) {
        return random.nextInt(10) == 0 ? other : right;
    }

    private static BigDecimal value(BigDecimal value, Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> value.negate();
            case 1 -> value.multiply(new BigDecimal("1.00000000001"));
            case 2 -> value.multiply(new BigDecimal("1.0000001"));
            default -> value;
        };
    }

    private static String unit(String unit, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> unit.replace('%', '％');
            case 1 -> " " + unit.toUpperCase(Locale.ROOT) + "\u3000";
            case 2 -> random.nextBoolean() ? null : unit;
            default -> unit;
        };
    }

    private static String name(String name, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "“" + name + "”的";
            case 1 -> name.substring(random.nextInt(name.length()));
            case 2 -> name + "总数";
            case 3 -> new StringBuilder(name).reverse().toString();
            case 4 -> random.nextBoolean() ? null : "全市";
            default -> name;
        };
    }
}
