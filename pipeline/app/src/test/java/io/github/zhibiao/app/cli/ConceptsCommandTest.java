package io.github.zhibiao.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code concepts} lists and searches the standard indicators. */
final class ConceptsCommandTest {

    @Test
    void withoutWordsItListsThemAll() {
        Run run = Run.zhibiao("concepts", "--format", "jsonl");
        assertEquals(0, run.status());
        assertEquals("", run.err());
        assertTrue(run.out().lines().count() >= 400, run.out());
        assertTrue(run.out().lines().allMatch(line -> line.startsWith("{\"id\":\"")), run.out());
    }

    @Test
    void wordsOfEitherScriptFindTheSame() {
        Run simplified = Run.zhibiao("concepts", "行政复议", "受理");
        assertEquals(simplified, Run.zhibiao("concepts", "行政復議", "受理"));
        List<String> lines = simplified.out().lines().toList();
        assertTrue(lines.get(0).startsWith("编号 "), simplified.out());
        assertTrue(lines.get(1).matches("law.review.accepted +行政复议案件受理 .*"), simplified.out());
        assertTrue(lines.size() < 10, simplified.out());
    }

    @Test
    void csvHasALineOfColumnNames() {
        Run run = Run.zhibiao("concepts", "na.gdp", "--format=csv");
        List<String> lines = run.out().lines().toList();
        assertEquals("id,name,names,dimensions,basis,measure,domain", lines.get(0));
        assertTrue(lines.get(1).startsWith("na.gdp,地区生产总值,国内生产总值;"), run.out());
        assertTrue(lines.get(1).endsWith(",money,current,flow,national_accounts"), run.out());
    }

    @Test
    void whatIsNotThereIsSaidAndDone() {
        assertEquals(new Run(0, "", "没有找到：没有 这个\n"), Run.zhibiao("concepts", "没有", "这个"));
        assertEquals(2, Run.zhibiao("concepts", " ").status());
    }
}
