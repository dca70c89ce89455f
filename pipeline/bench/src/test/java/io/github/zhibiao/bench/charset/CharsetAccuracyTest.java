package io.github.zhibiao.bench.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CharsetAccuracyTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final String PROSE = "全市一般公共预算收入完成12亿元，增长5.2%；民生支出占比八成以上，城镇新增就业五万人。".repeat(3);

    private static List<String> slices(boolean anywhere) {
        List<String> texts = List.of(PROSE, "GDP 2023 ".repeat(100));
        return new Slices(texts, GB18030, 1)
                .cut(50, 20, anywhere).stream().map(s -> new String(s, GB18030)).toList();
    }

    @Test
    void slicesAreTheSameForTheSameSeedAndNoneIsAscii() {
        List<String> first = slices(true);
        assertEquals(50, first.size());
        assertEquals(first, slices(true));
        assertTrue(first.stream().allMatch(s -> s.chars().anyMatch(c -> c >= 0x80)));
        assertFalse(first.stream().allMatch(s -> PROSE.contains(s.substring(0, s.length() - 1))));
        assertTrue(slices(false).stream().allMatch(s -> PROSE.contains(s.substring(0, s.length() - 1))));
    }

    @Test
    void anotherNameIsRightOnlyWithTheSameText() {
        byte[] slice = "收入".getBytes(Charset.forName("GBK"));
        assertTrue(CharsetAccuracy.isRight("gb2312", slice, "GB18030"));
        assertTrue(CharsetAccuracy.isRight("GBK", slice, "GB18030"));
        assertFalse(CharsetAccuracy.isRight("Big5", slice, "GB18030"));
        assertFalse(CharsetAccuracy.isRight("no-such-charset", slice, "GB18030"));
        byte[] utf8 = "é".getBytes(StandardCharsets.UTF_8);
        assertFalse(CharsetAccuracy.isRight("ISO-8859-1", utf8, "UTF-8"));
        assertTrue(CharsetAccuracy.isRight("ISO-8859-1", new byte[] {'a', 'b'}, "UTF-8"));
    }

    @Test
    void everyDetectorKnowsALongTextInGb18030() {
        byte[] bytes = PROSE.getBytes(GB18030);
        for (Map.Entry<String, Detector> d : Detector.all().entrySet()) {
            String named = d.getValue().detect(bytes).orElse("nothing");
            assertTrue(CharsetAccuracy.isRight(named, bytes, "GB18030"), () -> d.getKey() + ": " + named);
        }
    }
}
