package io.github.zhibiao.extractors.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.extractors.Documents;
import io.github.zhibiao.extractors.Extractor;
import io.github.zhibiao.extractors.rule.Example;
import io.github.zhibiao.extractors.rule.Examples;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the checks say of the reports of {@code examples.tsv}, where ⏎ ends a line. */
class CheckExamplesTest {

    private static final Extractor EXTRACTOR = new Extractor();

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        return Examples.beside(CheckExamplesTest.class).all().stream()
                .map(e -> DynamicTest.dynamicTest(e.toString(), () -> check(e)));
    }

    @Test
    void everyCheckHasExamplesOfBoth() throws IOException {
        List<Example> all = Examples.beside(CheckExamplesTest.class).all();
        Set<String> codes = all.stream().map(Example::rule).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                new TreeSet<>(Set.of(
                        "share-outside",
                        "shares-sum",
                        "parts-of-whole",
                        "part-over-whole",
                        "growth-of-levels",
                        "said-twice")),
                codes);
        for (String code : codes) {
            assertTrue(
                    all.stream()
                            .anyMatch(e -> e.rule().equals(code) && !e.wanted().isEmpty()),
                    code);
            assertTrue(
                    all.stream()
                            .anyMatch(e -> e.rule().equals(code) && e.wanted().isEmpty()),
                    code + " of nothing");
        }
    }

    private static void check(Example example) {
        String text = example.head() + "\n" + example.text().replace('⏎', '\n');
        List<IndicatorRecord> records = EXTRACTOR.extract(Documents.of(text)).records();
        List<String> found = Checker.check(records).stream()
                .filter(c -> c.code().equals(example.rule()))
                .map(c -> (c.passed() ? "passed" : "failed")
                        + c.members().stream()
                                .map(m -> " " + records.get(m).evidence().quote())
                                .collect(Collectors.joining()))
                .toList();
        if (example.fails()) {
            assertNotEquals(example.wanted(), found, "no longer a failure, take its mark away");
        } else {
            assertEquals(example.wanted(), found, () -> example + " " + records);
        }
    }
}
