package io.github.zhibiao.pipeline.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.extractors.Extractor;
import io.github.zhibiao.pipeline.read.ReportReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The tables 二, 三 and 四 of a real disclosure report in PDF: each cell, as the pages show it. */
@EnabledIfSystemProperty(named = "zhibiao.shared", matches = ".+")
class DisclosureFormTest {

    /** The columns of table 三; the last is the sum, which needs no name. */
    private static final List<String> APPLICANTS =
            List.of("自然人", "法人或其他组织商业企业", "法人或其他组织科研机构", "法人或其他组织社会公益组织", "法人或其他组织法律服务机构", "法人或其他组织其他", "");

    /** The rows of table 三 with what stands under 自然人 and 总计; the five columns between are 0 in every row. */
    private static final List<String> ROWS = List.of(
            "新收政府信息公开申请 21",
            "上年结转政府信息公开申请 0",
            "政府信息公开申请予以公开 0",
            "政府信息公开申请部分公开 4",
            "政府信息公开申请不予公开属于国家秘密 1",
            "政府信息公开申请不予公开其他法律行政止公开 0",
            "政府信息公开申请不予公开危及“三安全一稳定” 0",
            "政府信息公开申请不予公开保护第三方合法权益 0",
            "政府信息公开申请不予公开属于三类内部事务信息 0",
            "政府信息公开申请不予公开属于四类过程性信息 1",
            "政府信息公开申请不予公开属于行政执法案卷 1",
            "政府信息公开申请不予公开属于行政查询事项 0",
            "政府信息公开申请无法提供本机关不掌握相关政府信息 10",
            "政府信息公开申请无法提供没有现成信息需要另行制作 3",
            "政府信息公开申请无法提供补正后申请内容仍不明确 0",
            "政府信息公开申请不予处理信访举报投诉类申请 1",
            "政府信息公开申请不予处理重复申请 0",
            "政府信息公开申请不予处理要求提供公开出版物 0",
            "政府信息公开申请不予处理无正当理由大量反复申请 0",
            "政府信息公开申请不予处理要求行政机关确认或重新出具已获取信息 0",
            "政府信息公开申请其他处理 0",
            "政府信息公开申请总计 21",
            "政府信息公开申请结转下年度继续办理 0");

    @Test
    void everyCellIsARecordOfItsYear() throws Exception {
        Path file = Path.of(System.getProperty("zhibiao.shared"), "reports/other/hongze_2023_zwgk.pdf");
        Original original = new Original(file.toUri().toString(), "", Files.readAllBytes(file), Instant.EPOCH);
        List<IndicatorRecord> cells = new Extractor()
                .extract(Document.unchanged(new ReportReader().read(original))).records().stream()
                        .filter(r -> r.evidence().why().rule().equals("table-cell"))
                        .toList();
        List<String> applications = cells.stream()
                .map(DisclosureFormTest::line)
                .filter(l -> l.contains("政府信息公开申请"))
                .toList();
        assertEquals(applications(), applications);
        List<Integer> others = cells.stream()
                .filter(r -> !r.indicator().contains("政府信息公开申请"))
                .filter(r -> !r.indicator().contains("收费"))
                .map(r -> r.quantity().amount().value().intValue())
                .toList();
        assertEquals(List.of(0, 0, 0, 0, 5, 5, 550, 4119, 195, 10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0), others);
        assertEquals(9 + 1 + 7 * 23 + 15, cells.size());
        cells.forEach(r -> assertEquals("2023", r.period().orElseThrow().toString(), r.indicator()));
    }

    private static List<String> applications() {
        List<String> all = new ArrayList<>();
        for (String row : ROWS) {
            String name = row.substring(0, row.indexOf(' '));
            String value = row.substring(row.indexOf(' '));
            for (int i = 0; i < APPLICANTS.size(); i++) {
                boolean outer = i == 0 || i == APPLICANTS.size() - 1;
                all.add(name + APPLICANTS.get(i) + (outer ? value : " 0"));
            }
        }
        return all;
    }

    private static String line(IndicatorRecord r) {
        return r.indicator() + " " + r.quantity().amount().value().toPlainString();
    }
}
