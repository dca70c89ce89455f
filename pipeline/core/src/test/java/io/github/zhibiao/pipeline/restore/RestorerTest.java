package io.github.zhibiao.pipeline.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.report.Block;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.report.RawText;
import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.Repair;
import io.github.zhibiao.corpus.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RestorerTest {

    static List<String> restored() {
        return Cases.lines("restored.tsv");
    }

    static List<String> unchanged() {
        return Cases.lines("unchanged.txt");
    }

    static List<String> garbled() {
        return Cases.lines("garbled.tsv");
    }

    static List<String> sound() {
        return Cases.lines("sound.txt");
    }

    @ParameterizedTest
    @MethodSource("restored")
    void isRestored(String row) {
        String[] cells = row.split("\t", -1);
        for (String frame : List.of("%s", "据统计，%s。", "上一行\n%s\n")) {
            String before = frame.replace("%s", cells[1]);
            Document found = Cases.restore(before);
            assertEquals(frame.replace("%s", cells[2]), found.text());
            Set<String> kinds =
                    found.repairs().stream().map(Repair::kind).collect(Collectors.toCollection(TreeSet::new));
            assertTrue(kinds.size() == 1 || cells[0].contains(" "), kinds.toString());
            assertTrue(Arrays.asList(cells[0].split(" ", -1)).containsAll(kinds), kinds.toString());
            assertEquals(List.of(), found.notices());
        }
    }

    @ParameterizedTest
    @MethodSource("unchanged")
    void isLeftAlone(String text) {
        Document found = Cases.restore(text);
        assertSame(text, found.text());
        assertTrue(found.map().isIdentity());
        assertEquals(List.of(), found.repairs());
        assertEquals(List.of(), found.notices());
    }

    @ParameterizedTest
    @MethodSource("garbled")
    void aGarbledRunHasANotice(String row) {
        String text = row.substring(0, row.indexOf('\t'));
        String run = row.substring(row.indexOf('\t') + 1);
        for (String frame : List.of("%s", "一是加强领导，%s", "二是：\n%s\n2023年，全市完成工作任务")) {
            Document found = Cases.restore(frame.replace("%s", text));
            List<Notice> notices = found.notices().stream()
                    .filter(n -> n.code().equals("garbled-run"))
                    .toList();
            assertEquals(1, notices.size(), found.text());
            Span span = notices.get(0).span();
            assertTrue(found.quote(span).contains(run), span.of(found.text()));
            assertTrue(span.length() <= run.length() + 8, span.of(found.text()));
        }
    }

    static List<String> noticed() {
        return Cases.lines("noticed.tsv");
    }

    @ParameterizedTest
    @MethodSource("noticed")
    void whatCannotBeRestoredIsSaid(String row) {
        String[] cells = row.split("\t", -1);
        for (String frame : List.of("%s", "一是加强领导，%s；", "上一行\n%s\n下一行")) {
            Document found = Cases.restore(frame.replace("%s", cells[1]));
            assertEquals(frame.replace("%s", cells[2]), found.text());
            assertEquals(
                    List.of(cells[0] + " " + cells[3]),
                    found.notices().stream()
                            .map(n -> n.code() + " " + n.span().of(found.text()))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("sound")
    void soundTextHasNone(String text) {
        assertEquals(List.of(), Cases.restore(text).notices());
    }

    @Test
    void lostTextIsSaid() {
        Document found = Cases.restore("锟斤拷锟斤拷2023年\uFFFD\uFFFD万元");
        assertEquals(
                List.of(new Span(0, 10), new Span(11, 13)), // 2023 may have lost a digit
                found.notices().stream()
                        .filter(n -> n.code().equals("lost-text"))
                        .map(Notice::span)
                        .toList());
    }

    @Test
    void aRunOfConvertedCharactersIsOneRepair() {
        Document found = Cases.restore("關於產(chǎn)業(yè)發展");
        assertEquals("关于产业发展", found.text());
        assertEquals(
                List.of(
                        new Repair("script", new Span(0, 3), "關於產", "关于产"),
                        new Repair("pinyin", new Span(3, 9), "(chǎn)", ""),
                        new Repair("script", new Span(9, 10), "業", "业"),
                        new Repair("pinyin", new Span(10, 14), "(yè)", ""),
                        new Repair("script", new Span(14, 15), "發", "发")),
                found.repairs());
        assertEquals("產(chǎn)業", found.quote(new Span(2, 4)));
    }

    @Test
    void blocksAndNoticesMove() {
        String text = "標題\n執(zhí)法件數(shù)5\n";
        RawText raw = new RawText(
                Cases.SOURCE,
                "",
                text,
                List.of(new Block.Heading(new Span(0, 2), 1), new Block.Paragraph(new Span(3, text.length() - 1))),
                List.of(),
                List.of(new Notice("charset", new Span(3, 4), "编码存疑")));
        Document found = new Restorer().restore(raw);
        assertEquals("标题\n执法件数5\n", found.text());
        assertEquals(
                List.of(new Block.Heading(new Span(0, 2), 1), new Block.Paragraph(new Span(3, 8))), found.blocks());
        assertEquals(List.of(new Notice("charset", new Span(3, 4), "编码存疑")), found.notices());
    }
}
