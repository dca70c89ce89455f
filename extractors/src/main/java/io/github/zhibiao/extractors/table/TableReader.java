package io.github.zhibiao.extractors.table;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.record.Evidence;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.corpus.record.Quantity;
import io.github.zhibiao.corpus.record.Status;
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
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads the cells of a document's tables. */
public final class TableReader {

    private static final Pattern PLACE = Pattern.compile("(?:所[在属])?(?:地区|区域|地域)(?:名称)?");
    private static final Pattern ACCOUNTS = Pattern.compile(
            "^(?:总?资产(?:总[额计])?|净利润|所有者权益(?:合计)?|货币资金|营业(?:总?收入|利润)|利润总额|负债(?:总[额计]|合计)|未分配利润|资产负债率)(?:[（(].*)?$");
    /** Reports on a company that owes money. */
    private static final Pattern ISSUER = Pattern.compile("评级报告|跟踪评级|募集说明书|信用评级");

    private static final double NAMING = 0.6;

    private final Document document;
    private final Description description;
    private final FigureFinder figures;
    private final AreaFinder areas;
    private final TimeFinder times;
    private final boolean issuer;

    public TableReader(Document document, Description description, AreaTable table, FigureFinder figures) {
        this.document = document;
        this.description = description;
        this.figures = figures;
        this.issuer = ISSUER.matcher(description.title()).find();
        int year = description.year().map(Year::getValue).orElse(9998);
        this.areas = new AreaFinder(table, year, description.area());
        this.times = new TimeFinder(new ReportTime(Year.of(year), description.published()));
    }

    /** The records of one table, row by row, numbered from {@code first}. */
    public List<Found> read(Table table, int first) {
        String caption = table.caption().of(document.text()).strip();
        Caption said = Caption.of(caption, figures, areas, times);
        List<Found> records = new ArrayList<>();
        for (Table half : Halves.of(table, new Grid(table, document.text()), document.text())) {
            Grid grid = new Grid(half, document.text());
            boolean oneRow = grid.headingRows() > 0 && grid.rows() == grid.headingRows() + 1; // 结果维持 | 结果纠正 over 3 | 1
            boolean plain = grid.headingRows() > 0
                    && (grid.headingColumns() > 0 || oneRow)
                    && grid.headingColumns() < grid.columns();
            if (plain) {
                boolean company = isCompanys(grid) || (issuer && !said.isOfArea() && !isOfArea(grid));
                read(grid, caption, company ? said.ofCompany() : said, first, records);
            }
        }
        return records;
    }

    private void read(Grid grid, String title, Caption said, int first, List<Found> records) {
        int headings = 0;
        Caption caption = opening(grid, said);
        RowHeadings rows = new RowHeadings(grid, title, t -> Heading.of(t, figures, areas, times));
        List<Heading> columns = columns(grid, headings);
        for (int r = grid.headingRows(); r < grid.rows(); r++) {
            if (grid.headingsOf(r) != headings) {
                headings = grid.headingsOf(r);
                columns = columns(grid, headings);
            }
            if (grid.spansAll(r)) {
                caption = section(grid.text(r, 0), caption);
            }
            caption = placed(grid, r, caption);
            for (int c = grid.headingColumns(); c < grid.columns(); c++) {
                if (grid.begins(r, c) && grid.isNumber(r, c) && !grid.isTwin(r, c, headings)) {
                    RowHeadings.Row left = rows.of(r, grid.groupOf(c));
                    Heading column = columns.get(c);
                    Heading row = column.name().isEmpty() ? left.full() : left.bare(); // 粮食 | 其中：夏粮 under 产量
                    TableCell cell = new TableCell(grid, r, c, row, measuring(grid, r, c, row, column), caption);
                    record(cell, title, first + records.size()).ifPresent(records::add);
                }
            }
        }
    }

    /** A heading over the whole table, or the one of its names, may give its unit as its caption does. */
    private Caption opening(Grid grid, Caption said) {
        Caption caption = said;
        for (int r = 0; r < grid.headingRows(); r++) {
            if (grid.spansAll(r) || grid.headingColumns() > 0) {
                caption = section(grid.text(r, 0), caption);
            }
        }
        return caption;
    }

    /** A row amid the table that gives a unit, or is a place, says so of the rows below it. */
    private Caption section(String text, Caption caption) {
        Optional<Area> place = Heading.place(text.replaceAll("\\s+", ""), areas);
        return caption.with(Caption.of(text, figures, areas, times).units(), place);
    }

    /** 地区 | 安庆市桐城市: whose the rows below are. */
    private Caption placed(Grid grid, int r, Caption caption) {
        List<String> left = grid.left(r, 0);
        if (left.isEmpty() || !PLACE.matcher(left.get(left.size() - 1)).matches()) {
            return caption;
        }
        List<Area> places = new ArrayList<>();
        for (int c = grid.headingColumns(); c < grid.columns(); c++) {
            if (grid.begins(r, c) && !grid.text(r, c).isEmpty()) {
                Heading.place(grid.text(r, c).replaceAll("\\s+", ""), areas).ifPresent(places::add);
            }
        }
        return places.size() == 1 ? caption.of(places.get(0)) : caption;
    }

    /** Rows that only a company's accounts have. */
    private static boolean isCompanys(Grid grid) {
        for (int r = grid.headingRows(); r < grid.rows(); r++) {
            if (grid.left(r, 0).stream().anyMatch(h -> ACCOUNTS.matcher(h).find())) {
                return true;
            }
        }
        return false;
    }

    /** In a report on a company some tables tell of the places that it works in. */
    private boolean isOfArea(Grid grid) {
        for (int r = 0; r < grid.rows(); r++) {
            for (int c = 0; c < grid.columns(); c++) {
                boolean heading = r < grid.headingRows() || c < grid.headingColumns();
                if (heading && Caption.isOfArea(grid.text(r, c), areas)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * A column of growth whose other cells carry their % holds here what is no growth: 人均GDP（万元） in a cell drawn over
     * both the amount and its growth, or a share of two amounts.
     */
    private static Heading measuring(Grid grid, int r, int c, Heading row, Heading column) {
        boolean own = grid.text(r, c).endsWith("%") || grid.text(r, c).endsWith("％");
        boolean level =
                column.growth() && grid.saysPercent(c) && (!own || row.name().contains("/"));
        return level ? column.level() : column;
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
            boolean compares = column.compares() && c > grid.body(grid.groupOf(c));
            Heading dated = compares ? column.after(columns.get(c - 1)) : column;
            if (TableSubject.isTotal(column.name()) && !plain) {
                columns.set(c, dated.named("")); // the sum of what the rows name, beside its parts
            } else if (column.form() != Form.LEVEL && column.name().isEmpty()) {
                columns.set(c, dated.named(measuredBefore(grid, columns, c))); // 产量 | 比上年增长（%）
            } else {
                columns.set(c, dated);
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

    private Optional<Found> record(TableCell cell, String title, int number) {
        String name = cell.name(description);
        Optional<Heading> measured = cell.measured(name);
        if (name.isEmpty() || measured.isEmpty()) {
            return Optional.empty();
        }
        Quantity quantity = cell.quantity(measured.get());
        Optional<Area> area = cell.area(description);
        Optional<Period> period = cell.period(description);
        Status status = cell.status(description);
        Span span = cell.span();
        CellWhy cellWhy = new CellWhy(cell, quantity.unit(), area, period, status);
        Derivation why = Derivation.later("table-cell", span, name, cellWhy::decisions);
        Evidence evidence = new Evidence(
                document.raw().source().id(),
                span,
                document.map().toRaw(span),
                document.quote(span),
                document.quote(rowSpan(cell.grid(), cell.r())).strip(),
                title.isEmpty() ? List.of() : List.of(title),
                document.page(span),
                why);
        IndicatorRecord record = new IndicatorRecord(
                number, name, quantity, cell.form(), status, area, period, OptionalInt.empty(), NAMING, evidence);
        return Optional.of(new Found(record, Clues.ofCell(NAMING, cell.isPlaced(), cell.isDated())));
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
}
