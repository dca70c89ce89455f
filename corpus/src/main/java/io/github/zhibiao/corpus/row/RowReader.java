package io.github.zhibiao.corpus.row;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the line of a {@link RecordRow} as {@link RowJson} writes it. By hand: to learn the row's shape by reflection
 * takes Jackson's data binding longer than all else that a first query does.
 */
public final class RowReader {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, String> values = new HashMap<>();

    private RowReader() {}

    /** @throws IllegalArgumentException if the line is no JSON of a row */
    public static RecordRow read(String line) {
        RowReader row = new RowReader();
        try (JsonParser parser = JSON.createParser(line)) {
            row.take(parser);
        } catch (IOException e) {
            throw new IllegalArgumentException("no row: " + e.getMessage(), e);
        }
        return row.row();
    }

    private void take(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("no row: not an object");
        }
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_NULL) {
                continue;
            }
            if (!value.isScalarValue()) {
                throw new IllegalArgumentException("no row: " + name + " is not a plain value");
            }
            values.put(name, parser.getText());
        }
    }

    private RecordRow row() {
        return new RecordRow(
                values.get("id"),
                values.get("report"),
                values.get("title"),
                values.get("source"),
                Integer.parseInt(must("start")),
                Integer.parseInt(must("end")),
                values.get("text"),
                number("value"),
                number("upper"),
                values.get("comparator"),
                values.get("unit"),
                values.get("form"),
                values.get("status"),
                values.get("indicator"),
                values.get("concept"),
                values.get("area_code"),
                values.get("area_name"),
                values.get("period"),
                values.get("part_of"),
                values.get("heading"),
                values.get("sentence"),
                values.containsKey("page") ? Integer.valueOf(values.get("page")) : null,
                Double.parseDouble(must("confidence")),
                values.get("rule"));
    }

    private BigDecimal number(String name) {
        return values.containsKey(name) ? new BigDecimal(values.get(name)) : null;
    }

    private String must(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no row: without " + name);
        }
        return value;
    }
}
