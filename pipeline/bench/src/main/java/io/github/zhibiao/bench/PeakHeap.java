package io.github.zhibiao.bench;

import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.extractors.Extractor;
import io.github.zhibiao.pipeline.read.UnreadableReport;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/**
 * Tells how much heap one report takes, from its bytes to its records, dictionaries and garbage included. To be run with
 * the limit that is claimed: {@code java -Xmx200m -cp bench.jar io.github.zhibiao.bench.PeakHeap FOLDER CHARACTERS}.
 */
public final class PeakHeap {

    private PeakHeap() {}

    /**
     * @param args a folder with reports as {@code .txt}, and of how many characters the one report made of them shall be
     */
    public static void main(String[] args) throws IOException, UnreadableReport {
        String text = Reports.joined(new Reports().of(args[0]), Integer.parseInt(args[1]));
        Document document = new Reports().ofText(text);
        int records = new Extractor().extract(document).records().size();
        System.out.printf(
                "%d characters, %d records: at most %d MB of heap, of %d MB allowed%n",
                text.length(), records, peak() >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    /** No less than the peak of the heap, for its pools need not peak at the same time. In bytes. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
