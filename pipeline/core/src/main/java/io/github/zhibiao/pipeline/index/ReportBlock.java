package io.github.zhibiao.pipeline.index;

import io.github.zhibiao.corpus.Extraction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;

/** A report and all its records, in text order: what is written and replaced as one. */
record ReportBlock(StoredReport report, List<IndexedRecord> records) {

    ReportBlock {
        records = List.copyOf(records);
    }

    static ReportBlock of(Extraction extraction) {
        return new ReportBlock(StoredReport.of(extraction), IndexedRecord.of(extraction));
    }

    /** The block of {@code report} from what the index stores of it. */
    static ReportBlock read(IndexSearcher searcher, StoredReport report) throws IOException {
        Query all = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.SHA256, report.sha256())), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.KIND, Fields.RECORD)), Occur.FILTER)
                .build();
        StoredFields stored = searcher.storedFields();
        List<IndexedRecord> records = new ArrayList<>();
        // In the index's own order, which within a block is the order of writing.
        for (ScoreDoc hit : searcher.search(all, Math.max(1, report.records()), Sort.INDEXORDER).scoreDocs) {
            records.add(RecordDocument.read(stored.document(hit.doc)));
        }
        if (records.size() != report.records()) {
            throw new IllegalStateException("report " + report.id() + " has " + report.records() + " records, but "
                    + records.size() + " are stored");
        }
        return new ReportBlock(report, records);
    }

    /** The same report with other addresses; its records name the first one as their source, or where it is published. */
    ReportBlock as(StoredReport moved) {
        return new ReportBlock(
                moved,
                records.stream()
                        .map(r -> report.uris().contains(r.row().source())
                                ? r.from(moved.uris().get(0))
                                : r)
                        .toList());
    }

    List<Document> documents(Function<String, List<String>> words) {
        Map<String, List<String>> cut = new HashMap<>(); // the figures of one sentence share it
        List<Document> documents = new ArrayList<>(records.size() + 1);
        for (IndexedRecord record : records) {
            documents.add(RecordDocument.write(
                    report, record, documents.size() + 1, text -> cut.computeIfAbsent(text, words)));
        }
        documents.add(ReportDocument.write(report));
        return documents;
    }
}
