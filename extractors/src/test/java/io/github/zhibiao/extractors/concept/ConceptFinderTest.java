package io.github.zhibiao.extractors.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.zhibiao.corpus.record.Amount;
import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.record.Comparator;
import io.github.zhibiao.corpus.record.Concept;
import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Evidence;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.corpus.record.Quantity;
import io.github.zhibiao.corpus.record.Status;
import io.github.zhibiao.corpus.record.Unit;
import io.github.zhibiao.corpus.text.Derivation;
import io.github.zhibiao.corpus.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What takes a concept from a record whose name alone would have it. */
class ConceptFinderTest {

    private static final ConceptFinder FINDER = new ConceptFinder(new Concepts());
    private static final Area CITY = new Area("530400", "玉溪市");
    private static final Unit YUAN = Unit.of("元", Dimension.MONEY);
    private static final Unit PERCENT = Unit.of("%", Dimension.SHARE);
    private static final Unit HOUSEHOLDS = Unit.of("户", Dimension.COUNT);

    private final List<IndicatorRecord> records = new ArrayList<>();
    private Area area = CITY;
    private String heading = "";

    /** A figure whose text is its number. */
    private ConceptFinderTest said(String sentence, String name, String value, Unit unit, Form form, int partOf) {
        Span span = new Span(0, value.length());
        records.add(new IndicatorRecord(
                records.size() + 1,
                name,
                new Quantity(Amount.of(new BigDecimal(value)), unit, Comparator.EQ),
                form,
                Status.ACTUAL,
                Optional.of(area),
                Optional.of(Period.year(2023)),
                partOf == 0 ? OptionalInt.empty() : OptionalInt.of(partOf),
                0.9,
                new Evidence(
                        "0123456789ab",
                        span,
                        span,
                        value,
                        sentence,
                        List.of(heading),
                        OptionalInt.empty(),
                        Derivation.of("test", span, ""))));
        return this;
    }

    private ConceptFinderTest said(String sentence, String name, String value) {
        return said(sentence, name, value, YUAN, Form.LEVEL, 0);
    }

    private List<String> found() {
        List<IndicatorRecord> found = FINDER.find(records);
        assertEquals(
                records.stream().map(IndicatorRecord::indicator).toList(),
                found.stream().map(IndicatorRecord::indicator).toList());
        return found.stream().map(r -> r.concept().map(Concept::id).orElse("-")).toList();
    }

    @Test
    void aNameAloneIsEnoughWhereNothingSpeaksAgainstIt() {
        said("教育支出31亿元", "教育支出", "31");
        said("常住人口224万人", "常住人口", "224", Unit.of("人", Dimension.PEOPLE), Form.LEVEL, 0);
        said("成立工作专班5个", "工作专班", "5", HOUSEHOLDS, Form.LEVEL, 0);
        assertEquals(List.of("fiscal.general_public_budget.expenditure.education", "pop.resident", "-"), found());
    }

    @Test
    void aBudgetsFigureUnderTheGovernmentsOwnLevelIsNotTheWholeCitys() {
        heading = "（二）市本级预算执行情况";
        said("教育支出31亿元", "教育支出", "31");
        said("市本级一般公共预算支出90亿元", "市本级一般公共预算支出", "90");
        heading = "（一）全市和市本级预算执行情况";
        said("公共安全支出8亿元", "公共安全支出", "8");
        said("市本级支出中，科学技术支出7亿元", "科学技术支出", "7");
        said("高新区住房保障支出2亿元", "住房保障支出", "2");
        assertEquals(
                List.of(
                        "-",
                        "fiscal.general_public_budget.own_level.expenditure",
                        "fiscal.general_public_budget.expenditure.public_security",
                        "-",
                        "-"),
                found());
    }

    @Test
    void ofTwoNumbersForOneCellNeitherIsTaken() {
        said("客运量3004万人次", "客运量", "3004", Unit.of("人次", Dimension.EVENTS), Form.LEVEL, 0);
        said("铁路方面，客运量361万人次", "客运量", "361", Unit.of("人次", Dimension.EVENTS), Form.LEVEL, 0);
        said("客运量3004万人次，增长10.8%", "客运量", "10.8", PERCENT, Form.GROWTH, 0);
        assertEquals(List.of("-", "-", "-"), found());
    }

    @Test
    void unlessOneIsSaidOfTheWholePlace() {
        said("全市教育支出31亿元", "教育支出", "31");
        said("教育支出12亿元", "教育支出", "12");
        assertEquals(List.of("fiscal.general_public_budget.expenditure.education", "-"), found());
    }

    @Test
    void roundedAndRevisedNumbersAgree() {
        said("地区生产总值2546.6亿元", "地区生产总值", "2546.6");
        said("地区生产总值2550亿元", "地区生产总值", "2550");
        said("名义增长6.1%，实际增长5%", "地区生产总值", "6.1", PERCENT, Form.GROWTH, 0);
        said("名义增长6.1%，实际增长5%", "地区生产总值", "5", PERCENT, Form.GROWTH, 0);
        assertEquals(List.of("na.gdp", "na.gdp", "na.gdp", "na.gdp"), found());
    }

    @Test
    void otherPlacesAreOtherCells() {
        said("地区生产总值2546.6亿元", "地区生产总值", "2546.6");
        area = new Area("530402", "红塔区");
        said("红塔区地区生产总值1100亿元", "地区生产总值", "1100");
        assertEquals(List.of("na.gdp", "na.gdp"), found());
    }

    @Test
    void aPartIsNotItsWholeNorTheNewAllThereIs() {
        said("税收收入90亿元（含上划40亿元）", "税收收入", "90");
        said("税收收入90亿元（含上划40亿元）", "税收收入", "40", YUAN, Form.LEVEL, 1);
        said("新登记经营主体23万户，其中私营企业7万户", "新登记经营主体", "23", HOUSEHOLDS, Form.LEVEL, 0);
        said("新登记经营主体23万户，其中私营企业7万户", "私营企业", "7", HOUSEHOLDS, Form.LEVEL, 3);
        assertEquals(List.of("fiscal.general_public_budget.tax", "-", "ent.new_entities", "-"), found());
    }

    @Test
    void allPlacesOfTheNationAreNotTheNation() {
        said("地方一般公共预算收入260亿元", "地方一般公共预算收入", "260");
        area = Area.CHINA;
        said("地方一般公共预算收入11万亿元", "地方一般公共预算收入", "11");
        said("一般公共预算收入21万亿元", "一般公共预算收入", "21");
        assertEquals(
                List.of("fiscal.general_public_budget.revenue", "-", "fiscal.general_public_budget.revenue"), found());
    }
}
