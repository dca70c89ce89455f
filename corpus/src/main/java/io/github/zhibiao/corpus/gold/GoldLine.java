package io.github.zhibiao.corpus.gold;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.zhibiao.corpus.row.RowJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line of a gold file. Where a field may hold one value or a list, both are read alike. */
record GoldLine(JsonNode json) {

    /** @throws IllegalArgumentException if the line is no annotated record; the message names the field */
    static GoldRecord read(String line) {
        JsonNode json;
        try {
            json = RowJson.read(line, JsonNode.class);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("不是 JSON：" + e.getMessage(), e);
        }
        return new GoldLine(json).toRecord();
    }

    private GoldRecord toRecord() {
        return new GoldRecord(
                json.path("id").asText(),
                offset("start"),
                offset("end"),
                json.path("text").asText(),
                number("value").orElseThrow(() -> missing("value")),
                number("upper"),
                true,
                accepted("comparator", "eq"),
                accepted("unit"),
                accepted("form", "level"),
                accepted("status", "actual"),
                names(),
                accepted("area_code"),
                accepted("period"),
                json.hasNonNull("part_of") ? Optional.of(json.get("part_of").asText()) : Optional.empty(),
                json.path("optional").asBoolean());
    }

    private int offset(String key) {
        JsonNode value = json.path(key);
        if (!value.canConvertToInt() || value.intValue() < 0) {
            throw missing(key);
        }
        return value.intValue();
    }

    private Optional<BigDecimal> number(String key) {
        if (!json.hasNonNull(key)) {
            return Optional.empty();
        }
        if (!json.get(key).isNumber()) {
            throw missing(key);
        }
        return Optional.of(json.get(key).decimalValue());
    }

    private List<String> names() {
        if (!json.path("indicator").isArray()) {
            throw missing("indicator");
        }
        return accepted("indicator").values();
    }

    private Accepted accepted(String key, String usual) {
        return json.has(key) ? accepted(key) : Accepted.of(usual);
    }

    private Accepted accepted(String key) {
        if (!json.has(key)) {
            throw missing(key);
        }
        List<String> values = new ArrayList<>();
        boolean absent = false;
        JsonNode given = json.get(key);
        for (JsonNode value : given.isArray() ? given : List.of(given)) {
            if (!value.isTextual() && !value.isNull()) {
                throw missing(key);
            }
            if (value.isNull()) {
                absent = true;
            } else {
                values.add(value.textValue());
            }
        }
        return new Accepted(values, absent);
    }

    private IllegalArgumentException missing(String key) {
        return new IllegalArgumentException("缺少 " + key + "，或类型不对：" + json);
    }
}
