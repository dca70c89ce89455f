package io.github.zhibiao.extractors.table;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.record.Form;
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

/** Why a cell's record says what it says: what each heading gave. */
record CellWhy(TableCell cell, Unit unit, Optional<Area> area, Optional<Period> period, Status status) {

    List<Derivation> decisions() {
        Span span = cell.span();
        Form form = cell.form();
        return List.of(
                Derivation.of("number", span, cell.text()),
                new Derivation("name", span, cell.row().name() + cell.column().name() + "：行标题加列标题", headings()),
                Derivation.of("unit", span, unitWhy()),
                Derivation.of("form", span, form.code() + (form == Form.LEVEL ? "：标题没有说增减" : "：标题说的是增减")),
                Derivation.of(
                        "status", span, status == Status.ACTUAL ? "actual：标题没有说是计划或预计" : status.code() + "：标题说是计划或预计"),
                decided("period", period, Heading::period, "报告的时间"),
                decided(
                        "area",
                        area.map(a -> a.name() + " " + a.code()),
                        h -> h.area().map(a -> a.name() + " " + a.code()),
                        "报告自己的地区"));
    }

    private List<Derivation> headings() {
        Grid grid = cell.grid();
        List<Derivation> parts = new ArrayList<>();
        int group = grid.groupOf(cell.c());
        for (int i = grid.first(group); i < grid.body(group); i++) {
            add(parts, "row-heading", cell.r(), i);
        }
        int from = grid.headingsOf(cell.r());
        List<String> above = grid.above(cell.c(), from);
        for (int i = from; i < cell.r(); i++) {
            if (above.contains(grid.text(i, cell.c()))) {
                add(parts, "column-heading", i, cell.c());
            }
        }
        return parts;
    }

    private void add(List<Derivation> parts, String rule, int atRow, int atColumn) {
        String text = cell.grid().text(atRow, atColumn);
        if (!text.isEmpty()
                && parts.stream().noneMatch(p -> p.span().equals(cell.grid().span(atRow, atColumn)))) {
            parts.add(Derivation.of(rule, cell.grid().span(atRow, atColumn), text));
        }
    }

    private String unitWhy() {
        boolean inRow = cell.row().unit().isPresent() && cell.form() != Form.GROWTH;
        String from = cell.isPercent()
                ? "单元格里写明"
                : inRow
                        ? "行标题写明"
                        : cell.column().unit().isPresent()
                                ? "列标题写明"
                                : unit.symbol().isEmpty() ? "没有写明" : "表题或所述指标指明";
        return (unit.symbol().isEmpty() ? "（无）" : unit.symbol()) + "：" + from;
    }

    /** A row's word goes before a column's, and both before the caption's and the report's. */
    private <T> Derivation decided(
            String rule, Optional<T> decided, Function<Heading, Optional<T>> of, String otherwise) {
        Optional<T> left = of.apply(cell.row());
        Optional<T> above = of.apply(cell.column());
        String from = left.isPresent() ? "行标题指明" : above.isPresent() ? "列标题指明" : "标题没有指明，用表题或" + otherwise;
        Span heading = cell.grid().span(cell.grid().headingsOf(cell.r()), cell.c());
        List<Rejected> lost = left.isPresent() && above.isPresent() && !left.equals(above)
                ? List.of(new Rejected(heading, above.get() + "：行标题另有所指"))
                : List.of();
        return new Derivation(
                rule, cell.span(), decided.map(Object::toString).orElse("不明") + "：" + from, List.of(), lost);
    }
}
