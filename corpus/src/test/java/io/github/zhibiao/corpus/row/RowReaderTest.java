package io.github.zhibiao.corpus.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row read by hand is the row that Jackson would have read. */
final class RowReaderTest {

    private static RecordRow row(BigDecimal upper, Integer page, String text) {
        return new RecordRow(
                "a:1",
                "a",
                "报告 \"甲\"",
                "file:///r.txt",
                3,
                9,
                text,
                new BigDecimal("99.890"),
                upper,
                "eq",
                "%",
                "level",
                "actual",
                "合格率",
                null,
                "530400",
                "玉溪市",
                "2023",
                null,
                "一 > 二",
                "句\\子\n",
                page,
                0.9,
                "clause");
    }

    @Test
    void comesBackAsItWasWritten() {
        for (RecordRow row :
                new RecordRow[] {row(null, null, "99.890%"), row(new BigDecimal("1E+3"), 7, "\ud842\udfb7\u0000")}) {
            String line = RowJson.write(row);
            assertEquals(RowJson.read(line, RecordRow.class), RowReader.read(line));
        }
        assertEquals(row(null, 7, "x"), RowReader.read(RowJson.write(row(null, 7, "x"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{}", "{\"start\":1", "{\"start\":{}}", "{\"start\":null,\"end\":1,\"confidence\":1}"})
    void whatIsNoRowIsRefused(String line) {
        assertThrows(IllegalArgumentException.class, () -> RowReader.read(line));
    }
}
