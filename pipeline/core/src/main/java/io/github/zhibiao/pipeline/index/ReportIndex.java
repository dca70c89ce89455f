package io.github.zhibiao.pipeline.index;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.report.Source;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * An index opened for writing, by one process at a time. A report is known by the address it was found at and by the
 * hash of its bytes: an address has one content, a content may have several addresses and is indexed once, so that a
 * copy doubles no figure.
 *
 * <p>Readers see what was last committed. Each {@link #put} happens wholly or not at all; what was put since the last
 * {@link #commit} is dropped by {@link #close}. Safe for many threads, which write one after another.
 */
public final class ReportIndex implements Closeable {

    /** What became of a report that was put. */
    public enum Outcome {
        /** Its records were added. */
        ADDED,
        /** Its address had another content, whose records are gone. */
        REPLACED,
        /** Its address had this very content. */
        UNCHANGED,
        /** Another address had this very content; the report now has both. No records were added. */
        ALIAS
    }

    private final Directory directory;
    private final IndexWriter writer;
    private final Function<String, List<String>> words;
    private final Map<String, StoredReport> byUri = new TreeMap<>();
    private final Map<String, StoredReport> bySha256 = new HashMap<>();

    private ReportIndex(Directory directory, IndexWriter writer, Function<String, List<String>> words)
            throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.words = words;
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            StoredFields stored = reader.storedFields();
            Query reports = new TermQuery(new Term(Fields.KIND, Fields.REPORT));
            for (ScoreDoc hit : new IndexSearcher(reader).search(reports, Math.max(1, reader.maxDoc())).scoreDocs) {
                remember(ReportDocument.read(stored.document(hit.doc)));
            }
        }
    }

    /**
     * Opens the index in {@code folder}, and makes it if there is none.
     *
     * @param words cuts a text into its words, in order; punctuation may be left out
     * @throws IndexInUse if another process writes to it, or this one through another {@code ReportIndex}
     * @throws IndexUnreadable if what is there is not an index of this version
     */
    public static ReportIndex open(Path folder, Function<String, List<String>> words) throws IOException {
        Directory directory = IndexFolder.directoryForWriting(folder);
        IndexWriter writer = null;
        boolean opened = false;
        try {
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig(new Bigrams())
                            .setSimilarity(new NameShare())
                            .setCommitOnClose(false));
            if (writer.getLiveCommitData() == null
                    || !writer.getLiveCommitData().iterator().hasNext()) {
                writer.setLiveCommitData(
                        Map.of(Fields.FORMAT_KEY, Fields.FORMAT).entrySet());
                writer.commit();
            }
            ReportIndex index = new ReportIndex(directory, writer, words);
            opened = true;
            return index;
        } catch (LockObtainFailedException e) {
            throw new IndexInUse(folder, e);
        } finally {
            if (!opened) {
                if (writer != null) {
                    writer.rollback();
                }
                directory.close();
            }
        }
    }

    /** The report at an address. */
    public synchronized Optional<StoredReport> report(String uri) {
        return Optional.ofNullable(byUri.get(uri));
    }

    /** All reports, each once, in the order of their first addresses. */
    public synchronized List<StoredReport> reports() {
        return byUri.values().stream().distinct().toList();
    }

    /**
     * Spares the work of extracting: if a content is indexed already, notes that it was (also) found at {@code uri}.
     *
     * @return what was done; empty if the content is not indexed and so must be {@link #put}
     */
    public synchronized Optional<Outcome> note(String uri, String sha256) throws IOException {
        StoredReport known = bySha256.get(sha256);
        if (known == null) {
            return Optional.empty();
        }
        if (known.uris().contains(uri)) {
            return Optional.of(Outcome.UNCHANGED);
        }
        Outcome outcome = byUri.containsKey(uri) ? Outcome.REPLACED : Outcome.ALIAS;
        write(uri, Optional.of(known), stored(known).as(known.alsoAt(uri)));
        return Optional.of(outcome);
    }

    /** Adds a report with its records; what its address held before goes, unless it is held at another address too. */
    public synchronized Outcome put(Extraction extraction) throws IOException {
        Source source = extraction.document().raw().source();
        Optional<Outcome> known = note(source.uri(), source.sha256());
        if (known.isPresent()) {
            return known.get();
        }
        Outcome outcome = byUri.containsKey(source.uri()) ? Outcome.REPLACED : Outcome.ADDED;
        write(source.uri(), Optional.empty(), ReportBlock.of(extraction));
        return outcome;
    }

    /** Makes all that was put visible to readers, and safe on disk. */
    public synchronized void commit() throws IOException {
        writer.commit();
    }

    /** Drops what was not committed and lets others write. */
    @Override
    public synchronized void close() throws IOException {
        try (directory) {
            writer.rollback();
        }
    }

    /**
     * Writes {@code block}, found at {@code uri}, in one step that cannot be half done: away with {@code old}, the same
     * block under fewer addresses; away with what was at {@code uri} before; and back with the latter, without that
     * address, if it is held elsewhere too.
     */
    private void write(String uri, Optional<StoredReport> old, ReportBlock block) throws IOException {
        Optional<StoredReport> before = report(uri);
        Optional<StoredReport> left = before.filter(b -> b.uris().size() > 1).map(b -> b.notAt(uri));
        List<Document> documents = new ArrayList<>();
        if (left.isPresent()) {
            documents.addAll(stored(before.get()).as(left.get()).documents(words));
        }
        documents.addAll(block.documents(words));
        BooleanQuery.Builder gone = new BooleanQuery.Builder();
        Stream.of(before, old).flatMap(Optional::stream).forEach(r -> gone.add(sha256(r), Occur.SHOULD));
        writer.updateDocuments(gone.build(), documents);

        before.ifPresent(this::forget);
        old.ifPresent(this::forget);
        left.ifPresent(this::remember);
        remember(block.report());
    }

    private ReportBlock stored(StoredReport report) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) { // sees what is not committed yet
            return ReportBlock.read(new IndexSearcher(reader), report);
        }
    }

    private static Query sha256(StoredReport report) {
        return new TermQuery(new Term(Fields.SHA256, report.sha256()));
    }

    private void remember(StoredReport report) {
        report.uris().forEach(uri -> byUri.put(uri, report));
        bySha256.put(report.sha256(), report);
    }

    private void forget(StoredReport report) {
        report.uris().forEach(byUri::remove);
        bySha256.remove(report.sha256());
    }
}
