package io.github.zhibiao.pipeline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.zhibiao.corpus.row.RecordRow;
import io.github.zhibiao.corpus.row.RowJson;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowWriterTest {

    private static RecordRow row(String name, String text, String value, String sentence) {
        return row(name, null, text, value, sentence);
    }

    private static RecordRow row(String name, String concept, String text, String value, String sentence) {
        return new RecordRow(
                "0123456789ab:1",
                "0123456789ab",
                "公报",
                "file:///a.txt",
                5,
                9,
                text,
                new BigDecimal(value),
                null,
                "eq",
                "件",
                "level",
                "actual",
                name,
                concept == null ? null : "some.concept",
                concept,
                "530400",
                "玉溪市",
                null,
                "2023",
                null,
                "一、综合",
                sentence,
                null,
                0.9,
                "quantity");
    }

    private static final RecordRow PLAIN = row("案件受理", "358件", "358.00", "全年\r\n受理358件，办结292件。");

    private static String written(Format format, int width, RecordRow... rows) throws IOException {
        boolean[] closed = {false};
        StringWriter out = new StringWriter() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (RowWriter writer = format.to(out, width)) {
            writer.writeAll(List.of(rows));
        }
        assertFalse(closed[0], "what it writes to stays open");
        return out.toString();
    }

    @Test
    void jsonLinesReadBackAsTheSameRows() throws IOException {
        String lines = written(Format.JSONL, 80, PLAIN, PLAIN);
        assertEquals(2, lines.lines().count());
        assertTrue(lines.endsWith("\n"));
        lines.lines().forEach(line -> assertEquals(PLAIN, RowJson.read(line, RecordRow.class)));
    }

    @Test
    void csvHasTheColumnsOfTheJson() throws IOException {
        List<String> keys = new ArrayList<>();
        JsonNode json = new ObjectMapper().readTree(RowJson.write(PLAIN));
        json.fieldNames().forEachRemaining(keys::add);
        assertEquals(26, keys.size());
        String csv = written(Format.CSV, 80, PLAIN);
        assertTrue(csv.startsWith(String.join(",", keys) + "\r\n"), csv);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            List<NamedCsvRecord> records = reader.stream().toList();
            assertEquals(1, records.size());
            for (String key : keys) {
                String expected = json.get(key).isNull() ? "" : json.get(key).asText();
                String cell = records.get(0).getField(key);
                assertEquals(key.equals("value") ? "358" : expected, cell, key);
            }
        }
    }

    @Test
    void withoutRowsCsvStillHasItsColumnsAndATableNothing() throws IOException {
        assertEquals(1, written(Format.CSV, 80).lines().count());
        assertEquals("", written(Format.TABLE, 80));
        assertEquals("", written(Format.JSONL, 80));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=HYPERLINK(\"http://a\")", "@SUM(1)", "+1+cmd|'/C calc'!A0", "-2+3", "＝1+1", "\t=1", "\r=1", "-"
            })
    void aCellIsNeverAFormula(String hostile) throws IOException {
        assertEquals("'" + hostile, csvText(hostile));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3.2%", "+5", "-1,200.5", "358件", "3-5", "a=b", "'", "\"引\"", "多\n行, 逗号"})
    void otherCellsStayAsTheyAre(String text) throws IOException {
        assertEquals(text, csvText(text));
    }

    private static String csvText(String text) throws IOException {
        String csv = written(Format.CSV, 80, row("案件", text, "-3.2", "句"));
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            NamedCsvRecord only = reader.stream().findFirst().orElseThrow();
            assertEquals("-3.2", only.getField("value"));
            return only.getField("text");
        }
    }

    @ParameterizedTest
    @CsvSource({"1E+4, 10000", "99.50, 99.5", "0.000, 0", "-3.20, -3.2", "86877900, 86877900", "1E-7, 0.0000001"})
    void valuesArePlainDecimals(String value, String plain) throws IOException {
        assertEquals(plain, Numbers.plain(new BigDecimal(value)));
        assertTrue(written(Format.TABLE, 200, row("案件", "1", value, "句")).contains("  " + plain + "  件"));
    }

    @Test
    void aTableIsAlignedAsATerminalShowsIt() throws IOException {
        String table = written(Format.TABLE, 200, PLAIN, row("GDP", "31534亿元", "3153400000000", "地区生产总值31534亿元。"));
        assertEquals("""
                指标               数值  单位  地区    时期  形式  出处            原文
                案件受理            358  件    玉溪市  2023  水平  0123456789ab:1  全年 受理358件，办结292件。
                GDP       3153400000000  件    玉溪市  2023  水平  0123456789ab:1  地区生产总值31534亿元。
                """, table);
    }

    @Test
    void whatADictionaryCallsAnIndicatorOtherwiseIsAColumn() throws IOException {
        assertEquals(
                """
                指标      数值  单位  地区    时期  形式  出处            标准指标      原文
                案件受理   358  件    玉溪市  2023  水平  0123456789ab:1                受理358件。
                GDP          1  件    玉溪市  2023  水平  0123456789ab:1  地区生产总值  GDP1件。
                """,
                written(
                        Format.TABLE,
                        200,
                        row("案件受理", "案件受理", "358件", "358", "受理358件。"),
                        row("GDP", "地区生产总值", "1件", "1", "GDP1件。")));
        assertFalse(written(Format.TABLE, 200, row("案件", "案件", "1", "1", "句")).contains("标准指标"));
    }

    @Test
    void bodiesHaveAColumnWhereARowHasOne() throws IOException {
        RecordRow told =
                RowJson.read(RowJson.write(PLAIN).replace("\"subject\":null", "\"subject\":\"市公安局\""), RecordRow.class);
        List<String> lines = written(Format.TABLE, 200, PLAIN, told).lines().toList();
        assertTrue(lines.get(0).contains("出处            主体      原文"), lines.get(0));
        assertTrue(lines.get(1).contains("0123456789ab:1            "), lines.get(1));
        assertTrue(lines.get(2).contains("0123456789ab:1  市公安局  "), lines.get(2));
        assertFalse(written(Format.TABLE, 200, PLAIN).contains("主体"));
    }

    @Test
    void onANarrowTerminalTheSentenceHasALineOfItsOwnCutAroundTheFigure() throws IOException {
        String far = "很长的话".repeat(40);
        String table = written(Format.TABLE, 60, row("案件受理", "358件", "358", far + "受理358件，" + far));
        List<String> lines = table.lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.get(2).contains("受理358件，"), table);
        assertTrue(lines.get(2).startsWith("  …") && lines.get(2).endsWith("…"), table);
        assertTrue(Columns.width(lines.get(2)) <= 60 && Columns.width(lines.get(2)) >= 57, table);
        assertTrue(written(Format.TABLE, Integer.MAX_VALUE, row("名".repeat(99), "358件", "358", far + "受理358件，" + far))
                .contains(far + "受理358件，" + far));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anyTextAndWidthIsWritten(Format format) throws IOException {
        String hostile = "\u001B[31m\u0007\u202E=1\uD800\"\n\u0000😀́字";
        for (int width : new int[] {Integer.MIN_VALUE, -1, 0, 1, 40, Integer.MAX_VALUE}) {
            String out = written(format, width, row(hostile, hostile, "1", hostile.repeat(20)), row("", "", "1", ""));
            assertFalse(out.isEmpty());
            if (format == Format.TABLE) {
                assertTrue(out.chars().noneMatch(c -> (c < ' ' && c != '\n') || c == '\u202E'), out);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"行政, 4", "GDP, 3", "１２, 4", "e\u0301, 1", "😀, 2", "“引”, 4", "㎡, 2", "、。, 4", "𠮷, 2"})
    void aChineseCharacterTakesTwoColumns(String text, int width) {
        assertEquals(width, Columns.width(text));
    }
}
