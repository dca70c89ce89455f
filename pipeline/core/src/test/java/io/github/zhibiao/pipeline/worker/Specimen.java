package io.github.zhibiao.pipeline.worker;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Values of any type that can be sent, no two of their parts alike, so that a component mistaken for another shows. */
final class Specimen {

    private int next = 1;

    /** One value for each way to fill the type: of a sealed interface one of each kind, of a list all that can be in it. */
    List<Object> of(Type type) {
        next++;
        if (type instanceof ParameterizedType of) {
            List<Object> each = of(of.getActualTypeArguments()[0]);
            return of.getRawType() == List.class
                    ? List.of(each, List.of())
                    : List.of(Optional.of(each.get(0)), Optional.empty());
        }
        Class<?> c = (Class<?>) type;
        if (c.isRecord()) {
            return records(c);
        }
        if (c.isSealed()) {
            List<Object> all = new ArrayList<>();
            Arrays.stream(c.getPermittedSubclasses()).forEach(kind -> all.addAll(of(kind)));
            return all;
        }
        return List.of(c.isEnum() ? c.getEnumConstants()[c.getEnumConstants().length - 1] : plain(c));
    }

    private Object plain(Class<?> c) {
        if (c == int.class) {
            return next;
        } else if (c == long.class) {
            return (long) next << 33;
        } else if (c == boolean.class) {
            return true;
        } else if (c == float.class) {
            return next + 0.25f;
        } else if (c == double.class) {
            return next + 0.1;
        } else if (c == String.class) {
            return "文" + next + "\ud842\udfb7\ud800\0"; // 𠮷, and half a character
        } else if (c == byte[].class) {
            return new byte[] {(byte) next, -1, 0};
        } else if (c == Instant.class) {
            return Instant.ofEpochSecond(next, 123_456_789);
        } else if (c == OptionalInt.class) {
            return OptionalInt.of(next);
        } else if (c == BigDecimal.class) {
            return new BigDecimal(next + ".500");
        } else if (c == LocalDate.class) {
            return LocalDate.of(2025, 1, 1).plusDays(next);
        } else if (c == Year.class) {
            return Year.of(next);
        }
        throw new IllegalArgumentException("no specimen of " + c);
    }

    /** A record of the first ways to fill each component, and one of the last. */
    private List<Object> records(Class<?> c) {
        Shape shape = Shape.of(c);
        if (c.getSimpleName().equals("Span")) { // its numbers must be in order
            return List.of(shape.make(next, next + 7));
        }
        if (c.getSimpleName().equals("Area")) { // its code must be one
            return List.of(shape.make(String.valueOf(100_000 + next), "某地"));
        }
        List<List<Object>> filled = shape.types().stream().map(this::of).toList();
        return List.of(
                shape.make(filled.stream().map(f -> f.get(0)).toArray()),
                shape.make(filled.stream().map(f -> f.get(f.size() - 1)).toArray()));
    }
}
