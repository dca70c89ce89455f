package io.github.zhibiao.extractors.table;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.extractors.area.AreaFinder;
import io.github.zhibiao.extractors.period.TimeFinder;
import io.github.zhibiao.extractors.period.TimeWord;
import io.github.zhibiao.extractors.quantity.FigureFinder;
import io.github.zhibiao.extractors.rule.Mention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the lines above a table say of all its cells: {@code 表2 2025年浙江省部分地级市经济财政指标情况（单位：亿元、%）}.
 *
 * @param units each as a heading of its own, in the order said
 * @param area the one place that is named, if it is one
 * @param period the one time that is named, if it is one
 * @param planned it is a table of a budget
 * @param level whose accounts they are, if not all of the area: {@code 市本级}
 * @param subject what names a row that only says it is the sum
 * @param budget which of a government's four budgets it is, or empty
 * @param isOfArea it names a place or what only an area has: its product, its budget
 * @param measure what is counted, where the rows and columns may only say of whom and when
 * @param company they are a company's accounts: its figures are not the area's
 */
record Caption(
        List<Heading> units,
        Optional<Area> area,
        Optional<Period> period,
        boolean planned,
        String level,
        String budget,
        TableSubject subject,
        String measure,
        boolean isOfArea,
        boolean company) {

    private static final Heading NONE = new Heading(
            "", Optional.empty(), BigDecimal.ONE, Form.LEVEL, Optional.empty(), Optional.empty(), Heading.Plan.DONE);

    private static final Pattern UNIT =
            Pattern.compile("单\\s*位\\s*[：:]\\s*([^）)\\s；;]+(?:[(（][^）)]*[）)][^）)\\s；;]*)*)");
    private static final Pattern LEVEL = Pattern.compile("(?:自治区|自治州|[省市县区州])(?:本)?级|本级");
    private static final Pattern ALL = Pattern.compile("全(?:自治区|自治州|[省市县区州])");
    private static final Pattern PLAN = Pattern.compile("预算(?:总)?表|预算[（(]草案|收支预算|(?:安排|计划)(?:情况)?表|预算安排");
    private static final Pattern BUDGET = Pattern.compile("一般公共预算|政府性基金(?:预算)?|国有资本经营预算|社会保险基金(?:预算)?");
    private static final Pattern AREAS = Pattern.compile("GDP|生产总值|财政|公共预算|政府性基金|经济指标|(?:[省市县区州]|地区|区域).{0,6}经济");
    private static final Pattern COMPANY = Pattern.compile("公司|发行人|子公司|股份|被担保|募投|债券简称|贷款明细");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:附|续|图)?(?:表|图表)\\s*[-－\\d一二三四五六七八九十]*(?:之[一二三四五六七八九十\\d]+)?[：:、.．\\s]*");
    private static final Pattern WHOSE =
            Pattern.compile("^(?:部分)?(?:全|各|分)?(?:自治区|自治州|地级市|[省市县区州盟地旗])*(?:各地?)?(?:[（(][^）)]*[）)])?");
    private static final Pattern TABLE = Pattern.compile("(?:完成|执行|收支|分布|变化|统计|汇总|明细|构成|主要)*(?:情况|统计|汇总|一览|明细)*表?$");
    private static final Pattern TIME =
            Pattern.compile("(?:19|20)\\d{2}年(?:度|末)?(?:1?\\d(?:[-—至－~]1?\\d)?月(?:份|末|底)?)?");
    private static final Pattern MEASURE =
            Pattern.compile("(?:收入|支出|总值|增加值|人口|投资|总额|余额|限额|产量|产值|面积|零售额|存款|贷款|顺差|价格|指数)$");

    static Caption of(String text, FigureFinder figures, AreaFinder areas, TimeFinder times) {
        List<Heading> units = new ArrayList<>();
        Matcher unit = UNIT.matcher(text);
        if (unit.find()) {
            for (String one : unit.group(1).split("[、，,]|和(?=[%％])", -1)) {
                units.add(Heading.of(List.of(one), figures, areas, times));
            }
        }
        List<Area> places =
                areas.find(text).stream().map(Mention::value).distinct().toList();
        List<Period> when = times.find(text).stream()
                .map(Mention::value)
                .map(TimeWord::period)
                .distinct()
                .toList();
        Matcher level = LEVEL.matcher(text);
        return new Caption(
                List.copyOf(units),
                places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty(),
                when.size() == 1 ? Optional.of(when.get(0)) : Optional.empty(),
                PLAN.matcher(text).find(),
                level.find() && !ALL.matcher(text).find() ? level.group() : "",
                budget(text),
                TableSubject.of(text),
                measure(text, areas),
                isOfArea(text, areas),
                COMPANY.matcher(text).find());
    }

    static boolean isOfArea(String text, AreaFinder areas) {
        return AREAS.matcher(text).find()
                || Heading.place(text.replaceAll("\\s+", ""), areas).isPresent();
    }

    private static String budget(String text) {
        Matcher one = BUDGET.matcher(text.replaceAll("\\s+", ""));
        String budget = one.find() ? one.group() : "";
        return one.find() && !one.group().equals(budget) ? "" : budget;
    }

    /** 一般公共预算收入 of 2024年自治区各地一般公共预算收入完成情况表; empty where the title names no one measure. */
    private static String measure(String text, AreaFinder areas) {
        for (String line : text.split("\\R", -1)) {
            String bare = NUMBERED.matcher(line.replaceAll("\\s+", "")).replaceFirst("");
            bare = TIME.matcher(bare.replaceAll("[（(][^）)]*[）)]", "")).replaceAll("");
            for (Mention<Area> m : areas.find(bare)) {
                if (m.start() == 0) {
                    bare = bare.substring(m.end());
                    break;
                }
            }
            bare = TABLE.matcher(WHOSE.matcher(bare).replaceFirst("")).replaceFirst("");
            if (bare.length() <= 20 && MEASURE.matcher(bare).find()) {
                return bare;
            }
        }
        return "";
    }

    /** The same, with the unit or the place that a row amid the table gives for those below it. */
    Caption with(List<Heading> otherUnits, Optional<Area> place) {
        return new Caption(
                otherUnits.isEmpty() ? units : otherUnits,
                place.or(() -> area),
                period,
                planned,
                level,
                budget,
                subject,
                measure,
                isOfArea,
                company);
    }

    /** The same, of a place that a row amid the table names. */
    Caption of(Area place) {
        return new Caption(units, Optional.of(place), period, planned, level, budget, subject, measure, true, company);
    }

    /** The same, of a company whose accounts the rows are. */
    Caption ofCompany() {
        return new Caption(units, area, period, planned, level, budget, subject, measure, isOfArea, true);
    }

    /** The unit of a cell that has none of its own; empty where several are said and nothing tells which it is. */
    Optional<Heading> unit(boolean rate) {
        if (units.isEmpty()) {
            return Optional.of(NONE);
        }
        List<Heading> fit = units.stream().filter(u -> rate == isPercent(u)).toList();
        if (rate && fit.isEmpty()) {
            return Optional.of(NONE);
        }
        return fit.size() == 1 ? Optional.of(fit.get(0)) : Optional.empty();
    }

    private static boolean isPercent(Heading unit) {
        return unit.unit().filter(u -> u.symbol().equals("%")).isPresent();
    }
}
