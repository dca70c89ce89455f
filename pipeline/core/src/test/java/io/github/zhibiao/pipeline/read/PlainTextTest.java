package io.github.zhibiao.pipeline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.zhibiao.corpus.report.Block;
import io.github.zhibiao.corpus.report.RawText;
import io.github.zhibiao.corpus.report.Source;
import io.github.zhibiao.corpus.text.Span;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void everyLineThatIsNotBlankIsAParagraph() throws Exception {
        String text = "一、总体情况\r\n　　全年受理358件。 \r\n \t\r\n\r\n办结292件。";
        RawText raw = Reading.read("报告.txt", text.getBytes(StandardCharsets.UTF_8));
        assertEquals(text, raw.text());
        assertEquals(List.of("一、总体情况", "全年受理358件。", "办结292件。"), Reading.lines(raw));
        assertEquals(new Block.Paragraph(new Span(10, 19)), raw.blocks().get(1));
        assertEquals(List.of(), raw.pages());
        assertEquals("", raw.title());
    }

    @Test
    void sourceIsTheBytesOwn() throws Exception {
        RawText raw = Reading.read("a.txt", "abc".getBytes(StandardCharsets.US_ASCII));
        String sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertEquals(
                new Source("ba7816bf8f01", "file:///r/a.txt", "text/plain", "UTF-8", sha256, Instant.EPOCH),
                raw.source());
    }
}
