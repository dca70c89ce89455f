package io.github.zhibiao.pipeline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BigramsTest {

    private final Bigrams bigrams = new Bigrams();

    @ParameterizedTest
    @CsvSource({
        "行政复议, 行政@0 政复@1 复议@2",
        "议, 议@0",
        "ＧＤＰ增长, gdp@0 增长@1",
        "增长GDP, 增长@0 gdp@2",
        "R&D经费, r@0 d@1 经费@2",
        "5G基站INDEX, 5g@0 基站@1 index@3",
        "'收办、受理', 收办@0 受理@2",
        "！？, ''",
    })
    void coversATextWithTheFewestTerms(String text, String terms) {
        assertEquals(
                terms,
                bigrams.cover(text).stream()
                        .map(p -> p.term() + "@" + p.position())
                        .collect(Collectors.joining(" ")));
    }
}
