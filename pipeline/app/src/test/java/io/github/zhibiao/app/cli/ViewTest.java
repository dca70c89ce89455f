package io.github.zhibiao.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.record.Amount;
import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.record.Comparator;
import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Evidence;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.corpus.record.Quantity;
import io.github.zhibiao.corpus.record.Status;
import io.github.zhibiao.corpus.record.Unit;
import io.github.zhibiao.corpus.report.Description;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.report.RawText;
import io.github.zhibiao.corpus.report.ReportKind;
import io.github.zhibiao.corpus.report.Source;
import io.github.zhibiao.corpus.text.Derivation;
import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.OffsetMap;
import io.github.zhibiao.corpus.text.Rejected;
import io.github.zhibiao.corpus.text.Repair;
import io.github.zhibiao.corpus.text.Span;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What {@code show} and {@code explain} print, on an extraction made by hand. */
final class ViewTest {

    private static final String RAW = "優秀率、合格率99.89%，\u001b[2J受理358件。";
    private static final String TEXT = "优秀率、合格率99.89%，\u001b[2J受理358件。";

    private static Extraction extraction() {
        Source source =
                new Source("0123456789ab", "file:///r.txt", "text/plain", "UTF-8", "0".repeat(64), Instant.EPOCH);
        RawText raw = new RawText(source, "", RAW, List.of(), List.of(), List.of());
        OffsetMap map =
                new OffsetMap.Builder().replace(1, 1).keep(RAW.length() - 1).build();
        Document document = new Document(
                raw,
                TEXT,
                map,
                List.of(),
                List.of(
                        new Repair("script", new Span(0, 1), "優", "优"),
                        new Repair("script", new Span(1, 2), "優", "优"),
                        new Repair("pinyin", new Span(2, 3), "執(zhí)", "执")),
                List.of());
        Span share = new Span(7, 13);
        Span count = new Span(TEXT.indexOf("358"), TEXT.indexOf("358") + 4);
        Description description = new Description(
                "试验市报告",
                ReportKind.RULE_OF_LAW,
                Optional.of("试验市人民政府"),
                Optional.empty(),
                Optional.of(new Area("530400", "玉溪市")),
                Optional.of(Year.of(2023)));
        return new Extraction(
                document,
                description,
                List.of(
                        record(document, 1, "优秀率", "99.89", "%", share),
                        record(document, 2, "合格率", "99.89", "%", share),
                        record(document, 3, "受理", "358", "件", count)),
                List.of(new Notice("no-period", count, "时期不明")));
    }

    private static IndicatorRecord record(Document d, int number, String name, String value, String unit, Span span) {
        Derivation why = Derivation.of(
                "clause",
                span,
                name,
                new Derivation(
                        "number",
                        span,
                        value,
                        List.of(Derivation.of("digits", span, value)),
                        List.of(new Rejected(new Span(0, 3), "不是数字"))),
                Derivation.of("unit", span, unit));
        return new IndicatorRecord(
                number,
                name,
                new Quantity(Amount.of(new BigDecimal(value)), Unit.of(unit, Dimension.COUNT), Comparator.EQ),
                Form.LEVEL,
                Status.ACTUAL,
                Optional.of(new Area("530400", "玉溪市")),
                Optional.of(Period.year(2023)),
                OptionalInt.empty(),
                0.9,
                new Evidence(
                        "0123456789ab",
                        span,
                        d.map().toRaw(span),
                        d.quote(span),
                        RAW,
                        List.of(),
                        OptionalInt.of(2),
                        why));
    }

    @Test
    void aReportHasItsFiguresMarkedAndItsDoubtsAndRepairsListed() {
        assertEquals("""
                试验市报告
                0123456789ab  file:///r.txt
                法治政府建设报告，试验市人民政府，玉溪市 530400，2023 年度，指标 3 条

                优秀率、合格率【99.89% #1 #2】，[2J受理【358件 #3】。

                疑点 1 处
                  时期不明：「358件」（no-period）

                改动 3 处
                  script  「優」→「优」  ×2
                  pinyin  「執(zhí)」→「执」
                """, ReportView.of(extraction()));
    }

    @Test
    void aRecordIsDrawnAsTheTreeOfItsFindings() {
        Extraction extraction = extraction();
        assertEquals("""
                0123456789ab:3  受理 = 358 件
                玉溪市 530400，2023，level，actual，eq，把握 0.9
                试验市报告，原文 [20, 24)，第 2 页
                優秀率、合格率99.89%，[2J受理358件。

                clause：受理  「358件」 [20, 24)
                ├─ number：358  「358件」 [20, 24)
                │  ├─ digits：358  「358件」 [20, 24)
                │  └✗ 「优秀率」 [0, 3)  不是数字
                └─ unit：件  「358件」 [20, 24)
                """, RecordView.of(extraction, extraction.records().get(2)));
    }
}
