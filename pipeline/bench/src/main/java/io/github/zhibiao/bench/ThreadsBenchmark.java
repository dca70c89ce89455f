package io.github.zhibiao.bench;

import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.extractors.Extractor;
import io.github.zhibiao.pipeline.read.UnreadableReport;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** How many times all documents of a folder are read in a second by one thread, and by two that share one extractor. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ThreadsBenchmark {

    @Param("corpus/reports")
    public String reports = "";

    private final Extractor extractor = new Extractor();
    private List<Document> documents = List.of();

    @Setup
    public void read() throws IOException, UnreadableReport {
        documents = new Reports().of(reports);
    }

    @Benchmark
    @Threads(1)
    public int one() {
        return records();
    }

    @Benchmark
    @Threads(2)
    public int two() {
        return records();
    }

    private int records() {
        int records = 0;
        for (Document document : documents) {
            records += extractor.extract(document).records().size();
        }
        return records;
    }
}
