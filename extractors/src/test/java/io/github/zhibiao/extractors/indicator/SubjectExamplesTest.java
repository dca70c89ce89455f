package io.github.zhibiao.extractors.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.extractors.Documents;
import io.github.zhibiao.extractors.Extractor;
import io.github.zhibiao.extractors.rule.Example;
import io.github.zhibiao.extractors.rule.Examples;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whose figures the sentences of {@code subject-examples.tsv} tell: the subject of each record in turn. */
class SubjectExamplesTest {

    private static final Extractor EXTRACTOR = new Extractor();

    private static Examples examples() throws IOException {
        return Examples.beside(SubjectExamplesTest.class, "subject-examples.tsv");
    }

    @TestFactory
    Stream<DynamicTest> subjects() throws IOException {
        return examples().all().stream().map(e -> DynamicTest.dynamicTest(e.toString(), () -> check(e)));
    }

    @Test
    void thereAreExamplesOfBoth() throws IOException {
        List<Example> all = examples().all();
        assertTrue(all.stream()
                        .filter(e -> !e.fails() && e.rule().equals("subject"))
                        .count()
                >= 25);
        assertTrue(all.stream()
                        .filter(e -> !e.fails() && e.rule().equals("no-subject"))
                        .count()
                >= 20);
    }

    private static void check(Example example) {
        String head = example.head() + "\n";
        List<String> found = EXTRACTOR.extract(Documents.of(head + example.text())).records().stream()
                .map(r -> r.evidence().quote() + " " + r.subject().orElse("_"))
                .toList();
        if (example.fails()) {
            assertNotEquals(example.wanted(), found, "no longer a failure, take its mark away");
        } else {
            assertEquals(example.wanted(), found, example.toString());
        }
    }
}
