package io.github.zhibiao.extractors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.text.Derivation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every record can say of each decision what words made it, and what lost. */
class ExplanationTest {

    private static final Extractor EXTRACTOR = new Extractor();
    private static final List<String> DECISIONS = List.of("name", "form", "status", "period", "area");

    private static final String REPORT = """
            玉溪市2023年法治政府建设情况报告
            　　2023年，全市收到行政复议申请402件（含上年结转45件），受理380件，办结率比上年提高3.5个百分点。与昆明市共建法庭2个。2023年全市办理信访121件。
            　　2023年1—11月，39家市级部门已完成整改，红塔区办理提案56件，昆明铁路法院调解12件，满意率由上年的88%提高到95%。
            二、2024年工作安排
            　　力争培训执法人员3千人次以上，已建成站点60个。预计全年化解纠纷900件。
            """;

    private static IndicatorRecord record(Extraction extraction, String quote) {
        List<IndicatorRecord> found = extraction.records().stream()
                .filter(r -> r.evidence().quote().equals(quote))
                .toList();
        assertEquals(1, found.size(), quote);
        return found.get(0);
    }

    private static Derivation decision(IndicatorRecord record, String rule) {
        Derivation why = record.evidence().why();
        return rule.equals("figure")
                ? why.parts().get(0)
                : why.parts().stream()
                        .filter(p -> p.rule().equals(rule))
                        .findFirst()
                        .orElseThrow();
    }

    /** What was decided, and which words decided it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            380件        | name   | 行政复议申请受理：补上前面的话题             | 受理380件
            380件        | form   | level：前面没有增减的词                      | 380件
            380件        | status | actual：没有说是预计或目标                   | 380件
            380件        | period | 2023：句中指明                               | 2023年
            3.5个百分点  | form   | change：由这个词定，单位 百分点              | 提高
            56件         | area   | 红塔区 530402：分句开头指明                  | 红塔区
            56件         | period | 2023-01/2023-11：句中指明                    | 2023年1—11月
            12件         | area   | 玉溪市 530400：句中没有指明，是报告自己的地区 | 昆明铁路法院调解12件
            39家         | name   | 市级部门完成整改：数字后面被计数的名词           | 39家
            95%          | form   | level：按原样记                              | 95%
            3千人次以上  | status | target：这一段说的是计划、目标               | 3千人次以上
            60个         | status | actual：由这个词定，说的是已有的             | 已
            900件        | status | forecast：由这个词定                         | 预计
            """)
    void aDecisionTellsItsWords(String quote, String rule, String says, String words) {
        Extraction extraction = EXTRACTOR.extract(Documents.of(REPORT));
        Derivation decision = decision(record(extraction, quote), rule);
        assertEquals(says, decision.says());
        assertEquals(words, decision.span().of(REPORT));
    }

    /** What could have been taken and was not, and why. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            380件        | period | 上年     | 2022：只管它自己的分句
            121件        | figure | 2023年   | 不计量什么（year-month-day）
            3.5个百分点  | period | 比上年   | 2022：只是拿来比较的时间
            3.5个百分点  | name   | 比上年提高 | 连接、比较或增减的词，不入名称
            2个          | area   | 昆明市   | 昆明市 530100：不在分句开头，是名称里的字
            12件         | area   | 昆明     | 昆明市 530100：后面的字说明它是机构、线路等名称的一部分
            12件         | area   | 红塔区   | 红塔区 530402：是前面的分句所说，这个分句没有承接
            39家         | area   | 红塔区   | 红塔区 530402：在数字后面
            39家         | name   | 已     | 只说它怎样了，不入名称
            56件         | period | 2023年   | 2023：year 也认得，months-of-year 更长或在先
            95%          | form   | 提高到   | “到、至”后面是变化到的水平，不是变化的量
            95%          | period | 上年     | 2022：是前一个数字的时间
            60个         | status | 力争     | 管不到这个数字，或已由别的词定了
            """)
    void aLoserTellsWhy(String figure, String rule, String words, String reason) {
        Extraction extraction = EXTRACTOR.extract(Documents.of(REPORT));
        Derivation decision = decision(record(extraction, figure), rule);
        List<String> lost = decision.rejected().stream()
                .map(r -> r.span().of(REPORT) + " | " + r.reason())
                .toList();
        assertTrue(lost.contains(words + " | " + reason), lost::toString);
    }

    @Test
    void aNameTellsWhereEachPartStands() {
        Extraction extraction = EXTRACTOR.extract(Documents.of(REPORT));
        assertEquals(
                List.of("earlier-clause 行政复议申请", "own-words 受理"),
                decision(record(extraction, "380件"), "name").parts().stream()
                        .map(p -> p.rule() + " " + p.span().of(REPORT))
                        .toList());
        assertEquals(
                List.of("behind 市级部门", "behind 完成整改"),
                decision(record(extraction, "39家"), "name").parts().stream()
                        .map(p -> p.rule() + " " + p.span().of(REPORT))
                        .toList());
    }

    /** Of all records of all samples: every decision is there, its words are the text's, a name's parts make it up. */
    @Test
    void everyRecordOfTheSamplesIsExplained() throws IOException {
        int records = 0;
        int lost = 0;
        int added = 0;
        for (Path file : ReportFiles.samples()) {
            Document document = Documents.of(file.getFileName().toString(), Files.readString(file));
            for (IndicatorRecord record : EXTRACTOR.extract(document).records()) {
                Derivation why = record.evidence().why();
                assertTrue(why.parts().stream().map(Derivation::rule).toList().containsAll(DECISIONS), why::toString);
                check(why, document.text());
                List<Derivation> parts = decision(record, "name").parts();
                assertEquals(record.indicator(), words(parts, document.text()), why::toString);
                added += (int)
                        parts.stream().filter(p -> p.rule().equals("added")).count();
                lost += why.parts().stream().mapToInt(p -> p.rejected().size()).sum();
                records++;
            }
        }
        assertTrue(records > 500, records + " records");
        assertTrue(lost > records, lost + " losers of " + records);
        assertTrue(added < records / 10, added + " parts of names that stand nowhere near");
    }

    private static String words(List<Derivation> parts, String text) {
        return parts.stream()
                .map(p -> p.rule().equals("added")
                        ? p.says().substring(0, p.says().indexOf('：'))
                        : p.span().of(text))
                .collect(Collectors.joining());
    }

    private static void check(Derivation why, String text) {
        assertTrue(why.span().end() <= text.length(), why::toString);
        assertFalse(why.says().isBlank(), why::toString);
        why.rejected().forEach(r -> {
            assertTrue(r.span().end() <= text.length(), r::toString);
            assertFalse(r.span().isEmpty() || r.reason().isBlank(), r::toString);
        });
        why.parts().forEach(part -> check(part, text));
    }

    /** What is thought out later is the same whenever it is: another sentence read meanwhile changes nothing. */
    @Test
    void theExplanationDoesNotDependOnWhenItIsAsked() {
        Extraction first = EXTRACTOR.extract(Documents.of(REPORT));
        String early = first.records().get(0).evidence().why().toString();
        assertEquals(
                early,
                EXTRACTOR
                        .extract(Documents.of(REPORT))
                        .records()
                        .get(0)
                        .evidence()
                        .why()
                        .toString());
        assertEquals(first, EXTRACTOR.extract(Documents.of(REPORT)));
    }
}
