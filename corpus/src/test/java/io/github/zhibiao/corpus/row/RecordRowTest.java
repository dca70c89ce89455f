package io.github.zhibiao.corpus.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.record.Amount;
import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.record.Comparator;
import io.github.zhibiao.corpus.record.Concept;
import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Domain;
import io.github.zhibiao.corpus.record.Evidence;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.record.Measure;
import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.corpus.record.PriceBasis;
import io.github.zhibiao.corpus.record.Quantity;
import io.github.zhibiao.corpus.record.Status;
import io.github.zhibiao.corpus.record.Unit;
import io.github.zhibiao.corpus.report.Description;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.report.RawText;
import io.github.zhibiao.corpus.report.ReportKind;
import io.github.zhibiao.corpus.report.Source;
import io.github.zhibiao.corpus.text.Derivation;
import io.github.zhibiao.corpus.text.Span;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordRowTest {

    private static final String SENTENCE = "全市收到案件383件（含上年结转43件）。";
    private static final String TEXT = SENTENCE + "办理时限3至5个工作日。";
    private static final Source SOURCE =
            new Source("0123456789ab", "file:/r.txt", "text/plain", "UTF-8", "0".repeat(64), Instant.EPOCH);

    private static Extraction extraction() {
        Document document = Document.unchanged(new RawText(SOURCE, "", TEXT, List.of(), List.of(), List.of()));
        Description description = new Description(
                "某市2023年法治政府建设报告",
                ReportKind.RULE_OF_LAW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Area area = new Area("530400", "玉溪市");
        List<IndicatorRecord> records = List.of(
                new IndicatorRecord(
                        1,
                        "案件",
                        quantity(Amount.of(new BigDecimal("383")), "件"),
                        Form.LEVEL,
                        Status.ACTUAL,
                        Optional.of(area),
                        Optional.of(Period.year(2023)),
                        OptionalInt.empty(),
                        0.9,
                        evidence("383件", OptionalInt.of(3))),
                new IndicatorRecord(
                                2,
                                "案件上年结转",
                                quantity(Amount.of(new BigDecimal("43")), "件"),
                                Form.LEVEL,
                                Status.ACTUAL,
                                Optional.of(area),
                                Optional.of(Period.year(2022)),
                                OptionalInt.of(1),
                                0.5,
                                evidence("43件", OptionalInt.empty()))
                        .by(Optional.of("全市法院")),
                new IndicatorRecord(
                        3,
                        "办理时限",
                        quantity(new Amount.Range(new BigDecimal("3"), new BigDecimal("5")), "工作日"),
                        Form.LEVEL,
                        Status.ACTUAL,
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        0.5,
                        evidence("3至5个工作日", OptionalInt.empty())));
        return new Extraction(document, description, records, List.of());
    }

    private static Quantity quantity(Amount amount, String unit) {
        return new Quantity(amount, Unit.of(unit, Dimension.COUNT), Comparator.EQ);
    }

    private static Evidence evidence(String quote, OptionalInt page) {
        Span span = new Span(TEXT.indexOf(quote), TEXT.indexOf(quote) + quote.length());
        Derivation why = Derivation.of("quantity", span, quote);
        return new Evidence(SOURCE.id(), span, span, quote, SENTENCE, List.of("一、概况", "（一）案件"), page, why);
    }

    @Test
    void keysAreThoseOfThePlanInItsOrder() {
        List<String> keys = new ArrayList<>();
        RowJson.read(RowJson.write(RecordRow.of(extraction()).get(2)), JsonNode.class)
                .fieldNames()
                .forEachRemaining(keys::add);
        assertEquals(
                "id, report, title, source, start, end, text, value, upper, comparator, unit, form, status, indicator,"
                        + " concept, concept_name, area_code, area_name, subject, period, part_of, heading, sentence, page, confidence,"
                        + " rule",
                String.join(", ", keys));
    }

    @Test
    void aLineSaysAllThatTheRecordSays() {
        String line = """
                {"id":"0123456789ab:2","report":"0123456789ab","title":"某市2023年法治政府建设报告","source":"file:/r.txt",\
                "start":16,"end":19,"text":"43件","value":43,"upper":null,"comparator":"eq","unit":"件","form":"level",\
                "status":"actual","indicator":"案件上年结转","concept":null,"concept_name":null,"area_code":"530400","area_name":"玉溪市","subject":"全市法院",\
                "period":"2022","part_of":"0123456789ab:1","heading":"一、概况 > （一）案件",\
                "sentence":"全市收到案件383件（含上年结转43件）。","page":null,"confidence":0.5,"rule":"quantity"}""";
        assertEquals(line, RowJson.write(RecordRow.of(extraction()).get(1)));
    }

    @Test
    void aRangeHasAnUpperEndAndWhatIsAbsentIsNull() {
        RecordRow row = RecordRow.of(extraction()).get(2);
        assertEquals(new BigDecimal("3"), row.value());
        assertEquals(new BigDecimal("5"), row.upper());
        assertNull(row.areaCode());
        assertNull(row.areaName());
        assertNull(row.period());
        assertNull(row.partOf());
    }

    @Test
    void aConceptIsItsIdAndPreferredName() {
        Concept concept = new Concept(
                "law.cases",
                "案件收到",
                List.of("案件收到", "案件"),
                Set.of(Dimension.COUNT),
                PriceBasis.NONE,
                Measure.FLOW,
                Domain.RULE_OF_LAW);
        Extraction all = extraction();
        IndicatorRecord record = all.records().get(0).of(concept);
        RecordRow row = RecordRow.of(new Extraction(all.document(), all.description(), List.of(record), all.notices()))
                .get(0);
        assertEquals("案件", row.indicator());
        assertEquals("law.cases", row.concept());
        assertEquals("案件收到", row.conceptName());
        assertEquals(
                "{\"id\":\"law.cases\",\"name\":\"案件收到\",\"names\":[\"案件\"],\"dimensions\":[\"count\"],"
                        + "\"basis\":\"none\",\"measure\":\"flow\",\"domain\":\"rule_of_law\"}",
                RowJson.write(ConceptRow.of(concept)));
    }

    @Test
    void rowsReadBackAreEqual() {
        List<RecordRow> rows = RecordRow.of(extraction());
        assertEquals(3, rows.size());
        for (RecordRow row : rows) {
            String line = RowJson.write(row);
            assertFalse(line.contains("\n"), line);
            assertEquals(row, RowJson.read(line, RecordRow.class));
            assertEquals(row.text(), TEXT.substring(row.start(), row.end()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1E+3, 1000",
        "99.890, 99.890",
        "-3.2, -3.2",
        "86877900.00, 86877900.00",
        "3E+12, 3000000000000",
        "1E-7, 0.0000001",
        "12345678901234567890.123456789, 12345678901234567890.123456789",
    })
    void valuesArePlainNumbersAndLoseNothing(BigDecimal value, String written) {
        IndicatorRecord first = extraction().records().get(0);
        IndicatorRecord record = new IndicatorRecord(
                1,
                first.indicator(),
                quantity(Amount.of(value), "件"),
                first.form(),
                first.status(),
                first.area(),
                first.period(),
                first.partOf(),
                first.confidence(),
                first.evidence());
        Extraction all = extraction();
        RecordRow row = RecordRow.of(new Extraction(all.document(), all.description(), List.of(record), all.notices()))
                .get(0);
        String line = RowJson.write(row);
        assertTrue(line.contains("\"value\":" + written + ","), line);
        RecordRow back = RowJson.read(line, RecordRow.class);
        assertEquals(0, value.compareTo(back.value()));
        assertEquals(line, RowJson.write(back));
    }

    @Test
    void otherKeysAreIgnoredAndMissingOnesAreNull() {
        RecordRow row = RowJson.read("{\"start\": 3, \"end\": 5, \"value\": 1.50, \"newer\": [1]}", RecordRow.class);
        assertEquals(3, row.start());
        assertEquals(new BigDecimal("1.50"), row.value());
        assertNull(row.indicator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{\"start\": \"x\"}", "{\"start\": 1} {\"start\": 2}", "ÿþ"})
    void whatIsNoRowIsRefusedWithItsColumn(String line) {
        String message = assertThrows(IllegalArgumentException.class, () -> RowJson.read(line, RecordRow.class))
                .getMessage();
        assertTrue(message.matches("(?s).* at column \\d+"), message);
    }
}
