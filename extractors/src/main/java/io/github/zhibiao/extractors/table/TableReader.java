package io.github.zhibiao.extractors.table;

import io.github.zhibiao.corpus.record.Amount;
import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.record.Comparator;
import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Evidence;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.corpus.record.Quantity;
import io.github.zhibiao.corpus.record.Status;
import io.github.zhibiao.corpus.record.Unit;
import io.github.zhibiao.corpus.report.Block.Table;
import io.github.zhibiao.corpus.report.Description;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.text.Derivation;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.area.AreaFinder;
import io.github.zhibiao.extractors.area.AreaTable;
import io.github.zhibiao.extractors.confidence.Clues;
import io.github.zhibiao.extractors.confidence.Found;
import io.github.zhibiao.extractors.period.ReportTime;
import io.github.zhibiao.extractors.period.TimeFinder;
import io.github.zhibiao.extractors.quantity.FigureFinder;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of a document's tables. */
public final class TableReader {

    private static final Unit PERCENT = Unit.of("%", Dimension.SHARE);
    private static final Pattern UNIT = Pattern.compile("单位[：:]\\s*([^）)\\s，,;；]+)");
    private static final double NAMING = 0.6;

    private final Document document;
    private final Description description;
    private final FigureFinder figures;
    private final AreaFinder areas;
    private final TimeFinder times;

    public TableReader(Document document, Description description, AreaTable table, FigureFinder figures) {
        this.document = document;
        this.description = description;
        this.figures = figures;
        int year = description.year().map(Year::getValue).orElse(9998);
        this.areas = new AreaFinder(table, year, description.area());
        this.times = new TimeFinder(new ReportTime(Year.of(year), description.published()));
    }

    /** The records of one table, row by row, numbered from {@code first}. */
    public List<Found> read(Table table, int first) {
        Grid grid = new Grid(table, document.text());
        boolean oneRow = grid.headingRows() > 0 && grid.rows() == grid.headingRows() + 1; // 结果维持 | 结果纠正 over 3 | 1
        if (grid.headingRows() == 0
                || (grid.headingColumns() == 0 && !oneRow)
                || grid.headingColumns() == grid.columns()) {
            return List.of();
        }
        String caption = table.caption().of(document.text()).strip();
        Matcher unit = UNIT.matcher(caption);
        Heading whole = Heading.of(unit.find() ? List.of(unit.group(1)) : List.of(), figures, areas, times);
        TableSubject subject = TableSubject.of(caption);
        RowHeadings rows = new RowHeadings(grid, caption, t -> Heading.of(t, figures, areas, times));
        int headings = 0;
        List<Heading> columns = columns(grid, headings);
        List<Found> records = new ArrayList<>();
        for (int r = grid.headingRows(); r < grid.rows(); r++) {
            if (grid.headingsOf(r) != headings) {
                headings = grid.headingsOf(r);
                columns = columns(grid, headings);
            }
            for (int c = grid.headingColumns(); c < grid.columns(); c++) {
                if (grid.begins(r, c) && grid.isNumber(r, c)) {
                    RowHeadings.Row left = rows.of(r, grid.groupOf(c));
                    // 粮食 | 其中：夏粮 under 产量
                    Heading row = columns.get(c).name().isEmpty() ? left.full() : left.bare();
                    Heading column = columns.get(c);
                    record(grid, r, c, row, column, whole, subject, caption, first + records.size())
                            .ifPresent(records::add);
                }
            }
        }
        return records;
    }

    private List<Heading> columns(Grid grid, int from) {
        List<Heading> columns = new ArrayList<>();
        for (int c = 0; c < grid.columns(); c++) {
            columns.add(Heading.of(grid.above(c, from), figures, areas, times));
        }
        for (int c = 0; c < columns.size(); c++) {
            Heading column = columns.get(c);
            boolean plain = columns.subList(grid.headingColumns(), columns.size()).stream()
                    .anyMatch(o -> o.name().isEmpty() && o.tellsLike(column));
            if (TableSubject.isTotal(column.name()) && !plain) {
                columns.set(c, column.named("")); // the sum of what the rows name, beside its parts
            } else if (column.growth() && column.name().isEmpty()) {
                columns.set(c, column.named(measuredBefore(grid, columns, c))); // 产量 | 比上年增长（%）
            }
        }
        return columns;
    }

    /** The name of the nearest column before that measures what a growth is of; a share of something is not it. */
    private static String measuredBefore(Grid grid, List<Heading> columns, int c) {
        int before = c - 1;
        while (before >= grid.body(grid.groupOf(c)) && columns.get(before).isShare()) {
            before--;
        }
        return before >= grid.body(grid.groupOf(c)) ? columns.get(before).name() : "";
    }

    private Optional<Found> record(
            Grid grid,
            int r,
            int c,
            Heading row,
            Heading column,
            Heading whole,
            TableSubject subject,
            String caption,
            int number) {
        String who = DisclosureForm.named(description.kind(), row.name());
        String name = subject.ofLevel(named(who, column, subject));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String cell = grid.text(r, c);
        boolean growth = column.growth() || row.growth();
        boolean percent = cell.endsWith("%") || cell.endsWith("％");
        Heading measured =
                growth ? column : row.unit().isPresent() ? row : column.unit().isPresent() ? column : whole;
        Unit unit = percent || growth
                ? measured.unit().filter(u -> growth).orElse(PERCENT)
                : measured.unit().orElse(Unit.NONE);
        BigDecimal scale = percent || growth ? BigDecimal.ONE : measured.scale();
        BigDecimal value = number(cell).multiply(scale);
        Optional<Area> area = row.area().or(column::area).or(description::area);
        Optional<Period> period =
                row.period().or(column::period).or(() -> description.year().map(Period::of));
        Span span = grid.span(r, c);
        Status status = status(row, column, period);
        CellWhy cellWhy = new CellWhy(grid, r, c, row, column, whole, unit, growth, area, period, status);
        Derivation why = Derivation.later("table-cell", span, name, cellWhy::decisions);
        Evidence evidence = new Evidence(
                document.raw().source().id(),
                span,
                document.map().toRaw(span),
                document.quote(span),
                document.quote(rowSpan(grid, r)).strip(),
                caption.isEmpty() ? List.of() : List.of(caption),
                document.page(span),
                why);
        IndicatorRecord record = new IndicatorRecord(
                number,
                name,
                new Quantity(Amount.of(value), unit, Comparator.EQ),
                growth ? Form.GROWTH : Form.LEVEL,
                status,
                area,
                period,
                OptionalInt.empty(),
                NAMING,
                evidence);
        boolean placed = row.area().isPresent() || column.area().isPresent();
        boolean dated = row.period().isPresent() || column.period().isPresent();
        return Optional.of(new Found(record, Clues.ofCell(NAMING, placed, dated)));
    }

    private static String named(String row, Heading column, TableSubject subject) {
        String name = column.name();
        if (!TableSubject.isTotal(row)) {
            return row.endsWith(name) ? row : row + name; // 粮食产量 under 产量
        }
        boolean told = name.isEmpty() || column.plan() == Heading.Plan.PLANNED || name.endsWith(Heading.BUDGET_RATE);
        return told ? subject.ofTotal(row) + name : name; // 合计 under 产量
    }

    /** A budget is a plan until its year is the one that the report tells of. */
    private Status status(Heading row, Heading column, Optional<Period> period) {
        if (row.plan() == Heading.Plan.EXPECTED || column.plan() == Heading.Plan.EXPECTED) {
            return Status.FORECAST;
        }
        boolean planned = row.plan() == Heading.Plan.PLANNED || column.plan() == Heading.Plan.PLANNED;
        int told = description.year().map(Year::getValue).orElse(9998);
        boolean toCome = period.map(p -> p.lastYear() > told).orElse(false);
        return planned && toCome ? Status.TARGET : Status.ACTUAL;
    }

    private static Span rowSpan(Grid grid, int row) {
        Span all = null;
        for (int c = 0; c < grid.columns(); c++) {
            if (!grid.text(row, c).isEmpty()) {
                all = all == null ? grid.span(row, c) : all.cover(grid.span(row, c));
            }
        }
        return all;
    }

    private static BigDecimal number(String cell) {
        String plain = cell.replaceAll("[,%％‰\\s+]", "").replaceAll("[−–—]", "-");
        return new BigDecimal(plain);
    }
}
