package io.github.zhibiao.extractors;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.report.Document;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A text four times as long takes about four times as long, and never sixteen times. Measured in the processor's time of
 * this thread, the best of several runs, and only as a ratio; the benchmarks tell the times.
 */
class LinearTest {

    private static final int TIMES = 4;
    private static final int AT_MOST = 10; // between four times and sixteen
    private static final long SLACK = 30_000_000; // nanoseconds: the compiler and the collector at work
    private static final int RUNS = 3;

    private static final Extractor EXTRACTOR = new Extractor();
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private record Input(String name, String before, String piece, String middle, String after, int pieces) {

        Document document(int of) {
            return Documents.of("玉溪市2023年统计公报\n" + before + piece.repeat(of) + middle + after.repeat(of));
        }
    }

    private static final List<Input> LONG = List.of(
            new Input("a sentence of 100,000 characters that never stops", "", "全市上下深入贯彻落实各项工作，", "受理5件", "", 6_700),
            new Input("the same with figures", "", "全市完成固定资产投资5亿元、增长3%，", "受理5件", "", 5_600),
            new Input("the same without any mark", "", "全市上下深入贯彻落实各项工作", "受理5件", "", 7_200),
            new Input("10,000 brackets, nested", "受理", "（", "5件", "）", 10_000),
            new Input("50,000 numbers", "", "12，", "受理5件", "", 50_000),
            new Input("50,000 figures", "", "12件，", "受理5件", "", 50_000),
            new Input("50,000 figures of one unit", "增长", "12、", "5%", "", 50_000),
            new Input("paragraphs", "", "全市受理行政复议案件5件，增长3%。\n", "", "", 5_000));

    @TestFactory
    Stream<DynamicTest> costsItsLength() {
        return LONG.stream()
                .map(input -> DynamicTest.dynamicTest(input.name(), () -> {
                    Document shorter = input.document(input.pieces() / TIMES);
                    Document longer = input.document(input.pieces());
                    long less = time(shorter);
                    long more = time(longer);
                    assertTrue(
                            more <= AT_MOST * less + SLACK,
                            () -> input.name() + ": " + less / 1000 + " µs, " + TIMES + " times as long: "
                                    + more / 1000);
                }));
    }

    private static long time(Document document) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            int records = EXTRACTOR.extract(document).records().size();
            best = Math.min(best, CLOCK.getCurrentThreadCpuTime() - start);
            assertTrue(records >= 1, document.text().length() + " characters, no record");
        }
        return best;
    }
}
