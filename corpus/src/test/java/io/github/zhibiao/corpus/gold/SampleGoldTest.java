package io.github.zhibiao.corpus.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The annotated records of the sample reports are such as the annotation contract asks for. */
class SampleGoldTest {

    private static final Set<String> COMPARATORS = Set.of("eq", "ge", "gt", "le", "lt", "approx");
    private static final Set<String> FORMS = Set.of("level", "growth", "change", "rank", "ratio");
    private static final Set<String> STATUSES = Set.of("actual", "target", "forecast");
    private static final String PERIOD = "\\d{4}(-\\d\\d){0,2}(/\\d{4}(-\\d\\d){0,2})?";

    static List<GoldReport> reports() throws IOException {
        return GoldReport.loadAll(Path.of("gold"));
    }

    @Test
    void thereAreEnough() throws IOException {
        assertEquals(13, reports().size());
        int rows = reports().stream().mapToInt(r -> r.records().size()).sum();
        assertTrue(rows >= 650, rows + " rows");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void rowsAreInTextOrderAndNumbered(GoldReport report) {
        int number = 0;
        int last = 0;
        for (GoldRecord record : report.records()) {
            assertEquals(String.valueOf(++number), record.id());
            assertTrue(last <= record.start() && record.start() < record.end(), record::label);
            last = record.start();
        }
        assertTrue(number >= 40, report.name() + " has " + number);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void fieldsHoldTheContractsWords(GoldReport report) {
        for (GoldRecord record : report.records()) {
            assertTrue(COMPARATORS.containsAll(record.comparator().values()), record::label);
            assertTrue(FORMS.containsAll(record.form().values()), record::label);
            assertTrue(STATUSES.containsAll(record.status().values()), record::label);
            assertFalse(record.indicator().isEmpty(), record::label);
            assertTrue(record.areaCode().values().stream().allMatch(c -> c.matches("\\d{6}")), record::label);
            assertTrue(record.period().values().stream().allMatch(p -> p.matches(PERIOD)), record::label);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aPartIsPartOfARow(GoldReport report) {
        Set<String> ids = report.records().stream().map(GoldRecord::id).collect(Collectors.toCollection(HashSet::new));
        for (GoldRecord record : report.records()) {
            record.partOf().ifPresent(whole -> {
                assertTrue(ids.contains(whole), record::label);
                assertFalse(whole.equals(record.id()), record::label);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void noRowIsThereTwice(GoldReport report) {
        List<GoldRecord> records = report.records();
        Set<String> seen = new HashSet<>();
        for (GoldRecord r : records) {
            assertTrue(seen.add(r.start() + " " + r.value() + " " + r.indicator() + r.areaCode()), r::label);
        }
    }
}
