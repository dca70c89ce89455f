package io.github.zhibiao.pipeline.index;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.record.Concept;
import io.github.zhibiao.corpus.record.Evidence;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.row.RecordRow;
import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A record with the texts that it is found by. The row's own sentence and heading are the original's characters, perhaps
 * traditional or damaged; what a query of simplified words must find are the restored ones.
 *
 * @param row what the answer will be
 * @param sentence restored
 * @param heading restored
 * @param names all names of the row's concept, none if it has none
 */
record IndexedRecord(RecordRow row, String sentence, String heading, List<String> names) {

    /** Of a longer sentence only what stands near the figure is indexed: a page without a full stop is no sentence. */
    static final int LONGEST_SENTENCE = 2000;

    static List<IndexedRecord> of(Extraction extraction) {
        List<RecordRow> rows = RecordRow.of(extraction);
        List<IndexedRecord> records = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            records.add(of(extraction, extraction.records().get(i), rows.get(i)));
        }
        return records;
    }

    private static IndexedRecord of(Extraction extraction, IndicatorRecord record, RecordRow row) {
        Evidence evidence = record.evidence();
        int at = evidence.rawSpan().start();
        String heading = String.join(
                " > ",
                evidence.heading().stream()
                        .map(h -> restored(extraction, near(h, h), at))
                        .toList());
        String sentence = restored(extraction, near(evidence.sentence(), evidence.quote()), at);
        return new IndexedRecord(
                row, sentence, heading, record.concept().map(Concept::names).orElse(List.of()));
    }

    /** A piece of at most {@link #LONGEST_SENTENCE} around the figure. */
    private static String near(String sentence, String figure) {
        if (sentence.length() <= LONGEST_SENTENCE) {
            return sentence;
        }
        int middle = Math.max(0, sentence.indexOf(figure)) + figure.length() / 2;
        int start = Math.max(0, Math.min(middle - LONGEST_SENTENCE / 2, sentence.length() - LONGEST_SENTENCE));
        return sentence.substring(start, start + LONGEST_SENTENCE);
    }

    /** What restoring made of a raw text that begins at or before {@code at}; the text itself if it is not there. */
    private static String restored(Extraction extraction, String raw, int at) {
        int start = extraction.document().raw().text().lastIndexOf(raw, at);
        if (start < 0) {
            return raw;
        }
        Span there = extraction.document().map().toText(new Span(start, start + raw.length()));
        return there.of(extraction.document().text());
    }

    IndexedRecord from(String source) {
        return source.equals(row.source()) ? this : new IndexedRecord(row.withSource(source), sentence, heading, names);
    }
}
