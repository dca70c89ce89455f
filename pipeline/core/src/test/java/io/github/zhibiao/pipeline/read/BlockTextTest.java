package io.github.zhibiao.pipeline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.report.Block;
import io.github.zhibiao.corpus.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How blocks become one text. */
class BlockTextTest {

    private static final List<List<BlockText.Cell>> ROWS =
            List.of(List.of(cell("地区", 0), cell("产量", 1)), List.of(cell("东河县", 0), cell("", 1)));

    @Test
    void aLineForEachBlockAndTabsBetweenCells() {
        BlockText text = new BlockText();
        text.heading("一、农业", 2);
        text.paragraph("产量又有增加。");
        text.table(ROWS);
        assertEquals("一、农业\n产量又有增加。\n地区\t产量\n东河县\t\n", text.text());
        assertEquals(new Block.Heading(new Span(0, 4), 2), text.blocks().get(0));
        assertEquals(new Block.Paragraph(new Span(5, 12)), text.blocks().get(1));
        Block.Table table = (Block.Table) text.blocks().get(2);
        assertEquals(new Span(13, 23), table.span());
        assertEquals(
                new Block.Cell(new Span(23, 23), 1, 1, 1, false),
                table.rows().get(1).cells().get(1));
        assertTrue(table.caption().isEmpty(), "a sentence names no table");
    }

    @ParameterizedTest
    @CsvSource({
        "表1 粮食产量, 单位：万吨, '表1 粮食产量\n单位：万吨'",
        "去年有所增加。, 单位：万吨, 单位：万吨",
        "单位：万吨, 表1 粮食产量, 表1 粮食产量",
        "表1 粮食产量, 见下表：, ''"
    })
    void theCaptionIsWhatNamesTheTableOrGivesItsUnit(String first, String second, String caption) {
        BlockText text = new BlockText();
        text.paragraph(first);
        text.paragraph(second);
        text.table(ROWS);
        Block.Table table = (Block.Table) text.blocks().get(2);
        assertEquals(caption, table.caption().of(text.text()));
    }

    @Test
    void noTableWithoutRows() {
        BlockText text = new BlockText();
        text.table(List.of());
        assertEquals("", text.text());
        assertEquals(List.of(), text.blocks());
    }

    private static BlockText.Cell cell(String text, int column) {
        return new BlockText.Cell(text, column, 1, 1, false);
    }
}
