package io.github.zhibiao.extractors.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.extractors.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences are slices that follow each other and leave nothing out. */
class SentenceSplitterTest {

    private static List<String> sentences(String text) {
        Document document = Documents.of(text);
        return SentenceSplitter.split(document).stream()
                .map(s -> s.span().of(document.text()))
                .toList();
    }

    @Test
    void endsAtFullStops() {
        assertEquals(List.of("受理358件。", "办结292件！", "满意率？", "99%"), sentences("受理358件。办结292件！满意率？99%"));
    }

    @Test
    void closingMarksBelongToTheSentence() {
        assertEquals(List.of("他说：“办结292件。”", "（详见附件。）", "完"), sentences("他说：“办结292件。”（详见附件。）完"));
    }

    @Test
    void doesNotEndAtPointsAndSemicolons() {
        assertEquals(List.of("增长4.7%；下降3.2%，共1．5万件。"), sentences("增长4.7%；下降3.2%，共1．5万件。"));
    }

    @Test
    void keepsSpacesAndEndsWithTheParagraph() {
        assertEquals(List.of("　　一句 。", " 二句", "三句  "), sentences("　　一句 。 二句\r\n三句  "));
    }

    @Test
    void aParagraphOfItsOwnIsCounted() {
        List<Sentence> split = SentenceSplitter.split(Documents.of("一。二。\n\n三。"));
        assertEquals(List.of(0, 0, 1), split.stream().map(Sentence::paragraph).toList());
        assertEquals(
                List.of(true, false, true),
                split.stream().map(Sentence::opening).toList());
    }

    @Test
    void headingsStandAboveWhatFollows() {
        List<Sentence> split = SentenceSplitter.split(
                Documents.of("一、2023年工作回顾\n（一）经济运行\n增长4.7%。\n（二）民生\n1.就业\n新增就业3万人。\n二、2024年工作安排\n力争增长5%。"));
        assertEquals(List.of("一、2023年工作回顾", "（一）经济运行"), split.get(2).headings());
        assertEquals(List.of("一、2023年工作回顾", "（二）民生", "1.就业"), split.get(5).headings());
        assertEquals(List.of("二、2024年工作安排"), split.get(7).headings());
    }

    @Test
    void aHeadingMayOpenItsParagraph() {
        List<Sentence> split =
                SentenceSplitter.split(Documents.of("（一）收支情况\n1.一般公共预算。全市收入1200万元。\n支出1100万元。\n2.政府性基金 全市收入300万元。\n"
                        + "3.农业粮食产量 12万吨。\n4.社保、医保和低保：发放3万元。"));
        assertEquals(List.of("（一）收支情况", "1.一般公共预算"), split.get(2).headings());
        assertEquals(List.of("（一）收支情况", "1.一般公共预算"), split.get(3).headings());
        assertEquals(List.of("（一）收支情况", "2.政府性基金"), split.get(4).headings());
        assertEquals(List.of("（一）收支情况", "2.政府性基金"), split.get(5).headings());
        assertEquals(List.of("（一）收支情况", "4.社保、医保和低保"), split.get(6).headings());
    }

    @ParameterizedTest
    @CsvSource({
        "一是健全制度，制定办法12项。二是加强培训。全年办班3期。, 12, 一是健全制度",
        "一是健全制度，制定办法12项。二是加强培训。全年办班3期。, 3期, 二是加强培训",
        "工作有进展：一是改革；二是培训，办班3期。, 3, 二是培训",
        "一是制定办法12项。, 12, ''",
        "这是十一是非，共12项。, 12, ''",
        "共12项。一是改革。, 12, ''"
    })
    void pointsOfAList(String text, String figure, String point) {
        assertEquals(
                point, Points.at("前文。\n" + text, 4, 4 + text.indexOf(figure)).orElse(""));
    }

    @Test
    void aNumberedSentenceIsNoHeading() {
        List<Sentence> split = SentenceSplitter.split(Documents.of("1.新增就业3万人，增长5%。完成目标。\n下降2%。\n12.5万人受益\n共3项。"));
        assertTrue(split.stream().allMatch(s -> s.headings().isEmpty()), split.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "。。。", "”。", "。”’）)」』。", "！？!\n？", "没有句号", "\uD800。\uDC00", "。\n。"})
    void leavesNothingOut(String text) {
        Document document = Documents.of(text);
        List<Sentence> split = SentenceSplitter.split(document);
        StringBuilder all = new StringBuilder();
        int end = 0;
        for (Sentence sentence : split) {
            assertTrue(sentence.span().start() >= end && !sentence.span().isEmpty(), sentence.toString());
            end = sentence.span().end();
            all.append(sentence.span().of(text));
        }
        assertEquals(text.replace("\n", ""), all.toString());
    }
}
