package io.github.zhibiao.bench;

import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.pipeline.FailedInput;
import io.github.zhibiao.pipeline.Pipeline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
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
import org.xml.sax.SAXException;

/**
 * A folder of files of all formats: from bytes to records, against Apache Tika from the same bytes to plain text, and by
 * two threads. What cannot be read costs what it takes to find that out.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 15)
@Measurement(iterations = 4, time = 15)
public class BytesBenchmark {

    @Param("corpus/reports")
    public String files = "";

    private final Pipeline pipeline = new Pipeline();
    private final AutoDetectParser tika = new AutoDetectParser();
    private final List<Original> originals = new ArrayList<>();

    @Setup
    public void fetch() throws IOException {
        try (Stream<Path> found = Files.list(Path.of(files))) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                originals.add(new Original(file.toUri().toString(), "", Files.readAllBytes(file), Instant.EPOCH));
            }
        }
    }

    @Benchmark
    public int zhibiao() {
        return records();
    }

    @Benchmark
    @Threads(2)
    public int zhibiaoByTwo() {
        return records();
    }

    @Benchmark
    public int tika() throws IOException {
        int characters = 0;
        for (Original original : originals) {
            BodyContentHandler text = new BodyContentHandler(-1);
            try {
                tika.parse(new ByteArrayInputStream(original.bytes()), text, new Metadata(), new ParseContext());
            } catch (TikaException | SAXException e) {
                continue; // counts nothing, as below
            }
            characters += text.toString().length();
        }
        return characters;
    }

    private int records() {
        int records = 0;
        for (Original original : originals) {
            try {
                records += pipeline.run(original).records().size();
            } catch (FailedInput e) {
                continue; // a scan, say
            }
        }
        return records;
    }
}
