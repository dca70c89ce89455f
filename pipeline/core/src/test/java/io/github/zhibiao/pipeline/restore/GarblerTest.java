package io.github.zhibiao.pipeline.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The processes, checked on damage that was met, byte for byte. */
class GarblerTest {

    private static final Garbler.Decoder EATING = new Garbler.Decoder("?", true);
    private static final Garbler.Decoder SHOWING = new Garbler.Decoder("?", false);
    private static final Garbler.Decoder DROPPING = new Garbler.Decoder("", false);

    @Test
    void scriptAndPinyin() {
        assertEquals("關於創新驅動發展后面", Garbler.script("关于创新驱动发展后面").replace("後", "后"));
        assertEquals("鄉(xiāng)鎮(zhèn)(街道)", Garbler.pinyin("鄉鎮(街道)", Garbler.READINGS));
    }

    @Test
    void aReadingAcrossTwoCharacters() {
        assertEquals("運輸?shù)葓?zhí)法", Garbler.shiftedPinyin("運輸等執法", Garbler.READINGS, EATING));
        assertEquals(
                "運輸\uFFFD(shù)葓\uFFFD(zhí)法",
                Garbler.shiftedPinyin("運輸等執法", Garbler.READINGS, new Garbler.Decoder("\uFFFD", false)));
        assertEquals("執(zhí)法", Garbler.shiftedPinyin("執法", Garbler.READINGS, EATING));
    }

    @Test
    void aDigitThatIsEaten() {
        assertEquals("總?cè)丝?8.5", Garbler.shiftedPinyin("總人口78.5", Map.of('側', "cè"), EATING));
    }

    @Test
    void aSignAcrossTwoCharacters() {
        assertEquals("工作!队裣谐鞘懈聴l例》", Garbler.asciiPunctuation("工作。《玉溪市城市更新條例》", DROPPING));
        assertEquals("規???,二", Garbler.asciiPunctuation("規模看，二", SHOWING));
        assertEquals("規(guī)???,二", Garbler.pinyin(Garbler.asciiPunctuation("規模看，二", SHOWING), Garbler.READINGS));
        assertEquals("(一)收入:5,支出", Garbler.asciiPunctuation("（一）收入：5，支出", SHOWING));
    }

    @Test
    void oneEncodingReadAsAnother() {
        assertTrue(Garbler.utf8AsGbk("政府").startsWith("鏀垮簻"));
        assertEquals("Õþ¸®", Garbler.gbkAsLatin1("政府"));
        assertEquals("２０２３年", Garbler.wideDigits("2023年"));
    }
}
