package io.github.zhibiao.pipeline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.pipeline.index.IndexUnreadable;
import io.github.zhibiao.pipeline.index.ReportIndex;
import io.github.zhibiao.pipeline.index.Reports;
import io.github.zhibiao.pipeline.index.StoredReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearcherTest {

    @TempDir
    static Path folder;

    static Searcher searcher;

    static List<Reports> reports() {
        Period y2023 = Period.year(2023);
        return List.of(
                Reports.ruleOfLaw("file:///data/%E7%8E%89%E6%BA%AA.txt"),
                Reports.at("https://example.org/yunnan/2024.html", Reports.YUNNAN)
                        .titled("云南省统计公报")
                        .concept("地区生产总值", "na.gdp", "地区生产总值", "国内生产总值", "GDP")
                        .under("一、综合")
                        .sentence("全年地区生产总值31534亿元，增长3.3%，红塔区地区生产总值1100亿元。")
                        .figure("地区生产总值", "31534亿元", "3153400000000", "元", Period.year(2024))
                        .figure("地区生产总值", "3.3%", "3.3", "%", Form.GROWTH, Reports.YUNNAN, Period.year(2024))
                        .figure("地区生产总值", "1100亿元", "110000000000", "元", Form.LEVEL, Reports.HONGTA, Period.year(2024)),
                Reports.at("https://example.org/hefei/2024.html", Reports.HEFEI)
                        .titled("合肥市统计公报")
                        .sentence("“十四五”时期地区生产总值年均增长5.7%，1—11月用电量5亿千瓦时，INDEX指数103。")
                        .figure("地区生产总值", "5.7%", "5.7", "%", Form.GROWTH, Reports.HEFEI, Period.years(2021, 2025))
                        .figure(
                                "用电量",
                                "5亿千瓦时",
                                "500000000",
                                "千瓦时",
                                new Period(YearMonth.of(2023, 1), YearMonth.of(2023, 11)))
                        .figure("INDEX指数", "103", "103", "", null),
                Reports.at("file:///data/2023.txt", Reports.YUXI)
                        .titled("合肥市统计公报")
                        .sentence("共有法治单位十四家5家。")
                        .figure("单位", "5家", "5", "家", y2023));
    }

    @BeforeAll
    static void index() throws IOException {
        build(folder, reports());
        searcher = Searcher.open(folder);
    }

    private static void build(Path where, List<Reports> reports) throws IOException {
        try (ReportIndex index = ReportIndex.open(where, Reports::words)) {
            for (Reports report : reports) {
                index.put(report.extraction());
            }
            index.commit();
        }
    }

    @AfterAll
    static void close() throws IOException {
        searcher.close();
    }

    private static List<String> figures(RecordQuery query) throws IOException {
        return searcher.search(query).stream().map(h -> h.row().text()).toList();
    }

    private static RecordQuery where(String area, String years, String unit, Form form) {
        return new RecordQuery(
                List.of(),
                Optional.ofNullable(area),
                Optional.ofNullable(years).map(YearRange::parse),
                Optional.ofNullable(unit),
                Optional.ofNullable(form),
                100);
    }

    @ParameterizedTest
    @CsvSource({
        "行政复议 受理, 358件",
        "受理 行政复议, 358件",
        "行政复议　受理, 358件", // an ideographic space
        "行政复议 办结, 292件",
        "行政复议 收办, 383件",
        "行政复议案件受理, 358件",
        "受理行政复议案件, 358件", // not in this order anywhere: by its pieces
        "网民留言, 1270条",
        "网民留言办结率, 100%",
        "网民 办结率, 100%",
        "应诉, 401件",
        "应 诉 办, 323件", // characters alone
        "门户网站 留言, 1270条", // one in the sentence, one in the name
        "化解 受理, 358件", // one in the heading
        "红塔 生产总值, 1100亿元", // one in the area's name
        "index, 103",
        "ＩＮＤＥＸ, 103",
        "政应, 401件", // no segmenter's word
        "用电量 、, 5亿千瓦时", // punctuation asks nothing
        "GDP, 31534亿元", // another name of its concept
        "gdp 红塔, 1100亿元",
        "国内生产总值, 31534亿元",
    })
    void theBestAnswerComesFirst(String words, String figure) throws IOException {
        List<String> found = figures(RecordQuery.of(10, words));
        assertTrue(!found.isEmpty(), "nothing found");
        assertEquals(figure, found.get(0));
    }

    @Test
    void theOwnNameComesBeforeOtherNamesOfTheConceptAndTheseBeforeSentences(@TempDir Path other) throws IOException {
        build(
                other,
                List.of(Reports.at("file:///a.txt", Reports.YUXI)
                        .sentence("GDP为1亿元，人均2万元，产值3亿元，收入4亿元。")
                        .concept("生产总值", "na.gdp", "地区生产总值", "GDP")
                        .concept("人均产值", "na.gdp_per_capita", "人均地区生产总值", "人均GDP")
                        .figure("收入", "4亿元", "400000000", "元", Period.year(2023))
                        .figure("人均产值", "2万元", "20000", "元", Period.year(2023))
                        .figure("生产总值", "3亿元", "300000000", "元", Period.year(2023))
                        .figure("GDP", "1亿元", "100000000", "元", Period.year(2023))));
        try (Searcher names = Searcher.open(other)) {
            List<Hit> found = names.search(RecordQuery.of(9, "GDP"));
            assertEquals(
                    List.of("1亿元", "3亿元", "2万元", "4亿元"),
                    found.stream().map(h -> h.row().text()).toList());
            assertEquals("na.gdp", found.get(1).row().concept());
            assertEquals("地区生产总值", found.get(1).row().conceptName());
            assertEquals(List.of(), names.search(RecordQuery.of(9, "总值人均")), "no phrase runs over two names");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"行政复议 生产总值", "复行", "玉米 受理", "率办结", "、", "😀", "*", "受理 OR", "index:受理"})
    void whatNoRecordHasInFullIsNotFound(String words) throws IOException {
        assertEquals(List.of(), figures(RecordQuery.of(10, words)));
    }

    @Test
    void ofEqualNamesTheLatestThenByReportThenInTextOrder() throws IOException {
        assertEquals(
                List.of("5.7%", "31534亿元", "3.3%", "1100亿元"), // and then those with the words in their sentence only
                figures(RecordQuery.of(10, "地区生产总值")).subList(0, 4));
        assertEquals(List.of("5.7%", "31534亿元"), figures(RecordQuery.of(2, "地区生产总值")));
    }

    @ParameterizedTest
    @CsvSource({
        "530000, 12",
        "53, 12",
        "530400, 9",
        "5304, 10",
        "530402, 1",
        "340000, 3",
        "110000, 0",
        "000000, 0",
        "5, 0",
        "玉溪市, 9",
        "玉溪, 9",
        "溪, 0",
        "云南, 2",
        "红塔区, 1",
        "５３０４０２, 1",
    })
    void areasAreCodesWithAllWithinOrNames(String area, int records) throws IOException {
        int expected = area.equals("530400") ? 10 : records; // 红塔区 lies in 玉溪市
        assertEquals(expected, figures(where(area, null, null, null)).size());
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 11",
        "2024, 4",
        "2020..2023, 11",
        "..2020, 0",
        "2025.., 1",
        "2022, 1",
        "..2021, 1",
        "2021..2025, 14",
    })
    void aPeriodThatSharesAYearIsFound(String years, int records) throws IOException {
        assertEquals(records, figures(where(null, years, null, null)).size());
    }

    @ParameterizedTest
    @CsvSource({"件, 6", "亿千瓦时, 1", "千瓦时, 1", "万元, 2", "亿元, 2", "％, 3", "瓦时, 0", "公里, 0", "个家, 1", "'', 0"})
    void unitsAreFoundWhateverTheirMultiplier(String unit, int records) throws IOException {
        assertEquals(records, figures(where(null, null, unit, null)).size());
    }

    @Test
    void allThatIsAskedForMustHold() throws IOException {
        assertEquals(List.of("5.7%", "3.3%"), figures(where(null, null, null, Form.GROWTH)));
        assertEquals(List.of("3.3%"), figures(where("53", "2024", "%", Form.GROWTH)));
        assertEquals(15, figures(where(null, null, null, null)).size());
    }

    @Test
    void anyStringIsAQuery() throws IOException {
        Random random = new Random(7);
        String syntax = "+-&|!(){}[]^\"~*?:\\/ \t\n\0行政复议受理网民留言办结率😀́aZİıß１２％。…\uD800\uDC00\uFFFF";
        int found = 0;
        for (int i = 0; i < 3000; i++) {
            StringBuilder words = new StringBuilder();
            for (int n = random.nextInt(i % 100 == 0 ? 4000 : 12); n >= 0; n--) {
                words.append(
                        random.nextInt(20) == 0
                                ? (char) random.nextInt(0x10000)
                                : syntax.charAt(random.nextInt(syntax.length())));
            }
            String any = words.toString();
            found += searcher.search(RecordQuery.of(5, any)).size();
            found += searcher.search(where(any, null, any, null)).size();
        }
        assertTrue(found > 100, "found only " + found);
        for (String any : List.of("", " ", "\0", "受".repeat(2_000), "受".repeat(1_000_000), "受 ".repeat(100_000))) {
            searcher.search(RecordQuery.of(5, any));
        }
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.add("受理" + (char) ('一' + i));
            assertEquals(
                    i > 0 ? List.of() : figures(RecordQuery.of(5, "受理一")),
                    figures(new RecordQuery(
                            many, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 5)));
        }
    }

    @Test
    void theAnswerDoesNotHangOnTheOrderOfIndexing(@TempDir Path other) throws IOException {
        List<Reports> reversed = new ArrayList<>(reports());
        Collections.reverse(reversed);
        build(other, reversed);
        try (Searcher second = Searcher.open(other)) {
            for (String words : List.of("", "件", "地区生产总值", "行政复议", "率")) {
                RecordQuery query = RecordQuery.of(50, words);
                assertEquals(searcher.search(query), second.search(query));
                assertEquals(searcher.search(query), searcher.search(query));
            }
        }
    }

    @Test
    void recordsAreLookedUpById() throws IOException {
        for (Hit hit : searcher.search(RecordQuery.of(100))) {
            assertEquals(Optional.of(hit.row()), searcher.record(hit.row().id()));
        }
        assertEquals(Optional.empty(), searcher.record("no such"));
        assertEquals(Optional.empty(), searcher.record(""));
    }

    @Test
    void aReportIsFoundByAddressNameTitleOrBeginningOfItsId() throws IOException, AmbiguousReport {
        assertEquals(4, searcher.reports().size());
        for (StoredReport report : searcher.reports()) {
            assertEquals(Optional.of(report), searcher.find(report.uris().get(0)));
            assertEquals(Optional.of(report), searcher.find(report.id()));
            assertEquals(Optional.of(report), searcher.find(report.id().substring(0, 8)));
        }
        assertEquals("法治政府建设报告", searcher.find("玉溪.txt").orElseThrow().title());
        assertEquals("法治政府建设报告", searcher.find("玉溪").orElseThrow().title());
        assertEquals("云南省统计公报", searcher.find("云南省统计公报").orElseThrow().title());
        assertEquals(Optional.empty(), searcher.find("nothing"));
        assertEquals(Optional.empty(), searcher.find("没有"));
        AmbiguousReport both = assertThrows(AmbiguousReport.class, () -> searcher.find("合肥市统计公报"));
        assertTrue(both.getMessage().contains("https://example.org/hefei/2024.html"), both.getMessage());
        assertTrue(both.getMessage().contains("file:///data/2023.txt"), both.getMessage());
    }

    @Test
    void withoutAnIndexItSaysSo(@TempDir Path empty) throws IOException {
        Path none = empty.resolve("none");
        for (Path folder : List.of(empty, none)) {
            IndexUnreadable told = assertThrows(IndexUnreadable.class, () -> Searcher.open(folder));
            assertTrue(told.getMessage().endsWith(folder.toString()), told.getMessage());
        }
        assertTrue(Files.notExists(none), "asking makes no folder");
        ReportIndex.open(empty, Reports::words).close();
        try (Searcher searcher = Searcher.open(empty)) {
            assertEquals(List.of(), searcher.search(RecordQuery.of(5, "受理")));
            assertEquals(List.of(), searcher.reports());
        }
    }
}
