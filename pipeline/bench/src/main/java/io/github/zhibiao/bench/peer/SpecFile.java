package io.github.zhibiao.bench.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.zhibiao.corpus.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads a spec file. Some begin with a byte order mark. */
final class SpecFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** From which the specs that give no day speak. */
    private static final String USUAL_DAY = "2017-03-22";

    private SpecFile() {}

    /** @throws IOException if the file cannot be read, is no JSON, or holds no list of cases */
    static List<SpecCase> read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        JsonNode cases = JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (!cases.isArray() || cases.isEmpty()) {
            throw new IOException("no list of cases in " + file);
        }
        List<SpecCase> read = new ArrayList<>();
        for (JsonNode node : cases) {
            read.add(specCase(read.size(), node));
        }
        return read;
    }

    private static SpecCase specCase(int number, JsonNode node) {
        String day = node.path("Context").path("ReferenceDateTime").asText(USUAL_DAY);
        List<SpecCase.Result> results = new ArrayList<>();
        for (JsonNode result : node.path("Results")) {
            int start = result.path("Start").asInt();
            int end = result.has("End")
                    ? result.path("End").asInt() + 1
                    : start + result.path("Length").asInt();
            JsonNode resolution = result.has("Resolution") ? result.path("Resolution") : result.path("Value");
            results.add(new SpecCase.Result(
                    new Span(start, end), result.path("Text").asText(), resolution));
        }
        return new SpecCase(number, node.path("Input").asText(), LocalDate.parse(day.substring(0, 10)), results);
    }
}
