package io.github.zhibiao.bench.charset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CharsetAccuracyTest {

    private static final byte[] LONG = "全市一般公共预算收入完成12亿元，增长5.2%；民生支出占比八成以上，城镇新增就业五万人。"
            .repeat(3)
            .getBytes(Charset.forName("GB18030"));

    @Test
    void slicesAreTheSameForTheSameSeedAndNoneIsAscii() {
        List<byte[]> first = new Slices(List.of(LONG, "GDP 2023 ".repeat(100).getBytes(StandardCharsets.UTF_8)), 1).cut(50, 20);
        List<byte[]> again = new Slices(List.of(LONG, "GDP 2023 ".repeat(100).getBytes(StandardCharsets.UTF_8)), 1).cut(50, 20);
        assertEquals(50, first.size());
        for (int i = 0; i < first.size(); i++) {
            assertArrayEquals(first.get(i), again.get(i));
            assertEquals(20, first.get(i).length);
            assertFalse(new String(first.get(i), StandardCharsets.US_ASCII).chars().allMatch(c -> c < 0x80));
        }
    }

    @Test
    void anotherNameIsRightOnlyWithTheSameText() {
        byte[] slice = "收入".getBytes(Charset.forName("GBK"));
        assertTrue(CharsetAccuracy.isRight("gb2312", slice, "GB18030"));
        assertTrue(CharsetAccuracy.isRight("GBK", slice, "GB18030"));
        assertFalse(CharsetAccuracy.isRight("Big5", slice, "GB18030"));
        assertFalse(CharsetAccuracy.isRight("no such charset".replace(' ', '-'), slice, "GB18030"));
        byte[] utf8 = "é".getBytes(StandardCharsets.UTF_8);
        assertFalse(CharsetAccuracy.isRight("ISO-8859-1", utf8, "UTF-8"));
        assertTrue(CharsetAccuracy.isRight("ISO-8859-1", new byte[] {'a', 'b'}, "UTF-8"));
    }

    @Test
    void everyDetectorKnowsALongTextInGb18030() {
        for (Map.Entry<String, Detector> d : Detector.all().entrySet()) {
            String named = d.getValue().detect(LONG).orElse("nothing");
            assertTrue(CharsetAccuracy.isRight(named, LONG, "GB18030"), () -> d.getKey() + ": " + named);
        }
    }
}
