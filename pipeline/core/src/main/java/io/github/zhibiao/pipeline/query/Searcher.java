package io.github.zhibiao.pipeline.query;

import io.github.zhibiao.corpus.row.RecordRow;
import io.github.zhibiao.pipeline.index.Bigrams;
import io.github.zhibiao.pipeline.index.Fields;
import io.github.zhibiao.pipeline.index.IndexFolder;
import io.github.zhibiao.pipeline.index.IndexUnreadable;
import io.github.zhibiao.pipeline.index.NameShare;
import io.github.zhibiao.pipeline.index.RecordDocument;
import io.github.zhibiao.pipeline.index.ReportDocument;
import io.github.zhibiao.pipeline.index.StoredReport;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.IOUtils;

/** An index opened for asking: shows it as it was last committed when it was opened. Safe for many threads. */
public final class Searcher implements Closeable {

    /** No report's sentence has more; a query of more words finds nothing. */
    static final int MOST_WORDS = 64;

    /** Longer words find nothing: no more of a sentence than this is indexed. */
    static final int LONGEST_WORD = 2000;

    /** Words are cut into pieces up to this many characters in all, which keeps the query within Lucene's bounds. */
    private static final int MOST_CUT = 128;

    /** The best first; among equals the latest, then by report (its area, its id) and in the order of its text. */
    private static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Fields.LAST_YEAR, SortField.Type.INT, true),
            new SortField(Fields.REPORT_ORDER, SortField.Type.STRING),
            new SortField(Fields.NUMBER, SortField.Type.INT));

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Bigrams bigrams = new Bigrams();

    private Searcher(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new NameShare());
    }

    /** Loads what searching needs, so that another thread may do so; half of it is Lucene asking the JVM for its options. */
    public static void prepare() throws IOException {
        IndexReader nothing = new MultiReader();
        Query word = new WordQuery(new Bigrams(), new WordCutter(nothing))
                .of("试验", true)
                .orElse(new MatchAllDocsQuery());
        Query all = new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.FILTER)
                .add(word, Occur.MUST)
                .build();
        IndexSearcher searcher = new IndexSearcher(nothing);
        searcher.setSimilarity(new NameShare());
        searcher.search(all, 1, ORDER);
    }

    /** @throws IndexUnreadable if there is no index of this version */
    public static Searcher open(Path folder) throws IOException {
        return new Searcher(IndexFolder.read(folder));
    }

    /** The records that have all that is asked for, the best first; empty if there is none. */
    public List<Hit> search(RecordQuery query) throws IOException {
        Optional<Query> words = words(query.words());
        if (words.isEmpty()) {
            return List.of();
        }
        Query all = new BooleanQuery.Builder()
                .add(Facts.of(reader, query), Occur.FILTER)
                .add(words.get(), Occur.MUST)
                .build();
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(all, query.limit(), ORDER).scoreDocs) {
            float score = (Float) ((FieldDoc) hit).fields[0];
            hits.add(new Hit(RecordDocument.row(stored.document(hit.doc)), score));
        }
        return hits;
    }

    /** A query for all the words; empty if nothing can have them all. */
    private Optional<Query> words(List<String> words) throws IOException {
        if (words.isEmpty()) {
            return Optional.of(new BoostQuery(new ConstantScoreQuery(new MatchAllDocsQuery()), 0));
        }
        if (words.size() > MOST_WORDS || words.stream().anyMatch(w -> w.length() > LONGEST_WORD)) {
            return Optional.empty();
        }
        WordQuery word = new WordQuery(bigrams, new WordCutter(reader));
        boolean inPieces = words.stream().mapToInt(String::length).sum() <= MOST_CUT;
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int searchable = 0;
        for (String each : words) {
            Optional<Query> found = word.of(each, inPieces);
            if (found.isPresent()) {
                all.add(found.get(), Occur.MUST);
                searchable++;
            }
        }
        return searchable == 0 ? Optional.empty() : Optional.of(all.build());
    }

    /** The record of that id. */
    public Optional<RecordRow> record(String id) throws IOException {
        return stored(new TermQuery(new Term(Fields.ID, id)), 1).stream()
                .findFirst()
                .map(RecordDocument::row);
    }

    /** All reports, by their first addresses. */
    public List<StoredReport> reports() throws IOException {
        Query all = new TermQuery(new Term(Fields.KIND, Fields.REPORT));
        return stored(all, Math.max(1, reader.maxDoc())).stream()
                .map(ReportDocument::read)
                .sorted(Comparator.comparing((StoredReport r) -> r.uris().get(0)))
                .toList();
    }

    private List<Document> stored(Query query, int limit) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Document> documents = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, limit, Sort.INDEXORDER).scoreDocs) {
            documents.add(stored.document(hit.doc));
        }
        return documents;
    }

    /**
     * The report that a person means: by its address, its file's name with or without the ending, its title, its id or
     * what that begins with; the first of these that any report answers to.
     *
     * @throws AmbiguousReport if several do
     */
    public Optional<StoredReport> find(String asked) throws IOException, AmbiguousReport {
        List<StoredReport> all = reports();
        for (ReportNaming naming : ReportNaming.values()) {
            List<StoredReport> found =
                    all.stream().filter(r -> naming.means(asked, r)).toList();
            if (found.size() > 1) {
                throw new AmbiguousReport(asked, found);
            }
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(reader, reader.directory());
    }
}
