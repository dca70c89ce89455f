package io.github.zhibiao.extractors.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text: the words follow each other and give the text. */
class SegmenterTest {

    private static final Segmenter SEGMENTER = new Segmenter();

    static List<String> texts() {
        return List.of(
                "行政复议案件受理358件，办结292件。",
                "ｆｕｌｌ－ｗｉｄｔｈ１２３％",
                "全年GDP增长4.7%，R&D经费支出占比2.1%，iPhone15 Pro销量10万部。",
                "Türkiye ISTANBUL ıİ 统计",
                "😀😀增长👨‍👩‍👧‍👦5%🇨🇳",
                "𠮷野家𡘙𪚥",
                "\uD800孤独的\uDC00半个\uDFFF\uD83D",
                "\u0000\u0001\u0007\b\u001b[31m零\u007f\u0085\ufeff\u200b\u202e\ufffd\uffff",
                "\t\r\n\u000b\f \u3000\u00a0\u2028\u2029",
                "一",
                "%",
                "“”《》（）()【】……——",
                "テスト 테스트 тест اختبار परीक्षण αβγ 한국 ｶﾀｶﾅ",
                "2023-01-01 12:30:00 +86 0877-1234567 http://example.org/a?b=c&d=%E4%B8%AD",
                "é\u0301\u0302\u0303n\u0303",
                "中\u0301国\ufe0f",
                "发".repeat(10_000),
                "1".repeat(10_000),
                "a".repeat(10_000),
                "，".repeat(10_000),
                "😀".repeat(5_000),
                "全市地区生产总值2520.6亿元，增长4.7%；".repeat(500));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void wordsGiveTheText(String text) {
        List<Word> words = SEGMENTER.words(text);
        int at = 0;
        for (Word word : words) {
            assertEquals(at, word.span().start());
            assertEquals(word.span().of(text), word.text());
            assertFalse(word.text().isEmpty());
            assertFalse(word.tag().isEmpty());
            at = word.span().end();
        }
        assertEquals(text.length(), at);
        assertEquals(words, SEGMENTER.words(text), "asked again");
        assertEquals(words, new Segmenter().words(text), "by another");
    }

    @Test
    void nothingHasNoWords() {
        assertEquals(List.of(), SEGMENTER.words(""));
    }

    @Test
    void wordsAreWords() {
        List<Word> words = SEGMENTER.words("行政复议案件受理358件");
        String cut = words.stream().map(Word::text).collect(Collectors.joining("/"));
        assertEquals("行政/复议/案件/受理/358/件", cut);
        assertTrue(words.get(3).isVerb(), words.toString());
    }

    @Test
    void aTextOfEveryCharacterIsCutWhole() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            all.append((char) c);
        }
        String text = all.toString();
        int length =
                SEGMENTER.words(text).stream().mapToInt(w -> w.text().length()).sum();
        assertEquals(text.length(), length);
    }
}
