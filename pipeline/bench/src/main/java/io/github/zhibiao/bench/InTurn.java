package io.github.zhibiao.bench;

import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.extractors.Extractor;
import io.github.zhibiao.pipeline.read.UnreadableReport;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * {@link ExtractBenchmark} for a machine that others use as well: Document → records and HanLP's StandardTokenizer on the
 * same text in turn, in one JVM, by the processor's time of one thread. The first half of the rounds warms up; of the
 * other half the medians count: {@code java -cp bench.jar io.github.zhibiao.bench.InTurn FOLDER ROUNDS}.
 */
public final class InTurn {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final double NANOS_PER_MILLI = 1e6;

    private InTurn() {}

    /**
     * @param args a folder with reports as {@code .txt}, and how many rounds
     */
    public static void main(String[] args) throws IOException, UnreadableReport {
        List<Document> documents = new Reports().of(args[0]);
        int rounds = Integer.parseInt(args[1]);
        Extractor extractor = new Extractor();
        double[] extract = new double[rounds];
        double[] hanlp = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            extract[i] = time(documents, d -> extractor.extract(d).records().size());
            hanlp[i] = time(documents, d -> StandardTokenizer.segment(d.text()).size());
        }
        double ours = warmMedian(extract);
        double theirs = warmMedian(hanlp);
        System.out.printf("extract %.1f ms, hanlp %.1f ms, ratio %.2f%n", ours, theirs, ours / theirs);
    }

    /** In milliseconds. */
    private static double time(List<Document> documents, ToIntFunction<Document> reading) {
        long start = CLOCK.getCurrentThreadCpuTime();
        int found = documents.stream().mapToInt(reading).sum();
        long spent = CLOCK.getCurrentThreadCpuTime() - start;
        if (found == 0) {
            throw new IllegalStateException("nothing found in " + documents.size() + " reports");
        }
        return spent / NANOS_PER_MILLI;
    }

    private static double warmMedian(double[] times) {
        double[] warm = Arrays.copyOfRange(times, times.length / 2, times.length);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }
}
