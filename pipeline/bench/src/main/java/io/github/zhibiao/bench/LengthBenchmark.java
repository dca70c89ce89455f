package io.github.zhibiao.bench;

import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.extractors.Extractor;
import io.github.zhibiao.pipeline.read.UnreadableReport;
import java.io.IOException;
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

/** One report of 10, 100 and 1000 thousand characters: where reading is linear, each takes ten times what the one before takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class LengthBenchmark {

    /** What the report is made of. */
    public enum Made {
        /** The reports of the folder, one after the other. */
        REPORTS,
        /** One sentence that never stops. */
        SENTENCE,
        /** Brackets within brackets. */
        BRACKETS,
        /** Figures in a row: 50,000 in 150,000 characters. */
        FIGURES
    }

    @Param("corpus/reports")
    public String reports = "";

    @Param
    public Made made = Made.REPORTS;

    @Param({"10000", "100000", "1000000"})
    public int characters;

    private static final String TITLE = "玉溪市2023年统计公报\n";

    private final Extractor extractor = new Extractor();
    private Document document;

    @Setup
    public void make() throws IOException, UnreadableReport {
        Reports all = new Reports();
        String text = switch (made) {
            case REPORTS -> Reports.joined(all.of(reports), characters);
            case SENTENCE -> TITLE + filled("全市上下深入贯彻落实各项工作，全年完成投资5亿元，", characters);
            case BRACKETS -> TITLE + "受理" + filled("（", characters / 2) + "5件" + filled("）", characters / 2);
            case FIGURES -> TITLE + filled("5件，", characters);
        };
        document = all.ofText(text);
    }

    private static String filled(String piece, int characters) {
        return piece.repeat(characters / piece.length());
    }

    @Benchmark
    public int extract() {
        return extractor.extract(document).records().size();
    }
}
