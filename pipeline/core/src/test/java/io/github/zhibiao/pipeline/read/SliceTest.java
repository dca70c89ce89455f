package io.github.zhibiao.pipeline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.corpus.text.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slices, marks and mixtures: where a first guess goes wrong. */
class SliceTest {

    private static final String SIMPLIFIED = "今年以来，全县行政执法机关办理各类案件，群众对法治建设的满意度有所上升；“三公”经费下降8%。";
    private static final String TRADITIONAL = "今年以來，全縣行政執法機關辦理各類案件，群眾對法治建設的滿意度有所上升；「三公」經費下降8%。";

    private static Decoding decode(byte[] bytes, String declared) throws UnreadableReport {
        return Decoding.of(new Original("file:///r/a.txt", declared, bytes, Instant.EPOCH));
    }

    /** Every slice of 20 bytes, wherever it is cut, but for a few. */
    @ParameterizedTest
    @CsvSource({
        "false, GB18030, GB18030, 0",
        "true, GB18030, GB18030, 0",
        "true, Big5, Big5, 0",
        "false, UTF-8, UTF-8, 0",
        "true, UTF-8, UTF-8, 0",
        "false, UTF-16LE, UTF-16LE, 0",
        "true, UTF-16BE, UTF-16BE, 0"
    })
    void slicesOf20Bytes(boolean traditional, String charset, String expected, int wrong) throws Exception {
        byte[] bytes = (traditional ? TRADITIONAL : SIMPLIFIED).getBytes(Charset.forName(charset));
        int missed = 0;
        for (int i = 0; i + 20 <= bytes.length; i++) {
            Decoding d = decode(Arrays.copyOfRange(bytes, i, i + 20), "");
            missed += d.encoding().equals(expected) ? 0 : 1;
        }
        assertTrue(bytes.length > 80);
        assertEquals(wrong, missed);
    }

    @ParameterizedTest
    @CsvSource({"GB18030, 1", "UTF-8, 1", "UTF-8, 2", "UTF-16LE, 1"})
    void whatIsLeftOfACutCharacterIsTold(String charset, int cut) throws Exception {
        byte[] bytes = SIMPLIFIED.getBytes(Charset.forName(charset));
        Decoding d = decode(Arrays.copyOfRange(bytes, cut, bytes.length), "");
        int lost = d.text().length() - SIMPLIFIED.length() + 1;
        assertEquals(SIMPLIFIED.substring(1), d.text().substring(lost));
        assertEquals("\ufffd".repeat(lost), d.text().substring(0, lost));
        assertEquals(new Span(0, lost), d.notices().get(0).span());
        assertEquals(1, d.notices().size());
    }

    @Test
    void aMarkBeforeOtherBytesIsNoTruth() throws Exception {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        joined.writeBytes(SIMPLIFIED.getBytes(Charset.forName("GBK")));
        Decoding d = decode(joined.toByteArray(), "text/plain; charset=utf-8");
        assertEquals("GB18030", d.encoding());
        assertEquals(SIMPLIFIED, d.text());
    }

    @Test
    void aByteOfAnotherEncodingIsNoQuestionMark() throws Exception {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes(SIMPLIFIED.getBytes(StandardCharsets.UTF_8));
        mixed.writeBytes("办".getBytes(Charset.forName("GBK")));
        mixed.writeBytes(SIMPLIFIED.getBytes(StandardCharsets.UTF_8));
        Decoding d = decode(mixed.toByteArray(), "");
        assertEquals("UTF-8", d.encoding());
        assertEquals(SIMPLIFIED + "\ufffd\ufffd" + SIMPLIFIED, d.text());
        assertEquals(SIMPLIFIED.length(), d.notices().get(0).span().start());
    }

    /** Restoring undoes that; decoding must not refuse it. Two characters are too few to tell. */
    @ParameterizedTest
    @CsvSource({"UTF-8, GBK", "GBK, ISO-8859-1", "UTF-8, windows-1252"})
    void whatWasDecodedWronglyBeforeIsReadAsItIs(String was, String taken) throws Exception {
        for (String text : List.of(SIMPLIFIED, SIMPLIFIED.substring(0, 12))) {
            String garbled = new String(text.getBytes(Charset.forName(was)), Charset.forName(taken));
            Decoding d = decode(garbled.getBytes(StandardCharsets.UTF_8), "");
            assertEquals("UTF-8", d.encoding());
            assertEquals(garbled, d.text());
        }
    }

    @Test
    void eachEncodingIsTriedOnceAndTheBestIsFirst() throws Exception {
        List<Candidate> tried = decode(SIMPLIFIED.getBytes(Charset.forName("GBK")), "text/plain; charset=gb2312")
                .candidates();
        assertEquals(
                tried.size(), tried.stream().map(Candidate::encoding).distinct().count());
        assertEquals("服务器声明 gb2312", tried.get(0).evidence().get(0));
        for (int i = 1; i < tried.size(); i++) {
            assertTrue(tried.get(i - 1).score() >= tried.get(i).score());
        }
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertEquals("文件为空", refused(new byte[0]));
        assertEquals("不是文字，或编码不明", refused(new byte[300]));
        assertEquals("不是文字，是图片", refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}));
    }

    private static String refused(byte[] bytes) {
        return assertThrows(UnreadableReport.class, () -> decode(bytes, "")).reason();
    }
}
