package io.github.zhibiao.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code explain} tells of a record in the data folder each decision, and what lost. */
final class ExplainCommandTest {

    @TempDir
    Path temp;

    @Test
    void eachDecisionIsToldWithWhatLost() throws IOException {
        Path report = Files.writeString(temp.resolve("公报.txt"), """
                玉溪市2023年法治政府建设情况报告
                　　2023年，全市收到行政复议申请402件（含上年结转45件），受理380件，红塔区办理提案56件。
                """);
        Path data = temp.resolve("data");
        assertEquals(0, Run.zhibiao("ingest", report, "--data", data).status());
        Run run = Run.zhibiao("explain", "公报.txt:3", "--data", data);
        assertEquals(0, run.status(), run.err());
        List<String> lines =
                run.out().lines().dropWhile(line -> !line.startsWith("amount")).toList();
        String wanted = """
                amount：行政复议申请受理  「380件」 [54, 58)
                ├─ amount：380 件 eq  「380件」 [54, 58)
                │  ├─ number：380  「380」 [54, 57)
                │  └─ behind-number：单位 件  「件」 [57, 58)
                ├─ name：行政复议申请受理：补上前面的话题  「受理380件」 [52, 58)
                │  ├─ earlier-clause：承接前面分句的词  「行政复议申请」 [31, 37)
                │  └─ own-words：这个分句的词  「受理」 [52, 54)
                ├─ form：level：前面没有增减的词  「380件」 [54, 58)
                ├─ status：actual：没有说是预计或目标  「380件」 [54, 58)
                ├─ period：2023：句中指明  「2023年」 [21, 26)
                │  └✗ 「上年」 [43, 45)  2022：只管它自己的分句
                ├─ area：玉溪市 530400：承接前面的分句  「2023年，全市收到行政复议申请402件（含上年结转45件），」 [21, 52)
                │  └✗ 「红塔区」 [59, 62)  红塔区 530402：在数字后面
                """;
        int last = lines.size() - 1;
        assertEquals(wanted.lines().toList(), lines.subList(0, last));
        // The weights are fitted anew whenever names change.
        assertTrue(lines.get(last).matches("└─ confidence：0\\.\\d+: .* 「380件」 \\[54, 58\\)"), lines.get(last));
    }

    @Test
    void aCellTellsItsHeadings() {
        Path data = temp.resolve("data");
        Path report = Path.of("../../corpus/reports/shanghai-disclosure-2023.html");
        assertEquals(0, Run.zhibiao("ingest", report, "--data", data).status());
        Run run = Run.zhibiao("query", "行政复议结果维持", "--format", "jsonl", "--data", data);
        String id = run.out().replaceFirst("(?s)^.*?\"id\":\"([^\"]+)\".*$", "$1");
        String out = Run.zhibiao("explain", id, "--data", data).out();
        assertTrue(out.contains("├─ row-heading：行政复议  「行政复议」"), out);
        assertTrue(out.contains("└─ column-heading：结果维持  「结果维持」"), out);
        assertTrue(out.contains("├─ unit：件：表题或所述指标指明"), out);
    }
}
