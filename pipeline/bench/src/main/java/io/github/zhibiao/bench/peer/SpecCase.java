package io.github.zhibiao.bench.peer;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.zhibiao.corpus.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One case of a spec.
 *
 * @param number its place in the file, from 0
 * @param reference the day from which it speaks
 * @param results what is to be found, in text order
 */
record SpecCase(int number, String input, LocalDate reference, List<Result> results) {

    SpecCase {
        results = List.copyOf(results);
    }

    /** One thing to be found: its place in the input, and the resolution as the spec has it; missing in extractor specs. */
    record Result(Span span, String text, JsonNode resolution) {}

    /** True if a result's words match, wherever they stand in the result. */
    boolean wants(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return results.stream().anyMatch(r -> pattern.matcher(r.text()).find());
    }

    /** True if the input has words that match. */
    boolean says(String regex) {
        return Pattern.compile(regex).matcher(input).find();
    }
}
