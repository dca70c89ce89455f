package io.github.zhibiao.bench;

import com.hankcs.hanlp.tokenizer.StandardTokenizer;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Document → records, against HanLP's StandardTokenizer alone on the same text: the ratio of the two scores is what counts.
 * Both take all {@code .txt} files of one folder, read before the clock runs.
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
    private List<Document> documents = List.of();

    @Setup
    public void read() throws IOException, UnreadableReport {
        documents = new Reports().of(reports);
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
