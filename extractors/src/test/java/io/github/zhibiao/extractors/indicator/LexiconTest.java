package io.github.zhibiao.extractors.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.extractors.indicator.Lexicon.Role;
import io.github.zhibiao.extractors.rule.Rows;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    private final Lexicon lexicon = new Lexicon();

    @ParameterizedTest
    @CsvSource({
        "共, 共受理案件, true",
        "共, 共同富裕基金, false",
        "分, 分, true",
        "分, 分享人数, false",
        "对, 对受理案件, true",
        "对, 对外贸易, false",
        "对, 对美国出口, false",
        "实际, 实际完成投资, true",
        "实际, 实际使用外资, false",
        "年末, 年末常住人口, true",
        "年末, 年末结余, false"
    })
    void aLeadThatBeginsAnotherWordIsNone(String word, String text, boolean plays) {
        assertEquals(word, lexicon.first(Role.LEAD, text));
        assertEquals(plays, lexicon.opens(Role.LEAD, word, text));
    }

    @ParameterizedTest
    @CsvSource({
        "LINK, 为, 总量为, true", "LINK, 为, 违法行为, false",
        "LINK, 总计, 受理案件总计, true", "LINK, 总计, 收入总计, false",
        "CHANGE, 增, 同比增, true", "CHANGE, 增, 倍增, false",
        "CHANGE, 增长, 净增长, false", "CHANGE, 增长, 人口净增长, true",
        "CHANGED, 增长率, 人口自然增长率, false", "CHANGED, 增长率, 产值增长率, true"
    })
    void aWordThatEndsAnotherIsNone(Role role, String word, String text, boolean plays) {
        assertEquals(word, lexicon.last(role, text));
        assertEquals(plays, lexicon.ends(role, word, text));
    }

    @Test
    void everyExceptionIsOfAWordThatPlaysThePart() {
        List<String[]> rows = Rows.of(Exceptions.class, "exceptions.tsv");
        assertTrue(rows.size() > 30, rows.size() + " rows");
        for (String[] row : rows) {
            for (String role : row[1].split("\\|", -1)) {
                boolean known = row[0].equals("*") || lexicon.is(Role.valueOf(role.toUpperCase(Locale.ROOT)), row[0]);
                assertTrue(known, row[0] + " is no " + role);
            }
        }
    }

    @Test
    void theLongestWordHolds() {
        assertEquals("初步核算", lexicon.first(Role.LEAD, "初步核算全年"));
        assertEquals("", lexicon.first(Role.LEAD, ""));
        assertEquals("", lexicon.last(Role.LINK, "案件"));
    }
}
