package io.github.zhibiao.extractors.table;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.corpus.record.Status;
import io.github.zhibiao.corpus.record.Unit;
import io.github.zhibiao.corpus.text.Derivation;
import io.github.zhibiao.corpus.text.Rejected;
import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Why a cell's record says what it says: what each heading gave.
 *
 * @param whole what the caption says of all cells
 */
record CellWhy(
        Grid grid,
        int r,
        int c,
        Heading row,
        Heading column,
        Heading whole,
        Unit unit,
        boolean growth,
        Optional<Area> area,
        Optional<Period> period,
        Status status) {

    List<Derivation> decisions() {
        Span cell = grid.span(r, c);
        return List.of(
                Derivation.of("number", cell, grid.text(r, c)),
                new Derivation("name", cell, row.name() + column.name() + "：行标题加列标题", headings()),
                Derivation.of("unit", cell, unit(cell)),
                Derivation.of("form", cell, growth ? "growth：标题说的是增减幅度" : "level：标题没有说增减"),
                Derivation.of(
                        "status", cell, status == Status.ACTUAL ? "actual：标题没有说是计划或预计" : status.code() + "：标题说是计划或预计"),
                decided("period", period, Heading::period, "报告的时间"),
                decided(
                        "area",
                        area.map(a -> a.name() + " " + a.code()),
                        h -> h.area().map(a -> a.name() + " " + a.code()),
                        "报告自己的地区"));
    }

    private List<Derivation> headings() {
        List<Derivation> parts = new ArrayList<>();
        for (int i = grid.first(grid.groupOf(c)); i < grid.body(grid.groupOf(c)); i++) {
            add(parts, "row-heading", r, i);
        }
        int from = grid.headingsOf(r);
        List<String> above = grid.above(c, from);
        for (int i = from; i < r; i++) {
            if (above.contains(grid.text(i, c))) {
                add(parts, "column-heading", i, c);
            }
        }
        return parts;
    }

    private void add(List<Derivation> parts, String rule, int atRow, int atColumn) {
        String text = grid.text(atRow, atColumn);
        if (!text.isEmpty() && parts.stream().noneMatch(p -> p.span().equals(grid.span(atRow, atColumn)))) {
            parts.add(Derivation.of(rule, grid.span(atRow, atColumn), text));
        }
    }

    private String unit(Span cell) {
        boolean own = grid.text(r, c).matches(".*[%％]");
        String from = own && !cell.isEmpty()
                ? "单元格里写明"
                : row.unit().isPresent() && !growth
                        ? "行标题写明"
                        : column.unit().isPresent() ? "列标题写明" : whole.unit().isPresent() ? "表题写明" : "没有写明";
        return (unit.symbol().isEmpty() ? "（无）" : unit.symbol()) + "：" + from;
    }

    /** A row's word goes before a column's, and both before the report's. */
    private <T> Derivation decided(
            String rule, Optional<T> decided, Function<Heading, Optional<T>> of, String otherwise) {
        Optional<T> left = of.apply(row);
        Optional<T> above = of.apply(column);
        String from = left.isPresent() ? "行标题指明" : above.isPresent() ? "列标题指明" : "标题没有指明，用" + otherwise;
        List<Rejected> lost = left.isPresent() && above.isPresent() && !left.equals(above)
                ? List.of(new Rejected(grid.span(grid.headingsOf(r), c), above.get() + "：行标题另有所指"))
                : List.of();
        return new Derivation(
                rule, grid.span(r, c), decided.map(Object::toString).orElse("不明") + "：" + from, List.of(), lost);
    }
}
