package io.github.zhibiao.pipeline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.corpus.row.RecordRow;
import io.github.zhibiao.pipeline.index.ReportIndex.Outcome;
import io.github.zhibiao.pipeline.query.Hit;
import io.github.zhibiao.pipeline.query.RecordQuery;
import io.github.zhibiao.pipeline.query.Searcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.MMapDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportIndexTest {

    private static final String A = "file:///data/a.txt";
    private static final String B = "https://example.org/b.html";
    private static final String C = "file:///data/c.txt";

    @TempDir
    Path folder;

    private ReportIndex open() throws IOException {
        return ReportIndex.open(folder, Reports::words);
    }

    private static Extraction report(String uri, String count) {
        return Reports.at(uri, Reports.YUXI)
                .sentence("全年受理" + count + "件，收到留言7条。")
                .figure("案件受理", count + "件", count, "件", Period.year(2023))
                .figure("留言收到", "7条", "7", "条", Period.year(2023))
                .extraction();
    }

    private List<RecordRow> rows() throws IOException {
        try (Searcher searcher = Searcher.open(folder)) {
            return searcher.search(RecordQuery.of(1000)).stream().map(Hit::row).toList();
        }
    }

    private List<String> figures() throws IOException {
        return rows().stream().map(RecordRow::text).toList();
    }

    @Test
    void whatWasPutIsFoundAgainAsItWas() throws IOException {
        Extraction extraction = Reports.ruleOfLaw(A).extraction();
        try (ReportIndex index = open()) {
            assertEquals(Outcome.ADDED, index.put(extraction));
            index.commit();
        }
        assertEquals(RecordRow.of(extraction), rows());
        assertEquals(8, rows().size());
        try (ReportIndex index = open()) {
            assertEquals(Optional.of(StoredReport.of(extraction)), index.report(A));
            assertEquals(Optional.empty(), index.report(B));
            assertEquals(List.of(StoredReport.of(extraction)), index.reports());
        }
    }

    @Test
    void theSameAgainIsUnchanged() throws IOException {
        try (ReportIndex index = open()) {
            index.put(report(A, "10"));
            assertEquals(Outcome.UNCHANGED, index.put(report(A, "10")));
            index.commit();
        }
        try (ReportIndex index = open()) {
            assertEquals(Outcome.UNCHANGED, index.put(report(A, "10")));
            index.commit();
        }
        assertEquals(List.of("10件", "7条"), figures());
    }

    @Test
    void newContentReplacesTheOldRecordsAtOnce() throws IOException {
        try (ReportIndex index = open()) {
            index.put(report(A, "10"));
            index.commit();
            assertEquals(Outcome.REPLACED, index.put(report(A, "20")));
            assertEquals(List.of("10件", "7条"), figures(), "nothing of it shows before the commit");
            index.commit();
            assertEquals(List.of("20件", "7条"), figures());
            assertEquals(1, index.reports().size());
        }
    }

    @Test
    void whatIsNotCommittedIsDroppedByClosing() throws IOException {
        try (ReportIndex index = open()) {
            index.put(report(A, "10"));
            index.commit();
            index.put(report(A, "20"));
            index.put(report(B, "30"));
        }
        assertEquals(List.of("10件", "7条"), figures());
        try (ReportIndex index = open()) {
            assertEquals(1, index.reports().size());
            assertEquals(Outcome.ADDED, index.put(report(B, "30")));
        }
    }

    @Test
    void aReportThatBreaksOnTheWayInLeavesNothing() throws IOException {
        int[] calls = {0};
        Function<String, List<String>> breaks = text -> {
            if (text.contains("99") && ++calls[0] > 0) {
                throw new IllegalStateException("segmenter broke");
            }
            return Reports.words(text);
        };
        try (ReportIndex index = ReportIndex.open(folder, breaks)) {
            index.put(report(A, "10"));
            assertThrows(IllegalStateException.class, () -> index.put(report(A, "99")));
            assertThrows(IllegalStateException.class, () -> index.put(report(B, "99")));
            index.commit();
            assertEquals(List.of(A), index.reports().get(0).uris());
        }
        assertEquals(2, calls[0]);
        assertEquals(List.of("10件", "7条"), figures());
    }

    @Test
    void theSameContentElsewhereIsAnotherAddressOfTheSameReport() throws IOException {
        String same = report(A, "10").document().raw().source().sha256();
        try (ReportIndex index = open()) {
            index.put(report(A, "10"));
            assertEquals(Optional.empty(), index.note(B, Reports.sha256("else")));
            assertEquals(Optional.of(Outcome.ALIAS), index.note(B, same));
            assertEquals(Optional.of(Outcome.UNCHANGED), index.note(B, same));
            index.commit();
        }
        assertEquals(List.of("10件", "7条"), figures(), "a copy doubles no figure");
        try (ReportIndex index = open()) {
            assertEquals(List.of(A, B), index.report(B).orElseThrow().uris());
            assertEquals(Outcome.ALIAS, index.put(report(C, "10")));
            assertEquals(1, index.reports().size());
        }
    }

    @Test
    void newContentAtOneOfSeveralAddressesLeavesTheReportToTheOthers() throws IOException {
        try (ReportIndex index = open()) {
            index.put(report(A, "10"));
            index.put(report(B, "10"));
            assertEquals(Outcome.REPLACED, index.put(report(A, "20")));
            index.commit();
        }
        assertEquals(
                Map.of("10件", B, "20件", A),
                rows().stream()
                        .filter(r -> r.text().endsWith("件"))
                        .collect(Collectors.toMap(RecordRow::text, RecordRow::source)));
        assertEquals(4, rows().size());
        try (ReportIndex index = open()) {
            assertEquals(List.of(B), index.report(B).orElseThrow().uris());
            assertEquals(Outcome.REPLACED, index.put(report(B, "20")), "B moves over to what A has");
            index.commit();
            assertEquals(List.of(A, B), index.report(B).orElseThrow().uris());
        }
        assertEquals(List.of("20件", "7条"), figures(), "and the content that nobody has is gone");
    }

    @Test
    void aBlockMadeAgainFromWhatIsStoredIsFoundByTheSameWords() throws IOException {
        String raw = "全年受理行政複議案件10件。";
        String restored = "全年受理行政复议案件10件。";
        Extraction traditional = Reports.at(A, Reports.YUXI)
                .sentence(restored)
                .figure("案件受理", "10件", "10", "件", Period.year(2023))
                .extraction("\n" + raw, "\n" + restored);
        try (ReportIndex index = open()) {
            index.put(traditional);
            index.note(B, traditional.document().raw().source().sha256());
            index.commit();
        }
        try (Searcher searcher = Searcher.open(folder)) {
            List<Hit> hits = searcher.search(RecordQuery.of(10, "复议"));
            assertEquals(1, hits.size());
            assertEquals(raw, hits.get(0).row().sentence(), "the answer quotes the original");
        }
    }

    @Test
    void aSecondWriterIsTurnedAway() throws IOException {
        try (ReportIndex index = open()) {
            IndexInUse inUse = assertThrows(IndexInUse.class, this::open);
            assertTrue(inUse.getMessage().endsWith(folder.toString()), inUse.getMessage());
            index.put(report(A, "10"));
            index.commit();
        }
        open().close();
        assertEquals(2, figures().size());
    }

    @Test
    void anIndexOfAnotherVersionIsRefused() throws IOException {
        try (MMapDirectory directory = new MMapDirectory(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of(Fields.FORMAT_KEY, "0").entrySet());
            writer.commit();
        }
        for (IndexUnreadable refused : List.of(
                assertThrows(IndexUnreadable.class, this::open),
                assertThrows(IndexUnreadable.class, () -> Searcher.open(folder)))) {
            assertTrue(refused.getMessage().contains("版本是 0"), refused.getMessage());
            assertTrue(refused.getMessage().endsWith(folder.toString()), refused.getMessage());
        }
    }

    @Test
    void damageAndFilesInTheWayAreTold() throws IOException {
        try (ReportIndex index = open()) {
            index.put(report(A, "10"));
            index.commit();
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
            }
        }
        assertThrows(IndexUnreadable.class, this::open);
        assertThrows(IndexUnreadable.class, () -> Searcher.open(folder));
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertThrows(IndexUnreadable.class, () -> ReportIndex.open(file, Reports::words));
        assertThrows(IndexUnreadable.class, () -> Searcher.open(file));
    }

    @Test
    void hostileTextIsIndexed() throws IOException {
        String endless = "字".repeat(50_000) + "a".repeat(50_000);
        Extraction extraction = Reports.at(A, Reports.YUXI)
                .sentence(endless + "，受理10件" + endless)
                .figure("x".repeat(40_000), "10件", "9".repeat(400), "件".repeat(400), null)
                .extraction();
        try (ReportIndex index = ReportIndex.open(folder, text -> List.of(text, "", " "))) {
            assertEquals(Outcome.ADDED, index.put(extraction));
            index.commit();
        }
        assertEquals(RecordRow.of(extraction), rows());
        try (Searcher searcher = Searcher.open(folder)) {
            assertEquals(1, searcher.search(RecordQuery.of(10, "受理")).size(), "what stands near the figure is found");
        }
    }
}
