package io.github.zhibiao.extractors.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {

    private final Readings readings = new Readings();

    @ParameterizedTest
    @CsvSource({
        "執, zhí",
        "執, zhi",
        "執, zhizhi",
        "執, zhízhí",
        "創, chuàng",
        "創, chuangchuang",
        "發, fā",
        "區, qū",
        "區, ōu",
        "產, chǎn",
        "產, chan",
        "行, háng",
        "行, xíng",
        "綠, lǜ",
        "綠, lv",
        "略, lüè",
        "女, nǚ",
        "關, ɡuān",
        "还, huan",
        "还, hai",
        "的, de",
        "們, men",
        "饿, è",
        "娜, nana",
        "爸, baba"
    })
    void isAReading(char character, String letters) {
        assertEquals(true, readings.isReading(character, letters));
    }

    @ParameterizedTest
    @CsvSource({
        "鎮, 街道",
        "值, GDP",
        "建, chuang",
        "執, zhǐ",
        "執, zh",
        "執, zhí zhí",
        "執, zhizhǐzhi",
        "A, a",
        "。, ju",
        "一, ''",
        "発表, fa",
        "執, zhizhizhi",
        "執, ZHI",
        "米, m",
        "克, g"
    })
    void isNone(String character, String letters) {
        assertEquals(false, readings.isReading(character.charAt(character.length() - 1), letters));
    }
}
