package io.github.zhibiao.extractors;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.report.Document;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Hostile lengths: an answer comes, and the laws of records hold of it. The limit tells a hang from an answer and measures
 * nothing.
 */
class LongInputTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Extractor EXTRACTOR = new Extractor();

    private record Input(String name, String text, int least) {}

    private static final List<Input> LONG = List.of(
            new Input("a sentence of 100,000 characters", "全市上下深入贯彻落实各项工作，".repeat(6_700) + "受理5件", 1),
            new Input("without any mark", "全市上下深入贯彻落实各项工作".repeat(7_200) + "5件", 1),
            new Input("10,000 brackets, nested", "受理" + "（".repeat(10_000) + "5件" + "）".repeat(10_000), 1),
            new Input("10,000 brackets, open", "受理" + "（".repeat(10_000) + "5件", 1),
            new Input("10,000 brackets, closed", "受理" + "）".repeat(10_000) + "5件", 1),
            new Input("10,000 quotation marks", "“".repeat(10_000) + "受理5件", 1),
            new Input("10,000 titles, open", "《".repeat(10_000) + "受理5件", 1),
            new Input("50,000 numbers", "12，".repeat(50_000) + "5件", 1),
            new Input("groups of three", "1" + ",234".repeat(25_000) + "件", 1),
            new Input("multipliers", "1" + "亿".repeat(20_000) + "元，受理5件", 1),
            new Input("Chinese multipliers", "万".repeat(100_000) + "，受理5件", 1),
            new Input("a ratio of 50,000 parts", "1:".repeat(50_000) + "1，受理5件", 1),
            new Input("spaces", "受理" + " ".repeat(100_000) + "5件", 1),
            new Input("dashes", "2021" + "—".repeat(100_000) + "2023年受理5件", 1),
            new Input("gaps", "高于全省".repeat(25_000) + "5个百分点", 1),
            new Input("shares", "占".repeat(100_000) + "5%", 1),
            new Input("ranks without a number", "第".repeat(100_000) + "，受理5件", 1),
            new Input("headings", "十、\n".repeat(30_000) + "受理5件", 1),
            new Input("paragraphs", "受理5件。\n".repeat(5_000), 5_000),
            new Input("figures in one sentence", "全市地区生产总值2520.6亿元，增长4.7%，".repeat(4_000), 7_900),
            new Input("figures with units", "12件，".repeat(25_000), 24_900),
            new Input("figures of one unit", "增长" + "12、".repeat(30_000) + "5%", 1),
            new Input("years and figures", "2021年5件，".repeat(12_000), 11_900),
            new Input("places and figures", "玉溪市5件、昆明市6件、".repeat(8_000), 15_900),
            new Input("ranks", "居全国第2位，".repeat(14_000), 13_000),
            new Input("comparisons", "比上年".repeat(30_000) + "增加5件", 1),
            new Input("ordinals", "第3批".repeat(30_000) + "，受理5件", 1),
            new Input("members", "水稻、".repeat(30_000) + "小麦产量均增长5%", 1),
            new Input("levels", "省市县".repeat(30_000) + "5件", 1),
            new Input("letters", "A".repeat(100_000) + "，受理5件", 1),
            new Input("digits", "1".repeat(100_000) + "，受理5件", 1),
            new Input("Chinese digits", "一".repeat(100_000) + "，受理5件", 1),
            new Input("a sum", "构建1" + "+1".repeat(50_000) + "体系，受理5件", 1));

    @TestFactory
    Stream<DynamicTest> isAnswered() {
        return LONG.stream()
                .map(i -> DynamicTest.dynamicTest(i.name(), () -> assertTimeoutPreemptively(LIMIT, () -> extract(i))));
    }

    private static void extract(Input input) {
        Document document = Documents.of("玉溪市2023年统计公报\n" + input.text());
        List<IndicatorRecord> records = EXTRACTOR.extract(document).records();
        RecordLaws.check(document, records);
        assertTrue(records.size() >= input.least(), () -> input.name() + ": " + records.size());
    }
}
