package io.github.zhibiao.corpus.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.OffsetMap;
import io.github.zhibiao.corpus.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {

    private static final String RAW = "辦結（bàn jié）292件，佔82%。";
    private static final String TEXT = "办结292件，占82%。";
    private static final OffsetMap MAP = new OffsetMap.Builder()
            .replace(1, 1)
            .replace(1, 1)
            .replace(9, 0)
            .keep(5)
            .replace(1, 1)
            .keep(4)
            .build();

    private static Source source(String uri) {
        return new Source("0123456789ab", uri, "text/plain", "UTF-8", "0".repeat(64), Instant.EPOCH);
    }

    private static RawText raw() {
        List<Page> pages = List.of(new Page(1, new Span(0, 11)), new Page(2, new Span(11, 21)));
        Block block = new Block.Paragraph(new Span(0, RAW.length()));
        Notice notice = new Notice("garbled-run", new Span(2, 11), "疑为注音");
        return new RawText(source("file:/reports/r.txt"), "", RAW, List.of(block), pages, List.of(notice));
    }

    private static Document document() {
        return new Document(raw(), TEXT, MAP, List.of(), List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({"办结, 辦結", "结292件, 結（bàn jié）292件", "292件, 292件", "占82%, 佔82%"})
    void aQuoteIsWhatTheOriginalSaysThere(String text, String quote) {
        int at = TEXT.indexOf(text);
        assertEquals(quote, document().quote(new Span(at, at + text.length())));
    }

    @Test
    void everyQuoteIsASliceOfTheOriginal() {
        for (int start = 0; start <= TEXT.length(); start++) {
            for (int end = start; end <= TEXT.length(); end++) {
                Span span = new Span(start, end);
                String quote = document().quote(span);
                assertTrue(RAW.startsWith(quote, MAP.toRaw(span).start()), span::toString);
                assertEquals(span.isEmpty(), quote.isEmpty(), span::toString);
            }
        }
    }

    @Test
    void anUnchangedDocumentKeepsEverything() {
        Document document = Document.unchanged(raw());
        assertEquals(RAW, document.text());
        assertEquals(RAW, document.quote(new Span(0, RAW.length())));
        assertEquals(raw().blocks(), document.blocks());
        assertEquals(raw().notices(), document.notices());
    }

    @Test
    void pagesAreFoundFromTheRestoredText() {
        assertEquals(OptionalInt.of(1), document().page(new Span(0, 2)));
        assertEquals(OptionalInt.of(2), document().page(new Span(2, 5)));
        assertEquals(OptionalInt.empty(), document().page(new Span(TEXT.length(), TEXT.length())));
    }

    @Test
    void aMapOfOtherTextsIsRefused() {
        RawText raw = raw();
        OffsetMap identity = OffsetMap.identity(3);
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> new Document(raw, TEXT, identity, List.of(), List.of(), List.of()))
                .getMessage();
        assertEquals("map 3→3 for texts of 21 and 12", message);
    }

    @ParameterizedTest
    @CsvSource({
        "file:/a/b/%E7%8E%89%E6%BA%AA.txt, 玉溪.txt",
        "https://www.example.gov.cn/art/2024/1/5/art_1.html?x=/y#z, art_1.html",
        "https://www.example.gov.cn/, www.example.gov.cn",
        "file:/a/c++.txt, c++.txt",
    })
    void aSourceIsNamedAsAPersonWouldNameTheFile(String uri, String name) {
        assertEquals(name, source(uri).name());
    }
}
