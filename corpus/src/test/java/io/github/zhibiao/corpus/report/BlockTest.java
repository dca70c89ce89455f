package io.github.zhibiao.corpus.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.zhibiao.corpus.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BlockTest {

    @Test
    void mappingMovesEverySpanAndNothingElse() {
        assertEquals(
                blocks(7), blocks(0).stream().map(b -> b.map(s -> s.shift(7))).toList());
    }

    private static List<Block> blocks(int by) {
        return Stream.of(
                        new Block.Heading(new Span(0, 4).shift(by), 2),
                        new Block.Paragraph(new Span(5, 9).shift(by)),
                        new Block.Table(
                                new Span(15, 20).shift(by),
                                new Span(10, 15).shift(by),
                                List.of(new Block.Row(List.of(
                                        new Block.Cell(new Span(15, 17).shift(by), 0, 1, 2, true),
                                        new Block.Cell(new Span(18, 20).shift(by), 1, 3, 1, false))))))
                .map(Block.class::cast)
                .toList();
    }
}
