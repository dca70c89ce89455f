package io.github.zhibiao.pipeline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.report.Block;
import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.corpus.report.RawText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real reports: that each is read whole, in order, in sentences. */
class SharedReportsTest {

    /** Those that cannot be read yet, with their reasons. Take a line away when its format is learnt. */
    private static final Map<String, String> UNREADABLE =
            new TreeMap<>(Map.of("zhangjiajie_2025_statistical_bulletin.pdf", "扫描件，没有文字层（20 页）"));

    @Test
    void allAreReadOrRefusedForATrueReason() throws Exception {
        Map<String, String> refused = new TreeMap<>();
        int read = 0;
        for (Path file : Shared.all()) {
            try {
                RawText raw = new ReportReader().read(Shared.original(file));
                Reading.check(raw);
                assertTrue(raw.text().length() > 400, "a lost report: " + file.getFileName());
                assertEquals(
                        java.util.List.of(),
                        raw.notices().stream()
                                .filter(n -> n.code().equals("undecodable-bytes"))
                                .toList());
                read++;
            } catch (UnreadableReport e) {
                refused.put(file.getFileName().toString(), e.reason());
            }
        }
        assertEquals(UNREADABLE, refused);
        assertTrue(read >= 65, "read only " + read);
    }

    @ParameterizedTest
    @CsvSource({
        "city/aksu_2025_statistical_bulletin.html, GB18030, 阿克苏地区2025年 国民经济和社会发展统计公报,"
                + " 全年阿克苏地区生产总值(GDP)2042.98亿元，比上年增长5.4%。",
        "city/yuxi_2025_budget_report.html, UTF-8, 玉溪市2025年地方财政预算执行情况和2026年地方财政预算草案的报告, 发布时间：2026-02-11 18:03"
                + " 来源：玉溪市财政局",
        "city/loudi_2025_statistical_bulletin.html, UTF-8, 娄底市2025年国民经济和社会发展统计公报, 全年实现地区生产总值2237.30亿元",
        "city/yueyang_2025_statistical_bulletin.html, GB18030, 岳阳市2025年国民经济和社会发展统计公报, 全年地区生产总值5386.88亿元",
        "city/jincheng_2025_budget_report.pdf, '', '', '预算支出执行84.28亿元，为变动预算的98.6%，增长10.3%，滚存结余143.7亿元。'",
        "city/harbin_2025_statistical_bulletin.pdf, '', '', '全年粮食产量1288.8万吨，比上年增长3.0%。其中，水稻401.4万吨，增长3.0%；'",
        "city/yueyang_2025_budget_report.pdf, '', '', '2025年，预计全市社会保险基金收入174.1亿元，支出141.8亿元，'",
        "city/shenzhen_2025_budget_report.pdf, '', '', '全社会研发投入从2020年的1510.8亿元增至2024年的2453.1亿元、年均增长12.9%，'",
        "city/hotan_2025_statistical_bulletin.docx, '', '', '全年公路旅客运输量1527.22万人次，比上年增长83.3%；'",
        "city/hotan_2025_final_budget_decision.doc, '', '', '1.收入情况。地区本级一般公共预算收入12.14亿元，为年初预算的113.8%，同比增长65.3%。'",
        "other/hongze_2023_zwgk.pdf, '', 洪泽区人民政府2023年政府信息公开工作年度报告, 2023年全区受理政府信息公开申请21件，均在法定期限答复。"
    })
    void sentencesOverLinesAndPages(String name, String charset, String title, String sentence) throws Exception {
        RawText raw = new ReportReader().read(Shared.report(name));
        assertEquals(charset, raw.source().charset());
        assertEquals(title, raw.title());
        assertTrue(Reading.lines(raw).stream().anyMatch(l -> l.contains(sentence)), "not in one block: " + sentence);
    }

    @Test
    void tablesOfABulletinFromWord() throws Exception {
        RawText raw = Reading.read(Shared.report("other/daqing_2012_statistical_bulletin.html"));
        Block.Table first = (Block.Table) raw.blocks().stream()
                .filter(b -> b instanceof Block.Table)
                .findFirst()
                .orElseThrow();
        assertEquals("2012年地区生产总值\n单位：亿元", first.caption().of(raw.text()));
        assertEquals(14, first.rows().size());
        assertEquals(
                6, raw.blocks().stream().filter(b -> b instanceof Block.Table).count());
    }

    @Test
    void aRealPdfCutOffGivesWhatCanBeReadAndSaysSoOrIsRefused() throws Exception {
        byte[] whole = Shared.report("city/lincang_2025_budget_report.pdf").bytes();
        int all = Reading.read("a.pdf", whole).text().length();
        for (int tenth = 1; tenth < 10; tenth++) {
            byte[] cut = Arrays.copyOf(whole, whole.length / 10 * tenth);
            try {
                RawText raw = new ReportReader().read(new Original("file:///a.pdf", "", cut, Instant.EPOCH));
                assertEquals("cut-off", raw.notices().get(0).code());
                assertTrue(raw.text().length() <= all);
            } catch (UnreadableReport e) {
                assertEquals("PDF 不完整，文件被截断", e.reason());
            }
        }
    }
}
