package io.github.zhibiao.extractors.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.zhibiao.corpus.record.Quantity;
import io.github.zhibiao.extractors.rule.Example;
import io.github.zhibiao.extractors.rule.Examples;
import io.github.zhibiao.extractors.rule.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Figures, and numerals that are none, by the examples beside this test. */
class FigureExamplesTest {

    private static final Set<String> FIGURES = Set.of(
            "amount", "amount-without-unit", "fraction", "range", "rank", "rank-top", "ratio", "structure", "doubling");

    /** Rules of what is no figure; they never show in an answer. */
    private static final Set<String> NON_FIGURES = Set.of(
            "title",
            "quoted-name",
            "date-iso",
            "clock",
            "years",
            "year-month-day",
            "months",
            "day",
            "age-of-time",
            "span-of-years",
            "plan-name",
            "session",
            "ordinal",
            "enumerator",
            "document-number",
            "figure-or-table-label",
            "telephone",
            "web-address",
            "sum-name",
            "model",
            "per-mass",
            "class-name",
            "size-class",
            "circle",
            "all-day",
            "age-group",
            "hotline",
            "masked",
            "level-count",
            "idiom");

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        return Examples.beside(FigureExamplesTest.class)
                .tests(new Finding<>(new FigureFinder()::find, FigureExamplesTest::say, FIGURES)::answer);
    }

    @Test
    void everyRuleHasExamples() throws IOException {
        Examples examples = Examples.beside(FigureExamplesTest.class);
        examples.cover(330, FIGURES, Set.of("hedge-before", "hedge-after", "compound", "shared-unit"));
        examples.cover(330, NON_FIGURES, Set.of());
    }

    @Test
    void whatIsNoFigureLeavesOne() throws IOException {
        List<Example> silent = Examples.beside(FigureExamplesTest.class).all().stream()
                .filter(e -> NON_FIGURES.contains(e.rule()) && !e.fails())
                .filter(e -> e.not() && e.wanted().isEmpty())
                .toList();
        assertEquals(List.of(), silent);
    }

    /** These once broke the finder. */
    @Test
    void oddNumbersBreakNothing() {
        FigureFinder finder = new FigureFinder();
        assertEquals(1, finder.find("补助0至0万元").size());
        assertEquals(1, finder.find("增长0-0亿元").size());
        assertEquals(0, finder.find("1+".repeat(100_000)).size());
    }

    /** {@code 3–5 个 eq}; {@code _} is no unit. */
    private static String say(Figure figure) {
        Quantity quantity = figure.quantity();
        String upper = quantity.amount()
                .upper()
                .map(u -> "–" + u.stripTrailingZeros().toPlainString())
                .orElse("");
        String unit = quantity.unit().symbol().isEmpty() ? "_" : quantity.unit().symbol();
        return quantity.amount().value().stripTrailingZeros().toPlainString() + upper + " " + unit + " "
                + quantity.comparator().code();
    }
}
