package io.github.zhibiao.bench;

import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.extractors.Extractor;
import io.github.zhibiao.pipeline.read.ReportReader;
import io.github.zhibiao.pipeline.read.UnreadableReport;
import io.github.zhibiao.pipeline.restore.Restorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Document → records, against HanLP's StandardTokenizer alone on the same text: the ratio of the two scores is what counts.
 * Reads all {@code .txt} files of one folder.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExtractBenchmark {

    @Param("corpus/reports")
    public String reports = "";

    private final Extractor extractor = new Extractor();
    private final List<Document> documents = new ArrayList<>();

    @Setup
    public void read() throws IOException, UnreadableReport {
        ReportReader reader = new ReportReader();
        Restorer restorer = new Restorer();
        try (Stream<Path> files = Files.list(Path.of(reports))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                Original original = new Original(file.toUri().toString(), "", Files.readAllBytes(file), Instant.EPOCH);
                documents.add(restorer.restore(reader.read(original)));
            }
        }
        if (documents.isEmpty()) {
            throw new IOException("no .txt file in " + reports);
        }
    }

    /** Every document's records. */
    @Benchmark
    public int extract() {
        int records = 0;
        for (Document document : documents) {
            records += extractor.extract(document).records().size();
        }
        return records;
    }

    /** HanLP alone on the same text. */
    @Benchmark
    public int hanlp() {
        int words = 0;
        for (Document document : documents) {
            words += StandardTokenizer.segment(document.text()).size();
        }
        return words;
    }
}
