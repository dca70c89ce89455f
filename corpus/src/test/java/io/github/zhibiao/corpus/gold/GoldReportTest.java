package io.github.zhibiao.corpus.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldReportTest {

    private static final String SHORT =
            "{\"id\": 1, \"start\": 2, \"end\": 6, \"text\": \"358件\", \"value\": 358, \"unit\": \"件\", \"indicator\": [\"受理\"],"
                    + " \"area_code\": \"530400\", \"period\": \"2023\"}";
    private static final String FULL =
            "{\"id\": \"f383\", \"start\": 7, \"end\": 10, \"text\": \"办3至\", \"value\": 3.50, \"upper\": 5, \"comparator\": \"le\","
                    + " \"unit\": [\"日\", \"天\"], \"form\": [\"level\", \"change\"], \"status\": \"target\", \"indicator\": [\"时限\", \"办结时限\"],"
                    + " \"area_code\": null, \"period\": [\"2025\", \"2021/2025\"], \"part_of\": 1, \"optional\": true, \"note\": \"x\"}";

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    @Test
    void whatALineLeavesOutIsAsUsual() throws IOException {
        GoldReport report = GoldReport.load(write("a-2023.gold.jsonl", SHORT));
        assertEquals("a-2023", report.name());
        assertEquals(
                List.of(new GoldRecord(
                        "1",
                        2,
                        6,
                        "358件",
                        new BigDecimal("358"),
                        Optional.empty(),
                        true,
                        Accepted.of("eq"),
                        Accepted.of("件"),
                        Accepted.of("level"),
                        Accepted.of("actual"),
                        List.of("受理"),
                        Accepted.of("530400"),
                        Accepted.of("2023"),
                        Optional.empty(),
                        false)),
                report.records());
        assertEquals("358件 [受理]", report.records().get(0).label());
    }

    @Test
    void oneValueOrAListIsReadAlike() throws IOException {
        GoldRecord record =
                GoldReport.load(write("a.gold.jsonl", FULL)).records().get(0);
        assertEquals("f383", record.id());
        assertEquals(new BigDecimal("3.50"), record.value());
        assertEquals(Optional.of(new BigDecimal("5")), record.upper());
        assertEquals(Accepted.of("le"), record.comparator());
        assertEquals(Accepted.of("日", "天"), record.unit());
        assertEquals(Accepted.of("level", "change"), record.form());
        assertEquals(Accepted.of("target"), record.status());
        assertEquals(List.of("时限", "办结时限"), record.indicator());
        assertEquals(new Accepted(List.of(), true), record.areaCode());
        assertEquals("2025|2021/2025", record.period().toString());
        assertEquals(Optional.of("1"), record.partOf());
        assertTrue(record.optional());
    }

    @Test
    void anAbsentValueIsAcceptedOnlyWhereTheTextHasNone() {
        Accepted none = new Accepted(List.of(), true);
        assertTrue(none.accepts(null));
        assertFalse(none.accepts("2023"));
        assertFalse(Accepted.of("2023").accepts(null));
        assertEquals("null", none.toString());
        assertEquals("2023|null", new Accepted(List.of("2023"), true).toString());
    }

    @Test
    void blankLinesAndWindowsLineEndsAreNoRecords() throws IOException {
        GoldReport report = GoldReport.load(write("a.gold.jsonl", "\r\n" + SHORT + "\r\n\r\n" + FULL + "\n\n"));
        assertEquals(2, report.records().size());
    }

    @Test
    void aFolderIsReadByName() throws IOException {
        write("b.gold.jsonl", SHORT);
        write("a.gold.jsonl", FULL);
        write("c.jsonl", "no gold");
        assertEquals(
                List.of("a", "b"),
                GoldReport.loadAll(folder).stream().map(GoldReport::name).toList());
    }

    @Test
    void recordsWhoseTextIsNotAtTheirPlaceAreFound() throws IOException {
        GoldReport report = GoldReport.load(write("a.gold.jsonl", SHORT + "\n" + FULL));
        assertEquals(List.of(), report.misplaced("受理358件，办3至5日"));
        assertEquals(List.of(report.records().get(1)), report.misplaced("受理358件。办3日"));
        assertEquals(report.records(), report.misplaced("受理"), "past the end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "358",
                "{\"start\": 0}",
                "{\"start\": -1, \"end\": 2}",
                "{\"start\": 0, \"end\": 1, \"value\": \"358\", \"unit\": \"\", \"indicator\": [], \"area_code\": \"\", \"period\": \"\"}",
                "{\"start\": 0, \"end\": 1, \"value\": 358, \"unit\": 5, \"indicator\": [], \"area_code\": \"\", \"period\": \"\"}",
                "{\"start\": 0, \"end\": 1, \"value\": 358, \"unit\": \"\", \"indicator\": \"受理\", \"area_code\": \"\", \"period\": \"\"}",
                "{\"start\": 0, \"end\": 1, \"value\": 358, \"unit\": \"\", \"indicator\": [], \"area_code\": \"\"}",
            })
    void aLineThatIsNoRecordIsToldWithFileAndLine(String line) throws IOException {
        Path file = write("a.gold.jsonl", SHORT + "\n" + line + "\n");
        String message =
                assertThrows(IOException.class, () -> GoldReport.load(file)).getMessage();
        assertTrue(message.endsWith(", " + file + ":2"), message);
    }

    @Test
    void aMissingFileIsToldByItsName() {
        Path file = folder.resolve("none.gold.jsonl");
        assertEquals(
                file.toString(),
                assertThrows(NoSuchFileException.class, () -> GoldReport.load(file))
                        .getMessage());
    }
}
