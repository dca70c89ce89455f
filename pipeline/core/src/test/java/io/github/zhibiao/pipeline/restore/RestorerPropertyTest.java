package io.github.zhibiao.pipeline.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.report.RawText;
import io.github.zhibiao.corpus.text.Notice;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Texts made by chance from a fixed seed. */
class RestorerPropertyTest {

    private static final List<String> SENTENCES = List.of(
            "全市共办理行政复议案件383件，受理358件，办结292件。",
            "规模以上工业增加值增长5.5%，其中制造业增长6.2%；",
            "推进综合执法向乡镇(街道)延伸，数据产业优化发展。",
            "持续深化农业农村改革，网络环境监测区域经济稳定态势。",
            "地区生产总值(GDP)达到1234.56亿元，比上年增长4.8%，",
            "一般公共预算收入78.5亿元（不含基金），执行率为99.89%。",
            "创新内外贸一体化，现代服务业协同续建。\n");

    /** What the steps look at, so that chance meets the odd neighbourhoods. */
    private static final String ODD = "執规(zhí)(zhi)()乾縣於徵著後發O○〇0l12３４．·，, %％－年月一二九○\u2009\u00A0\u200B⻝⼈"
            + "鏀垮簻鍏紑€骞銆闈Õþ¸®å¹´Ã¥〓×"
            + "?!\uFFFD锟斤拷葓聴ぷ\uE000\n、“”鐘锺瞭麽幹干(gān)(gan)";

    @Test
    void whatWasGarbledComesBack() {
        Random random = new Random(20261123);
        for (int i = 0; i < 200; i++) {
            String clean = clean(random);
            assertSame(clean, Cases.restore(clean).text());
            String garbled = Garbler.pinyin(Garbler.script(clean), Garbler.READINGS);
            Document found = Cases.restore(garbled);
            assertEquals(clean, found.text());
            assertEquals(List.of(), found.notices());
            assertEquals(clean, Cases.restore(Garbler.wideDigits(garbled)).text());
        }
    }

    @Test
    void whatIsOneByteOffIsSaid() {
        String garbled = Garbler.shiftedPinyin(
                Garbler.script("以交通运输等执法领域为重点，截至年末全市总人口78.5万人。"), Garbler.READINGS, new Garbler.Decoder("?", true));
        Document found = Cases.restore(garbled);
        assertEquals("以交通运输等执法领域为重点，截至年末全市总人口〓8.5万人。", found.text());
        List<String> runs =
                found.notices().stream().map(n -> n.span().of(found.text())).toList();
        assertEquals(List.of("〓8.5"), runs);
    }

    @Test
    void anythingIsRestoredOnceAndForAll() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                text.append(ODD.charAt(random.nextInt(ODD.length())));
            }
            Cases.restore(text.toString());
        }
    }

    @Test
    void manyGarbledRunsStayFew() {
        String text = "审查工作!队裣谐鞘懈聴l例》正常的一句话在这里，很长很长\n".repeat(5_000);
        RawText raw = new RawText(Cases.SOURCE, "", text, List.of(), List.of(), List.of());
        List<Notice> notices = new Restorer(Set.of("script")).restore(raw).notices(); // which reads no bytes again
        assertEquals(GarbledRuns.MOST, notices.size());
        assertTrue(notices.get(GarbledRuns.MOST - 1).span().end() > text.length() - 40);
    }

    @Test
    void hostileTextTakesNoLongerThanItsLength() {
        for (String unit : List.of(
                "(", "執(", "中?", "1，", "1，111", "1．", "O0", "zā", "(zā)", "一○", "Õþ", "發\uFFFD", "葓?", "鏀垮簻", "鏀垮簻?",
                "å", "å¸‚", "Ã¥Â¸", "ê°€", "Ö÷", "<", "<b>", "<b", "&", "&amp;", "&lt;", "政 府 ", "，，", "，", "?", "〓1",
                "1", "锟斤拷", "2023.5%", "×", "x", "x1", " ")) {
            String text = unit.repeat(300_000 / unit.length());
            assertTimeout(Duration.ofSeconds(10), () -> Cases.restore(text), unit);
        }
    }

    private static String clean(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(6); n >= 0; n--) {
            text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
        }
        return text.toString();
    }
}
