package io.github.zhibiao.extractors.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.extractors.Documents;
import io.github.zhibiao.extractors.Extractor;
import io.github.zhibiao.extractors.RecordLaws;
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

/**
 * Records of one sentence, by the examples beside this test. Its head lines give the lines above it, parted by ⏎: the report's title first; how a record is
 * written there says {@link WantedRecord}.
 */
class RecordExamplesTest {

    private static final Extractor EXTRACTOR = new Extractor();

    /** Every line of the contract on names, forms and cases has a section. */
    private static final Set<String> SECTIONS = Set.of(
            "name-action",
            "name-counted-noun",
            "name-subject-put-back",
            "name-modifier-stays",
            "name-of-growth",
            "name-of-change",
            "name-of-rank",
            "name-of-share",
            "name-reach",
            "change-base",
            "form-level",
            "form-growth",
            "form-change",
            "form-rank",
            "form-ratio",
            "status",
            "area",
            "period",
            "purpose",
            "comparator",
            "part-of",
            "from-to",
            "distributed",
            "said-of-several",
            "rank-without-numeral",
            "rank-with-numeral",
            "first-of-its-kind",
            "tenths",
            "gap",
            "signed-with-hedge",
            "times-of",
            "doubling",
            "unit-left-out",
            "big-fields",
            "attribute-of-owner",
            "attribute-of-school",
            "behind-brackets",
            "budget-other-side",
            "budget-plan",
            "budget-scope",
            "change-and-level",
            "compound-noun",
            "counted-owner",
            "dealt-back",
            "harvest",
            "having",
            "list-of-clauses",
            "of-level",
            "per-head",
            "rebudgeted",
            "scaled-unit",
            "way",
            "threshold-in-class-name",
            "part-of-a-name",
            "years-in-a-row",
            "structure",
            "budget-done",
            "moved",
            "own-level",
            "several-budgets",
            "joint-places",
            "kin",
            "kinds-of-the-whole",
            "names-apart",
            "run-in-heading",
            "definitions",
            "from-to-in-a-plan",
            "expected",
            "joint-list",
            "town",
            "no-year",
            "not-recorded",
            "agent",
            "cases-and-people",
            "steps-alone",
            "brackets-are-aside",
            "each-of-those-before",
            "against-first",
            "share-of-all",
            "lasting",
            "classes-instruments",
            "title-of-months",
            "title-of-its-year",
            "medium",
            "rates-stand-alone",
            "made-of",
            "day-and-night");

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        return Examples.beside(RecordExamplesTest.class).all().stream()
                .map(e -> DynamicTest.dynamicTest(e.toString(), () -> check(e)));
    }

    @Test
    void everySectionHasExamples() throws IOException {
        Examples examples = Examples.beside(RecordExamplesTest.class);
        Set<String> found = examples.all().stream().map(Example::rule).collect(Collectors.toSet());
        assertEquals(new TreeSet<>(SECTIONS), new TreeSet<>(found));
        assertTrue(examples.all().stream().filter(e -> !e.fails()).count() >= 125, "examples that hold");
    }

    private static void check(Example example) {
        List<WantedRecord> wanted =
                example.wanted().stream().map(WantedRecord::read).toList();
        List<IndicatorRecord> found = records(head(example) + example.text());
        String difference = WantedRecord.difference(wanted, found);
        if (example.fails()) {
            assertTrue(!difference.isEmpty(), "no longer a failure, take its mark away: " + example);
        } else {
            assertEquals("", difference, example.toString());
            List<String> longer = said(records(head(example) + "各位同志：\n" + example.text() + "\n会议到此结束。"));
            assertEquals(said(found), longer, "inside a longer report: " + example);
        }
    }

    private static String head(Example example) {
        return example.head().replace('⏎', '\n') + "\n";
    }

    private static List<String> said(List<IndicatorRecord> records) {
        return records.stream().map(WantedRecord::say).toList();
    }

    private static List<IndicatorRecord> records(String text) {
        Document document = Documents.of(text);
        List<IndicatorRecord> records = EXTRACTOR.extract(document).records();
        RecordLaws.check(document, records);
        return records;
    }
}
