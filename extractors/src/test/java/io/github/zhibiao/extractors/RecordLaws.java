package io.github.zhibiao.extractors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.text.Span;
import java.util.List;

/** What holds of the records of any document. */
public final class RecordLaws {

    private RecordLaws() {}

    /**
     * Quotes are the original's characters, records stand in text order, numbers are 1 to n, parts come after wholes.
     *
     * <p>Messages are made where they are wanted only: a record's words for why it was found take a walk through its
     * sentence.
     */
    public static void check(Document document, List<IndicatorRecord> records) {
        String raw = document.raw().text();
        Span before = new Span(0, 0);
        for (int i = 0; i < records.size(); i++) {
            IndicatorRecord record = records.get(i);
            Span span = record.evidence().span();
            Span rawSpan = record.evidence().rawSpan();
            assertEquals(i + 1, record.number());
            assertTrue(rawSpan.end() <= raw.length() && !rawSpan.isEmpty(), record::toString);
            assertEquals(
                    raw.substring(rawSpan.start(), rawSpan.end()),
                    record.evidence().quote());
            assertEquals(document.map().toRaw(span), rawSpan);
            assertTrue(before.equals(span) || before.end() <= span.start(), () -> record + " after another");
            assertTrue(record.partOf().orElse(1) >= 1 && record.partOf().orElse(1) <= record.number());
            assertFalse(record.partOf().orElse(0) == record.number(), () -> "a part of itself: " + record);
            assertFalse(record.indicator().isBlank(), record::toString);
            assertTrue(record.confidence() >= 0 && record.confidence() <= 1, record::toString);
            assertTrue(record.evidence().sentence().contains(record.evidence().quote()), record::toString);
            before = span;
        }
    }
}
