package io.github.zhibiao.extractors.description;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.zhibiao.corpus.report.Description;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.report.ReportKind;
import io.github.zhibiao.extractors.Documents;
import io.github.zhibiao.extractors.area.AreaTable;
import io.github.zhibiao.extractors.rule.Example;
import io.github.zhibiao.extractors.rule.Examples;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What reports say of themselves, by the examples beside this test: kind, the lines of the report parted by ⏎, then title,
 * publisher, date, year and area, each {@code -} where there is none.
 */
class DescriptionExamplesTest {

    private static final Describer DESCRIBER = new Describer(new AreaTable());

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        return Examples.beside(DescriptionExamplesTest.class).tests(DescriptionExamplesTest::answer);
    }

    @Test
    void everyKindHasExamples() throws IOException {
        Set<String> kinds = Set.of("work", "bulletin", "budget", "rule_of_law", "disclosure", "other");
        assertEquals(ReportKind.values().length, kinds.size());
        Examples.beside(DescriptionExamplesTest.class).cover(28, Set.of(), kinds);
    }

    private static List<String> answer(Example example) {
        Document document = Documents.of("unnamed.txt", example.text().replace('⏎', '\n'));
        Description said = DESCRIBER.describe(document);
        assertEquals(said, DESCRIBER.describe(document), "asked again");
        List<String> answer = new ArrayList<>(List.of(
                said.title(),
                said.publisher().orElse("-"),
                said.published().map(LocalDate::toString).orElse("-"),
                said.year().map(Year::toString).orElse("-"),
                said.area().map(a -> a.code()).orElse("-")));
        String kind = said.kind().name().toLowerCase(Locale.ROOT);
        if (!kind.equals(example.rule())) {
            answer.add("kind " + kind);
        }
        return answer;
    }
}
