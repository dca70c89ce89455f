package io.github.zhibiao.extractors.table;

import io.github.zhibiao.corpus.record.Amount;
import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.record.Comparator;
import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.corpus.record.Quantity;
import io.github.zhibiao.corpus.record.Status;
import io.github.zhibiao.corpus.record.Unit;
import io.github.zhibiao.corpus.report.Description;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.table.Heading.Plan;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number of a table with all that is said of it: by its row, its column and the caption. */
record TableCell(Grid grid, int r, int c, Heading row, Heading column, Caption caption) {

    private static final Unit PERCENT = Unit.of("%", Dimension.SHARE);
    private static final Pattern RATE = Pattern.compile("(?:率|占比|比重|比例|增速|增幅|构成)$");
    /** What is never told in money. */
    private static final Pattern COUNTED = Pattern.compile("(?:人口|人数|户数|面积|家数)(?:总数)?$|^人均");
    /** Amounts divided by amounts. */
    private static final Pattern QUOTIENT = Pattern.compile("/|倍数?$|比$");

    private static final Pattern PLANNED = Pattern.compile("(?:年初|调整|变动)?预算(?:(?:调整)?数|安排数?|草案数?)$|计划数$|目标[值数]$");
    private static final Pattern DONE = Pattern.compile("决算|执行|完成|实际|实绩");
    /** Items that each of a government's budgets has. */
    private static final Pattern TOTAL =
            Pattern.compile("^(?:本年|各项)?(?:收入|支出|收支)?(?:合计|小计|总计)|^(?:上级补助|转移性|调入|调出|上解|结转|年终结|上年结|债务(?!付息|发行))");

    String text() {
        return grid.text(r, c);
    }

    Span span() {
        return grid.span(r, c);
    }

    boolean isPercent() {
        return text().endsWith("%") || text().endsWith("％");
    }

    Form form() {
        return column.form() != Form.LEVEL ? column.form() : row.form();
    }

    /** A budget is a plan until its year is the one that the report tells of. */
    Status status(Description description) {
        if (row.plan() == Plan.EXPECTED || column.plan() == Plan.EXPECTED) {
            return Status.FORECAST;
        }
        int told = description.year().map(Year::getValue).orElse(9998);
        boolean toCome = period(description).map(p -> p.lastYear() > told).orElse(false);
        return isPlanned() && toCome ? Status.TARGET : Status.ACTUAL;
    }

    private boolean isPlanned() {
        boolean done =
                DONE.matcher(String.join("", grid.above(c, grid.headingsOf(r)))).find();
        return row.plan() == Plan.PLANNED || column.plan() == Plan.PLANNED || (caption.planned() && !done);
    }

    /** Empty where no heading says what is measured. */
    String name(Description description) {
        String who = DisclosureForm.named(description.kind(), row.name());
        String both = both(who);
        if (both.isEmpty() && row.area().or(column::area).isPresent()) {
            both = caption.measure();
        }
        if (both.isEmpty()) {
            return both;
        }
        if (caption.company()) {
            return both.contains("公司") ? both : "公司" + both;
        }
        String name = inBudget(both);
        boolean whose = row.area().isPresent() || name.contains("本级") || name.contains(caption.level());
        return (whose ? "" : caption.level()) + planned(name, status(description));
    }

    /** A plan says so by its status; a budget of the year told would else be taken for what was done. */
    private String planned(String name, Status status) {
        if (status == Status.TARGET) {
            String bare = PLANNED.matcher(name).replaceFirst("");
            return bare.isEmpty() ? name : bare;
        }
        boolean past = isPlanned() && status == Status.ACTUAL && !column.compares();
        return past && !name.matches(".*(?:预算|计划|目标)[数值]?$") ? name + "预算数" : name;
    }

    private String both(String who) {
        String name = column.name();
        if (!TableSubject.isTotal(who)) {
            return who.endsWith(name) ? who : who + name; // 粮食产量 under 产量
        }
        boolean told =
                name.isEmpty() || column.plan() == Plan.PLANNED || (column.compares() && column.form() == Form.LEVEL);
        return told ? caption.subject().ofTotal(who) + name : name; // 合计 under 产量
    }

    /** Items that each of a government's budgets has are of the one that the caption names. */
    private String inBudget(String name) {
        boolean of = !caption.budget().isEmpty()
                && TOTAL.matcher(name).find()
                && !name.contains("预算")
                && !name.contains("基金");
        return of ? caption.budget() + name : name;
    }

    /** Whose unit and scale the number has; empty where the table leaves open which of several. */
    Optional<Heading> measured(String name) {
        Heading own = form() == Form.GROWTH ? column : row.unit().isPresent() ? row : column;
        if (own.unit().isPresent() || isPercent() || form() == Form.GROWTH) {
            return Optional.of(own);
        }
        boolean rate = RATE.matcher(name).find();
        if (!rate && QUOTIENT.matcher(name).find()) {
            return Optional.of(own);
        }
        return caption.unit(rate)
                .filter(u -> !(isMoney(u) && COUNTED.matcher(name).find()))
                .map(u -> rate && u.unit().isEmpty() && !caption.units().isEmpty() ? percent(u) : u);
    }

    private static Heading percent(Heading none) {
        return new Heading(
                none.name(),
                Optional.of(PERCENT),
                BigDecimal.ONE,
                none.form(),
                none.area(),
                none.period(),
                none.plan());
    }

    private static boolean isMoney(Heading unit) {
        return unit.unit().filter(u -> u.dimension() == Dimension.MONEY).isPresent();
    }

    Quantity quantity(Heading measured) {
        boolean growth = form() == Form.GROWTH;
        Unit unit = isPercent() || growth
                ? measured.unit().filter(u -> growth).orElse(PERCENT)
                : measured.unit().orElse(Unit.NONE);
        BigDecimal scale = isPercent() || growth ? BigDecimal.ONE : measured.scale();
        return new Quantity(Amount.of(number().multiply(scale)), unit, Comparator.EQ);
    }

    private BigDecimal number() {
        return new BigDecimal(text().replaceAll("[,%％‰\\s+]", "").replaceAll("[−–—]", "-"));
    }

    /** A company's figures are of no area. */
    Optional<Area> area(Description description) {
        Optional<Area> named = row.area().or(column::area);
        return caption.company() ? named : named.or(caption::area).or(description::area);
    }

    Optional<Period> period(Description description) {
        return row.period()
                .or(column::period)
                .or(caption::period)
                .or(() -> description.year().map(Period::of));
    }

    boolean isPlaced() {
        return row.area().or(column::area).or(caption::area).isPresent();
    }

    boolean isDated() {
        return row.period().or(column::period).or(caption::period).isPresent();
    }
}
