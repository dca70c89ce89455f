package io.github.zhibiao.pipeline.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zhibiao.corpus.row.RowJson;
import io.github.zhibiao.corpus.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The annotated records of a made sample: one row of JSON for each figure, places of the raw text, in text order. */
final class GoldRows {

    private static final List<String> FIELDS = List.of(
            "value",
            "upper",
            "unit",
            "indicator",
            "area_code",
            "period",
            "comparator",
            "form",
            "status",
            "optional",
            "part_of",
            "table");

    private static final Map<String, String> USUAL = Map.of("comparator", "eq", "form", "level", "status", "actual");

    private GoldRows() {}

    /** @throws IllegalStateException if a row has a field that rows do not have, or is part of no row */
    static String of(Annotated report, Made made) {
        Map<String, Integer> numbers = numbers(report);
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (Annotated.Figure figure : report.figures()) {
            Span span = made.place().apply(figure.span());
            ObjectNode row = figure.row().objectNode();
            row.put("id", ++number).put("start", span.start()).put("end", span.end());
            row.put("text", span.of(made.raw()));
            for (String field : FIELDS) {
                JsonNode value = figure.row().get(field);
                if (value != null && field.equals("part_of")) {
                    row.put(field, numberOf(value.asText(), numbers));
                } else if (value != null) {
                    row.set(field, value);
                } else if (USUAL.containsKey(field)) {
                    row.put(field, USUAL.get(field));
                }
            }
            checkFields(figure.row());
            out.append(RowJson.write(row)).append('\n');
        }
        return out.toString();
    }

    private static Map<String, Integer> numbers(Annotated report) {
        Map<String, Integer> numbers = new HashMap<>();
        int number = 0;
        for (Annotated.Figure figure : report.figures()) {
            JsonNode id = figure.row().get("id");
            number++;
            if (id != null && numbers.put(id.asText(), number) != null) {
                throw new IllegalStateException("two figures are called " + id);
            }
        }
        return numbers;
    }

    private static int numberOf(String id, Map<String, Integer> numbers) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalStateException("part of " + id + ", which is no figure");
        }
        return number;
    }

    private static void checkFields(ObjectNode row) {
        row.fieldNames().forEachRemaining(f -> {
            if (!f.equals("id") && !FIELDS.contains(f)) {
                throw new IllegalStateException("no field of a row: " + f);
            }
        });
        for (String needed : List.of("value", "unit", "indicator", "area_code", "period")) {
            if (!row.has(needed)) {
                throw new IllegalStateException("no " + needed + " in " + row);
            }
        }
    }
}
