package io.github.zhibiao.pipeline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The report and nothing but the report, on real pages: against {@code main-text.tsv}, which was made by reading them. */
class MainTextTest {

    /** What a page should hold. */
    private record Truth(String file, String begins, String ends, List<String> absent) {

        static Truth of(String row) {
            String[] fields = row.split("\t", -1);
            List<String> absent = fields[3].isEmpty() ? List.of() : List.of(fields[3].split(" ¦ "));
            return new Truth(fields[0], squeezed(fields[1]), squeezed(fields[2]), absent);
        }

        /** What is wrong with a text, or nothing. */
        List<String> wrong(String text) {
            List<String> wrong = new ArrayList<>();
            if (!text.contains(begins)) {
                wrong.add(file + " lacks its beginning " + begins);
            }
            if (!text.contains(ends)) {
                wrong.add(file + " lacks its end " + ends);
            }
            absent.stream()
                    .filter(a -> text.contains(squeezed(a)))
                    .map(a -> file + " holds " + a)
                    .forEach(wrong::add);
            return wrong;
        }
    }

    @Test
    void pagesHoldTheirReportAlone() throws Exception {
        List<Truth> truths = truths();
        List<String> wrong = new ArrayList<>();
        for (Truth truth : truths) {
            wrong.addAll(truth.wrong(
                    squeezed(Reading.read(Shared.report(truth.file())).text())));
        }
        assertTrue(truths.size() >= 30, "only " + truths.size());
        assertEquals(List.of(), wrong);
    }

    private static List<Truth> truths() throws Exception {
        try (InputStream in =
                Objects.requireNonNull(MainTextTest.class.getResourceAsStream("main-text.tsv"), "main-text.tsv")) {
            String rows = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(rows.split("\n"))
                    .filter(r -> !r.startsWith("#"))
                    .map(Truth::of)
                    .toList();
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u3000]", "");
    }
}
