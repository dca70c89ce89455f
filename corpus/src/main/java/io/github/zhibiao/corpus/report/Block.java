package io.github.zhibiao.corpus.report;

import io.github.zhibiao.corpus.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;

/** A piece of a report's text that stands by itself. The spans are of the text of whoever holds the block. */
public sealed interface Block {

    Span span();

    /** This block with every span of it changed: how blocks of a raw text become those of the restored one. */
    Block map(UnaryOperator<Span> mapping);

    /**
     * A heading.
     *
     * @param level 1 for the highest
     */
    record Heading(Span span, int level) implements Block {
        @Override
        public Heading map(UnaryOperator<Span> mapping) {
            return new Heading(mapping.apply(span), level);
        }
    }

    record Paragraph(Span span) implements Block {
        @Override
        public Paragraph map(UnaryOperator<Span> mapping) {
            return new Paragraph(mapping.apply(span));
        }
    }

    /**
     * A table.
     *
     * @param span from the first cell to the last
     * @param caption the line above that names it and gives its unit ({@code 单位：万元}); empty where there is none
     * @param rows from top to bottom
     */
    record Table(Span span, Span caption, List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public Table map(UnaryOperator<Span> mapping) {
            return new Table(
                    mapping.apply(span),
                    mapping.apply(caption),
                    rows.stream().map(r -> r.map(mapping)).toList());
        }
    }

    /** A row of a table, its cells from left to right. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        private Row map(UnaryOperator<Span> mapping) {
            return new Row(cells.stream()
                    .map(c -> new Cell(mapping.apply(c.span), c.column, c.columns, c.rows, c.heading))
                    .toList());
        }
    }

    /**
     * A cell.
     *
     * @param column the first column it stands in, from 0
     * @param columns how many columns it takes
     * @param rows how many rows it takes
     * @param heading marked as a heading by the format ({@code th})
     */
    record Cell(Span span, int column, int columns, int rows, boolean heading) {}
}
