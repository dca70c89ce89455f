package io.github.zhibiao.extractors.table;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.corpus.record.Unit;
import io.github.zhibiao.extractors.area.AreaFinder;
import io.github.zhibiao.extractors.period.TimeFinder;
import io.github.zhibiao.extractors.period.TimeWord;
import io.github.zhibiao.extractors.quantity.Figure;
import io.github.zhibiao.extractors.quantity.FigureFinder;
import io.github.zhibiao.extractors.rule.Mention;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the headings of a row or column say of the cells under them.
 *
 * @param name what is measured; empty where they only say how ({@code 绝对数})
 * @param scale what a cell's number is to be multiplied with: 10000 under {@code 万台}
 * @param form growth where they speak of relative change: {@code 比上年增长（%）}; change under {@code 增减额}
 * @param plan they say that it is planned or expected: {@code 预算数}, {@code 预计执行数}
 */
record Heading(
        String name,
        Optional<Unit> unit,
        BigDecimal scale,
        Form form,
        Optional<Area> area,
        Optional<Period> period,
        Plan plan) {

    /** Whether a figure is done. */
    enum Plan {
        DONE,
        PLANNED,
        EXPECTED
    }

    static final String BUDGET_RATE = "预算完成率";

    private static final Pattern PLANNED = Pattern.compile("(?:预算|计划|目标)(?:[数值]|$)");
    /** 地方政府债务余额实际数: how it is told, behind what it is. */
    private static final Pattern TOLD = Pattern.compile("(?<=\\p{IsHan}{2})(?:预计)?(?:决算|执行|实际|完成)数$");
    /** 占预算（%）, 决算数为预算数的%, 完成调整预算的% */
    private static final Pattern OF_BUDGET =
            Pattern.compile("(?:(?:决算|执行|完成)数?)?(?:占|为|完成)(?:年初|调整|变动)?预算数?的?(?:比重|比例|百分比)?");
    /** 昌都市本级 */
    private static final Pattern OWN_LEVEL = Pattern.compile("(\\p{IsHan}{1,12}?)(自治区|地区|[省市州县区盟])本级");

    private static final Pattern HOW = Pattern.compile(
            "(?:绝对[数值量]|指标值?|数值|数量|数额|总量|完成[数值额]?|本年|本期|全年|累计|项目|名称|指标名称|产品名称|类别|单位|计量单位|金额|实绩|(?:决算|执行|实际|完成)数|年末数|合计数|序号|[^，。]{0,4}情况|第[一二三四五六七八九十]+条第[（(][一二三四五六七八九十][)）]项|\\d+[.、．]?)");
    private static final Pattern GROWTH = Pattern.compile(
            "(?:预算数|执行数|决算数|完成数)?(?:比|较|同比)?(?:上年|去年)?(?:同期)?(?:预算|执行|决算|完成)?数?(?:±|增长|增速|增减|涨跌|升降|增幅)(?:速度|幅度|率|百分比)?[%％]?|同比[%％]?");
    private static final Pattern UNIT = Pattern.compile("[（(]\\s*([^（）()]{1,12})\\s*[)）]");
    /** 其他教育支出（款）: its rank in the classification of the budget, and no unit. */
    private static final Pattern RANK = Pattern.compile("((?:支出|收入|费|税|金)?)[（(](?:类|款|(?<=(?:支出|收入)[（(])项)[)）]$");
    /** 部分公开（区分处理的，只计这一情形，不计其他情形） */
    private static final Pattern ASIDE = Pattern.compile("[（(][^（）()]{13,}[)）]");
    /** 本年制发件数, 2024年预算数: the time opens a name of more than how it is told. */
    private static final Pattern TIMED = Pattern.compile(
            "(?:[一二三四五六七八九十]+、)?(?:(?:本|当)年度?|(?:19|20)\\d{2}年(?:度|末|底|初)?)(?=\\p{IsHan}{3})(?!全年|累计|完成)");

    private static final Pattern CARRIED = Pattern.compile("(?:[一二三四五六七八九十]+、)?(?:上年|以前年度)(?:结转|结余)|结转下年|转结下年");
    private static final Pattern QUANTITY = Pattern.compile("(?<=\\p{IsHan}{4})数量$");
    private static final Pattern COUNTS = Pattern.compile("([件户次])数$");
    private static final Pattern YEAR_ONLY = Pattern.compile("((?:19|20)\\d{2})年?(?:度|末)?");
    private static final Pattern MONTH_ONLY = Pattern.compile("((?:19|20)\\d{2})[.．](0?[1-9]|1[0-2])末?");
    /** 执行数为调整预算数的%, 完成预算% */
    private static final Pattern COMPLETION = Pattern.compile(
            ".{0,6}(?:完成|占|为|达)(?:年初|调整|变动|年度|全年)?(?:预算|计划|目标)数?的?(?:比例|比重|百分比)?[（(]?[%％][)）]?|预算完成率.{0,3}");
    /** 预算数为上年预计数的% */
    private static final Pattern OF_LAST_YEAR =
            Pattern.compile(".{0,8}为(?:上年|(?:19|20)\\d{2}年).{0,8}数?的?(?:比例)?[（(]?[%％][)）]?");

    private static final Pattern CHANGE =
            Pattern.compile("(?:比|较)?.{0,8}?(?:增减[额量数值]|增减?金额|增加额)(?:[（(][^%％]*[)）])?|(?:比|较).{1,6}(?:增减|增加[额量数]?)");
    private static final String TO_LAST_YEAR = "与上年之比";
    private static final Unit PERCENT = Unit.of("%", Dimension.SHARE);

    static Heading of(List<String> texts, FigureFinder figures, AreaFinder areas, TimeFinder times) {
        StringBuilder name = new StringBuilder();
        Optional<Unit> unit = Optional.empty();
        BigDecimal scale = BigDecimal.ONE;
        Form form = Form.LEVEL;
        Optional<Area> area = Optional.empty();
        Optional<Period> period = Optional.empty();
        Plan plan = Plan.DONE;
        for (String whole : texts) {
            String text = plain(whole);
            if (COMPLETION.matcher(text).matches()) {
                name.append(BUDGET_RATE);
                unit = Optional.of(PERCENT);
                continue;
            }
            if (OF_LAST_YEAR.matcher(text).matches()) {
                name.append(TO_LAST_YEAR);
                unit = Optional.of(PERCENT);
                continue;
            }
            if (CHANGE.matcher(text).matches()) {
                form = Form.CHANGE;
                continue;
            }
            text = RANK.matcher(text).replaceFirst("$1");
            Matcher bracket = UNIT.matcher(text);
            String inside = bracket.find() ? bracket.group(1) : text;
            Optional<Figure> one = unitOf(inside, figures);
            if (one.isPresent()) {
                unit = Optional.of(one.get().quantity().unit());
                scale = one.get().quantity().amount().value();
                text = inside.equals(text) ? "" : text.replace(bracket.group(), "");
            }
            if (one.isEmpty() && text.matches(".+[%％]")) { // 平均利率%
                unit = unitOf("%", figures).map(f -> f.quantity().unit());
                scale = BigDecimal.ONE;
                text = GROWTH.matcher(text).find() ? text : text.substring(0, text.length() - 1);
            }
            Matcher year = YEAR_ONLY.matcher(text);
            if (year.matches()) {
                period = Optional.of(Period.year(Integer.parseInt(year.group(1))));
                continue;
            }
            Matcher month = MONTH_ONLY.matcher(text);
            if (month.matches()) {
                period = Optional.of(
                        Period.of(YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)))));
                continue;
            }
            Optional<Area> place = place(text, areas);
            if (place.isPresent()) {
                area = place;
                continue;
            }
            Matcher level = OWN_LEVEL.matcher(text);
            if (level.matches() && place(level.group(1) + level.group(2), areas).isPresent()) {
                area = place(level.group(1) + level.group(2), areas);
                text = level.group(2) + "本级";
            }
            plan = text.contains("预计") ? Plan.EXPECTED : PLANNED.matcher(text).find() ? Plan.PLANNED : plan;
            Optional<TimeWord> time =
                    times.find(text).stream().map(Mention::value).findFirst();
            if (GROWTH.matcher(text).find()) {
                form = Form.GROWTH;
                text = GROWTH.matcher(text)
                        .replaceFirst("")
                        .replaceFirst("^[比较].*", "")
                        .replaceAll("[（(]?[±+-]*[%％‰][)）]?", "");
            } else if (time.isPresent() && !CARRIED.matcher(text).find()) {
                period = time.map(TimeWord::period).map(Heading::whole);
                String rest = TIMED.matcher(text).replaceFirst("");
                if (rest.length() == text.length() || HOW.matcher(rest).matches()) {
                    continue;
                }
                text = rest;
            }
            if (unit.map(Unit::symbol).orElse("").equals("%")) {
                text = OF_BUDGET.matcher(text).replaceFirst(BUDGET_RATE);
            }
            text = TOLD.matcher(text).replaceFirst("");
            if (!HOW.matcher(text).matches()) {
                name.append(QUANTITY.matcher(text)
                        .replaceFirst("")
                        .replaceFirst(
                                "^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\\d]+[)）]|\\d+[.、．]|其中[：:]?|#)?(?:全[省市县区州](?=\\p{IsHan}{2}))?",
                                ""));
            }
        }
        Matcher counts = COUNTS.matcher(name);
        if (unit.isEmpty() && counts.find()) {
            unit = unitOf(counts.group(1), figures).map(f -> f.quantity().unit());
        }
        return new Heading(name.toString(), unit, scale, form, area, period, plan);
    }

    /** It speaks of the same time and place, and of an amount or a growth alike. */
    boolean tellsLike(Heading other) {
        return form == other.form && area.equals(other.area) && period.equals(other.period) && unit.equals(other.unit);
    }

    /** It speaks of a growth or of a share of something. */
    boolean isShare() {
        return growth() || unit.map(Unit::symbol).orElse("").equals("%");
    }

    /** The same heading under another name. */
    Heading named(String other) {
        return new Heading(other, unit, scale, form, area, period, plan);
    }

    /** The same heading, telling a level. */
    Heading level() {
        return new Heading(name, unit, scale, Form.LEVEL, area, period, plan);
    }

    /** The same heading of the time of another, where it has none of its own: 2026年预算数 | 比上年增长（%）. */
    Heading after(Heading before) {
        boolean day = before.period.map(p -> p.first() instanceof LocalDate).orElse(false); // 年末余额 | 比年初增加
        return period.isPresent() || day
                ? this
                : new Heading(name, unit, scale, form, area, before.period, plan == Plan.DONE ? before.plan : plan);
    }

    /** It tells of the column before it: how much that grew, or how much of its budget it is. */
    boolean compares() {
        return form != Form.LEVEL || name.endsWith(BUDGET_RATE) || name.endsWith(TO_LAST_YEAR);
    }

    boolean growth() {
        return form == Form.GROWTH;
    }

    private static String plain(String heading) {
        String text = ASIDE.matcher(heading.replaceAll("\\s+", "")).replaceAll("");
        return text.replaceAll("增[（(]减[)）]|增、减", "增减").replaceAll("[（(]末[)）]$", "末");
    }

    /** {@code 万台} read as one of it: its unit, and 10000. */
    private static Optional<Figure> unitOf(String text, FigureFinder figures) {
        String written = text.replaceFirst("^(?:计量)?单位[：:]", "");
        boolean counted = !written.isEmpty() && Character.isDigit(written.charAt(0)); // 60周岁及以上 is who is counted
        if (written.isEmpty() || written.length() > 10 || counted) {
            return Optional.empty();
        }
        List<Mention<Figure>> found = figures.find("1" + written);
        boolean all = found.size() == 1
                && found.get(0).start() == 0
                && found.get(0).end() == written.length() + 1
                && !found.get(0).value().quantity().unit().symbol().isEmpty();
        return all ? Optional.of(found.get(0).value()) : Optional.empty();
    }

    /** 1—12月 is the year. */
    private static Period whole(Period period) {
        boolean year = period.first() instanceof YearMonth first
                && period.last() instanceof YearMonth last
                && first.getMonthValue() == 1
                && last.equals(first.plusMonths(11));
        return year ? Period.year(period.firstYear()) : period;
    }

    /** The place that a heading is, be it told with those above it: 安庆市桐城市. */
    static Optional<Area> place(String text, AreaFinder areas) {
        int end = 0;
        Optional<Area> last = Optional.empty();
        for (Mention<Area> m : areas.find(text)) {
            if (m.start() != end) {
                return Optional.empty();
            }
            end = m.end();
            last = Optional.of(m.value());
        }
        return end == text.length() ? last : Optional.empty();
    }
}
