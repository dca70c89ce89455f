package io.github.zhibiao.extractors.table;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.corpus.record.Unit;
import io.github.zhibiao.extractors.area.AreaFinder;
import io.github.zhibiao.extractors.period.TimeFinder;
import io.github.zhibiao.extractors.period.TimeWord;
import io.github.zhibiao.extractors.quantity.Figure;
import io.github.zhibiao.extractors.quantity.FigureFinder;
import io.github.zhibiao.extractors.rule.Mention;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the headings of a row or column say of the cells under them.
 *
 * @param name what is measured; empty where they only say how ({@code 绝对数})
 * @param growth they speak of relative change: {@code 比上年增长（%）}
 * @param scale what a cell's number is to be multiplied with: 10000 under {@code 万台}
 * @param plan they say that it is planned or expected: {@code 预算数}, {@code 预计执行数}
 */
record Heading(
        String name,
        Optional<Unit> unit,
        BigDecimal scale,
        boolean growth,
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
            "(?:绝对[数值量]|指标值?|数值|数量|数额|总量|完成[数值额]?|本年|本期|全年|累计|项目|名称|指标名称|产品名称|类别|单位|计量单位|金额|实绩|(?:决算|执行|实际|完成)数|年末数|合计数|序号|[^，。]{0,4}情况|\\d+[.、．]?)");
    private static final Pattern GROWTH =
            Pattern.compile("(?:比|较|同比)?(?:上年|去年)?(?:同期)?(?:±|增长|增速|增减|涨跌|升降|增幅)(?:速度|幅度|率|百分比)?[%％]?|同比[%％]?");
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

    static Heading of(List<String> texts, FigureFinder figures, AreaFinder areas, TimeFinder times) {
        StringBuilder name = new StringBuilder();
        Optional<Unit> unit = Optional.empty();
        BigDecimal scale = BigDecimal.ONE;
        boolean growth = false;
        Optional<Area> area = Optional.empty();
        Optional<Period> period = Optional.empty();
        Plan plan = Plan.DONE;
        for (String whole : texts) {
            String text = ASIDE.matcher(whole.replaceAll("\\s+", "")).replaceAll("");
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
                growth = true;
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
        return new Heading(name.toString(), unit, scale, growth, area, period, plan);
    }

    /** It speaks of the same time and place, and of an amount or a growth alike. */
    boolean tellsLike(Heading other) {
        return growth == other.growth
                && area.equals(other.area)
                && period.equals(other.period)
                && unit.equals(other.unit);
    }

    /** It speaks of a growth or of a share of something. */
    boolean isShare() {
        return growth || unit.map(Unit::symbol).orElse("").equals("%");
    }

    /** The same heading under another name. */
    Heading named(String other) {
        return new Heading(other, unit, scale, growth, area, period, plan);
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

    private static Optional<Area> place(String text, AreaFinder areas) {
        return areas.find(text).stream()
                .filter(m -> m.start() == 0 && m.end() == text.length())
                .map(Mention::value)
                .findFirst();
    }
}
