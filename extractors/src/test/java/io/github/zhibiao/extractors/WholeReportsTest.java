package io.github.zhibiao.extractors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.report.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The laws of records over whole reports; the same records again, and from many threads with one extractor. */
class WholeReportsTest {

    private static final Extractor EXTRACTOR = new Extractor();

    @Test
    void samples() throws Exception {
        check(ReportFiles.samples(), 13, 20);
    }

    @Test
    void sharedReports() throws Exception {
        List<Path> files = ReportFiles.shared();
        assumeTrue(!files.isEmpty(), "no shared reports here");
        check(files, 6, 30); // one of them is garbled, and nothing is restored here
    }

    /** At least so many files with so many records each. */
    private static void check(List<Path> files, int least, int records)
            throws IOException, InterruptedException, ExecutionException {
        assertTrue(files.size() >= least, () -> files.size() + " reports");
        List<Extraction> alone = new ArrayList<>();
        for (Path file : files) {
            Document document = Documents.of(file.getFileName().toString(), Files.readString(file));
            Extraction found = EXTRACTOR.extract(document);
            RecordLaws.check(document, found.records());
            assertTrue(
                    found.records().size() >= records,
                    () -> file + ": " + found.records().size());
            alone.add(found);
        }
        assertEquals(alone, together(alone));
    }

    private static List<Extraction> together(List<Extraction> alone) throws InterruptedException, ExecutionException {
        List<Callable<Extraction>> again = alone.stream()
                .map(e -> (Callable<Extraction>) () -> EXTRACTOR.extract(e.document()))
                .toList();
        ExecutorService four = Executors.newFixedThreadPool(4);
        try {
            List<Extraction> found = new ArrayList<>();
            for (Future<Extraction> one : four.invokeAll(again)) {
                found.add(one.get());
            }
            return found;
        } finally {
            four.shutdownNow();
        }
    }
}
