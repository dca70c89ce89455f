package io.github.zhibiao.corpus.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.zhibiao.corpus.row.RecordRow;
import io.github.zhibiao.corpus.row.RowJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One case of {@code scoring-cases.json}. There, each figure and each row says only in what it differs from the usual
 * one.
 */
record ScoringCase(String name, List<String> gold, List<String> rows, Score expected) {

    static List<ScoringCase> all() throws IOException {
        JsonNode file;
        try (InputStream in = ScoringCase.class.getResourceAsStream("scoring-cases.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            file = RowJson.read(text, JsonNode.class);
        }
        JsonNode usual = file.get("usual");
        List<ScoringCase> cases = new ArrayList<>();
        for (JsonNode given : file.get("cases")) {
            cases.add(new ScoringCase(
                    given.get("case").textValue(),
                    lines(usual.get("gold"), given.get("gold")),
                    lines(usual.get("row"), given.get("rows")),
                    score(given.get("expect"))));
        }
        return cases;
    }

    private static List<String> lines(JsonNode usual, JsonNode differences) {
        List<String> lines = new ArrayList<>();
        for (JsonNode difference : differences) {
            ObjectNode line = usual.deepCopy();
            difference.properties().forEach(e -> {
                if (e.getValue().asText().equals("(absent)")) {
                    line.remove(e.getKey());
                } else {
                    line.set(e.getKey(), e.getValue());
                }
            });
            lines.add(RowJson.write(line));
        }
        return lines;
    }

    /** Right in all fields of all found figures, but for those counted as wrong. */
    private static Score score(JsonNode expect) {
        int found = expect.path("found").asInt();
        Map<Field, Integer> right = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            right.put(field, found - expect.path("wrong").path(field.code()).asInt());
        }
        return new Score(
                expect.path("gold").asInt(), found, expect.path("spurious").asInt(), right);
    }

    Scorer.Result compare() {
        return Scorer.compare(
                gold.stream().map(GoldLine::read).toList(),
                rows.stream().map(r -> RowJson.read(r, RecordRow.class)).toList());
    }

    @Override
    public String toString() {
        return name;
    }
}
