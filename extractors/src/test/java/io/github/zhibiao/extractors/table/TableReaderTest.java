package io.github.zhibiao.extractors.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.report.Block;
import io.github.zhibiao.corpus.report.Block.Cell;
import io.github.zhibiao.corpus.report.Block.Row;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.report.RawText;
import io.github.zhibiao.corpus.report.Source;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.Extractor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TableReaderTest {

    private static final Extractor EXTRACTOR = new Extractor();
    private static final String TITLE = "玉溪市2023年国民经济和社会发展统计公报";

    @Test
    void rowAndColumnNameACellAndTheUnitStandsInItsOwnColumn() {
        assertEquals(
                List.of(
                        "家用电冰箱产量 15283600 台 level 530400 2023",
                        "家用电冰箱产量 8.4 % growth 530400 2023",
                        "工业机器人产量 21046 台 level 530400 2023",
                        "工业机器人产量 -3.6 % growth 530400 2023"),
                read("", """
                    产品名称|单位|产量|比上年增长（%）
                    家用电冰箱|万台|1528.36|8.4
                    工业机器人|台|21,046|-3.6
                    """));
    }

    @Test
    void theCaptionGivesTheUnit() {
        assertEquals(
                List.of("行政复议结果维持 812 件 level 530400 2023", "行政复议结果纠正 64 件 level 530400 2023"),
                read("表1　办理结果（单位：件）", """
                    类别|结果维持|结果纠正
                    行政复议|812|64
                    """));
    }

    @Test
    void aPlaceOrAYearInAHeadingIsWhoseAndWhen() {
        assertEquals(
                List.of(
                        "地区生产总值 12300000000 元 level 530402 2022",
                        "地区生产总值 13100000000 元 level 530402 2023",
                        "地区生产总值 4500000000 元 level 530403 2022",
                        "地区生产总值 4700000000 元 level 530403 2023"),
                read("", """
                    地区|地区生产总值（亿元）|地区生产总值（亿元）
                    地区|2022年|2023年
                    红塔区|123|131
                    江川区|45|47
                    """));
    }

    @Test
    void aRowThatOnlySaysWhichPartTakesTheNameOfTheWhole() {
        assertEquals(
                List.of(
                        "货物运输总量 260000000 吨 level 530400 2023",
                        "货物运输总量 -3.8 % growth 530400 2023",
                        "铁路货物运输总量 80000000 吨 level 530400 2023",
                        "铁路货物运输总量 1.5 % growth 530400 2023",
                        "水运货物运输总量 26000000 吨 level 530400 2023",
                        "水运货物运输总量 -2 % growth 530400 2023",
                        "旅客运输总量 1500000 人 level 530400 2023",
                        "旅客运输总量 2.5 % growth 530400 2023"),
                read("", """
                    指标|单位|绝对数|比上年增长%
                    货物运输总量|亿吨|2.60|-3.8
                    #铁路|亿吨|0.80|1.5
                    水运|亿吨|0.26|-2
                    旅客运输总量|万人|150|2.5
                    """));
    }

    @Test
    void aRowThatOnlySaysOfWhomTakesWhatTheTableMeasures() {
        assertEquals(
                List.of(
                        "规模以上工业增加值 7.6 % growth 530400 2023",
                        "轻工业增加值 11.4 % growth 530400 2023", "股份制企业增加值 -2 % growth 530400 2023"),
                read("", """
                    指标|比上年增长（%）
                    规模以上工业增加值|7.6
                    在总计中：轻工业|11.4
                    股份制企业|-2.0
                    """));
        assertEquals(List.of("粮食产量 800000 吨 level 530400 2023", "油料产量 20000 吨 level 530400 2023"), read("", """
            指标|产量（万吨）
            粮食产量|80
            油料|2
            """));
    }

    @Test
    void tablesSetSideBySideHaveHeadingsOfTheirOwn() {
        assertEquals(
                List.of(
                        "采矿业投资 8.5 % growth 530400 2023",
                        "教育投资 -3.1 % growth 530400 2023",
                        "制造业投资 12 % growth 530400 2023",
                        "卫生投资 6.4 % growth 530400 2023"),
                read("表2　分行业固定资产投资（不含农户）增长速度", """
                    行业|比上年增长（%）|行 业|比上年增长（%）
                    采矿业|8.5|教 育|-3.1
                    制造业|12.0|卫 生|6.4
                    """));
    }

    @Test
    void rowsSetInArePartsOfTheOneAbove() {
        assertEquals(
                List.of(
                        "居民消费价格 0.4 % growth 530400 2023",
                        "食品烟酒居民消费价格 1.6 % growth 530400 2023",
                        "交通通信居民消费价格 -2.5 % growth 530400 2023",
                        "商品零售价格 0.2 % growth 530400 2023"),
                read("", """
                    指标|比上年涨跌幅度（%）
                    居民消费价格|0.4
                    　其中：食品烟酒|1.6
                    　　　　交通通信|-2.5
                    商品零售价格|0.2
                    """));
        assertEquals(
                List.of(
                        "教育支出 310000000 元 level 530400 2023",
                        "普通教育支出 280000000 元 level 530400 2023",
                        "小学教育支出 120000000 元 level 530400 2023",
                        "科学技术支出 40000000 元 level 530400 2023"),
                read("单位：万元", """
                    预算科目|决算数
                    一、教育支出|31000
                    　普通教育|28000
                    　　小学教育|12000
                    二、科学技术支出|4000
                    """));
    }

    @Test
    void aNameThatComesTwiceIsOfWhatStandsAboveIt() {
        assertEquals(
                List.of(
                        "旅客运输总量 5000000 人 level 530400 2023",
                        "公路旅客运输总量 4000000 人 level 530400 2023",
                        "货物运输总量 900000 吨 level 530400 2023",
                        "公路货物运输总量 700000 吨 level 530400 2023"),
                read("", """
                    指标|单位|绝对数
                    旅客运输总量|万人|500
                    公路|万人|400
                    货物运输总量|万吨|90
                    公路|万吨|70
                    """));
    }

    @Test
    void theCaptionSaysOfWhatATotalIsAndOfWhichLevelAllIs() {
        assertEquals(
                List.of(
                        "市本级一般公共预算收入预算数 1870000000 元 level 530400 2023",
                        "市本级一般公共预算收入 2081000000 元 level 530400 2023",
                        "市本级一般公共预算收入预算完成率 111.3 % level 530400 2023",
                        "市本级一般公共预算收入 15.8 % growth 530400 2023"),
                read("2023年市本级一般公共预算收入完成情况表　单位：万元", """
                    预算科目|预算数|完成数|占预算(%)|比上年增长(%)
                    本年收入合计|187000|208100|111.3|15.8
                    """));
    }

    @Test
    void ofManyColumnsOfWordsOneNamesAndAPercentSignIsAUnit() {
        assertEquals(
                List.of("城东小学扩建工程债券金额 26000000 元 level 530400 2023", "城东小学扩建工程平均利率 2.26 % level 530400 2023"),
                read("单位：亿元", """
                    序号|区划|项目单位|项目名称|债券性质|债券金额|平均利率%
                    1|玉溪市|市教育局|城东小学扩建工程|一般债券|0.26|2.26
                    """));
    }

    @Test
    void aHeadingThatCountsYearsOfAgeGivesNoUnit() {
        assertEquals(
                List.of("60周岁及以上人口 2004000 人 level 530400 2023", "60周岁及以上人口比重 23.31 % level 530400 2023"),
                read("", """
                    指标|年末数（万人）|比重（%）
                    60周岁及以上人口|200.4|23.31
                    """));
    }

    @Test
    void aTimeThatOpensAHeadingLeavesTheRestOfItAsName() {
        assertEquals(
                List.of(
                        "规章制发件数 3 件 level 530400 2023",
                        "规章废止件数 1 件 level 530400 2023",
                        "行政规范性文件制发件数 5 件 level 530400 2023",
                        "行政规范性文件废止件数 12 件 level 530400 2023"),
                read("", """
                    信息内容|本年制发件数|本年废止件数
                    规章|3|1
                    行政规范性文件|5|12
                    """));
        assertEquals(List.of("上年结转申请 4  level 530400 2023", "上年结转申请总计 9  level 530400 2023"), read("", """
            申请|数量|总计
            上年结转申请数量|4|9
            """));
    }

    @Test
    void headingsAmidATableHoldForTheRowsUnderThem() {
        assertEquals(
                List.of(
                        "规章制发件数 3 件 level 530400 2023",
                        "行政许可处理决定 37  level 530400 2023",
                        "行政事业性收费收费金额 256000 元 level 530400 2023"),
                read("", """
                    信息内容|本年制发件数
                    规章|3
                    信息内容|本年处理决定数量
                    行政许可|37
                    信息内容|本年收费金额（单位：万元）
                    行政事业性收费|25.6
                    """));
    }

    @Test
    void aTableOfOneRowIsNamedByItsColumns() {
        assertEquals(
                List.of(
                        "行政复议结果维持 3  level 530400 2023",
                        "行政复议结果纠正 1  level 530400 2023",
                        "行政诉讼总计 4  level 530400 2023"),
                read("", """
                    行政复议|行政复议|行政诉讼
                    结果维持|结果纠正|总计
                    3|1|4
                    """));
    }

    @Test
    void theFormOfDisclosureReportsCountsApplications() {
        assertEquals(
                List.of("政府信息公开申请予以公开自然人 2  level 530400 2023", "政府信息公开申请结转下年度继续办理自然人 1  level 530400 2023"),
                read("玉溪市2023年政府信息公开工作年度报告", "", """
                    办理|情形|自然人
                    三、本年度办理结果|（一）予以公开|2
                    四、结转下年度继续办理|四、结转下年度继续办理|1
                    """));
    }

    @Test
    void tablesWithoutHeadingsAreLeftAlone() {
        assertEquals(List.of(), read("", "1|2|3\n4|5|6\n"));
        assertEquals(List.of(), read("", "名称|说明\n甲|乙\n"));
    }

    private static List<String> read(String caption, String table) {
        return read(TITLE, caption, table);
    }

    private static List<String> read(String report, String caption, String table) {
        StringBuilder text = new StringBuilder(report).append('\n');
        Span title = new Span(0, report.length());
        Span captionSpan = new Span(text.length(), text.length() + caption.length());
        text.append(caption).append('\n');
        int start = text.length();
        List<Row> rows = new ArrayList<>();
        for (String line : table.split("\n", -1)) {
            List<Cell> cells = new ArrayList<>();
            for (String cell : line.split("\\|", -1)) {
                Span span = new Span(text.length(), text.length() + cell.length());
                cells.add(new Cell(span, cells.size(), 1, 1, false));
                text.append(cell).append('\t');
            }
            text.append('\n');
            if (!line.isEmpty()) {
                rows.add(new Row(cells));
            }
        }
        List<Block> blocks =
                List.of(new Block.Paragraph(title), new Block.Table(new Span(start, text.length()), captionSpan, rows));
        Source source = new Source("0", "file:///table.txt", "text/plain", "UTF-8", "0", Instant.EPOCH);
        RawText raw = new RawText(source, "", text.toString(), blocks, List.of(), List.of());
        return EXTRACTOR.extract(Document.unchanged(raw)).records().stream()
                .map(TableReaderTest::line)
                .toList();
    }

    private static String line(IndicatorRecord r) {
        return r.indicator() + " "
                + r.quantity().amount().value().stripTrailingZeros().toPlainString() + " "
                + r.quantity().unit().symbol() + " " + r.form().code() + " "
                + r.area().map(Area::code).orElse("-") + " "
                + r.period().map(Object::toString).orElse("-");
    }
}
