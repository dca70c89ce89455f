package io.github.zhibiao.pipeline;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.extractors.word.Script;
import io.github.zhibiao.pipeline.index.StoredReport;
import io.github.zhibiao.pipeline.query.AmbiguousReport;
import io.github.zhibiao.pipeline.query.Hit;
import io.github.zhibiao.pipeline.query.RecordQuery;
import io.github.zhibiao.pipeline.query.Searcher;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What a data folder knows, for the one who asks. Asking for figures loads nothing that reads or extracts; asking why
 * takes the report through the line once more.
 */
public final class Catalogue implements AutoCloseable {

    private final DataFolder folder;
    private final Searcher searcher;

    private Catalogue(DataFolder folder, Searcher searcher) {
        this.folder = folder;
        this.searcher = searcher;
    }

    public static Catalogue open(DataFolder folder) throws IOException {
        return new Catalogue(folder, Searcher.open(folder.index()));
    }

    /** The same, where another thread has begun to. */
    public static Catalogue open(DataFolder folder, Opening begun) throws IOException {
        return new Catalogue(folder, begun.searcher(folder));
    }

    /** The best answers first; words may be in simplified or traditional script. */
    public List<Hit> search(RecordQuery query) throws IOException {
        Script script = new Script();
        return searcher.search(new RecordQuery(
                query.words().stream().map(script::simplify).toList(),
                query.area().map(script::simplify),
                query.years(),
                query.unit().map(script::simplify),
                query.form(),
                query.limit()));
    }

    /**
     * All that a report yields, found again from its original: the index keeps what was found, not why, and the line
     * gives the same answer for the same bytes.
     *
     * @param asked a report's id, or what it begins with; its address, its file's name or its title
     * @throws FailedInput if the line no longer takes it: another version of Zhibiao put it there
     */
    public Extraction report(String asked) throws NoSuchReport, FailedInput, IOException {
        Optional<StoredReport> found;
        try {
            found = searcher.find(asked);
        } catch (AmbiguousReport e) {
            throw new NoSuchReport(e.getMessage());
        }
        if (found.isEmpty()) {
            throw new NoSuchReport("数据目录里没有这份报告：" + asked);
        }
        Optional<Original> original = folder.originals().find(found.get().sha256());
        if (original.isEmpty()) {
            throw new NoSuchReport("索引里有这份报告，但数据目录里缺少它的原件：" + asked);
        }
        return new Pipeline().run(original.get());
    }

    @Override
    public void close() throws IOException {
        searcher.close();
    }
}
