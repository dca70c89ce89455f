package io.github.zhibiao.pipeline.worker;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.function.Function;

/** Types whose printed form says all of them. */
final class Printed {

    private static final Map<Class<?>, Function<String, Object>> READERS =
            Map.of(BigDecimal.class, BigDecimal::new, LocalDate.class, LocalDate::parse, Year.class, Year::parse);

    private Printed() {}

    static boolean is(Class<?> type) {
        return READERS.containsKey(type);
    }

    static Object read(Class<?> type, String printed) {
        return READERS.get(type).apply(printed);
    }
}
