package io.github.zhibiao.pipeline.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.corpus.row.RowJson;
import io.github.zhibiao.pipeline.read.ReportReader;
import io.github.zhibiao.pipeline.read.UnreadableReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The samples in the repository are what {@link SampleMaker} makes of their sources. Run with
 * {@code -Dzhibiao.samples.write=true} this makes them anew first; {@code corpus/reports/README.md} has the command.
 */
class SampleMakerTest {

    private static final Path CORPUS = Path.of("..", "..", "corpus");

    private static final SampleMaker MAKER = new SampleMaker(
            CORPUS,
            Optional.ofNullable(System.getProperty("zhibiao.samples.font")).map(Path::of));

    /** Larger files burden every clone. */
    private static final int LARGEST = 300_000;

    static List<Sample> samples() {
        return Sample.ALL;
    }

    @BeforeAll
    static void makeAnewIfAsked() throws IOException {
        if (Boolean.getBoolean("zhibiao.samples.write")) {
            for (Sample sample : Sample.ALL) {
                MAKER.write(sample);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theFileIsWhatTheMakerMakes(Sample sample) throws IOException {
        byte[] file = Files.readAllBytes(MAKER.report(sample));
        assertArrayEquals(MAKER.make(sample).bytes(), file);
        assertTrue(file.length < LARGEST, sample + " has " + file.length + " bytes");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theRowsAreThoseOfTheSource(Sample sample) throws IOException {
        String rows = MAKER.rows(sample, MAKER.make(sample));
        assertEquals(rows, Files.readString(MAKER.gold(sample), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eachRowQuotesTheRawTextThatReadingGives(Sample sample) throws IOException, UnreadableReport {
        String raw = raw(sample);
        List<Annotated.Figure> figures = MAKER.source(sample).figures();
        List<String> rows = Files.readAllLines(MAKER.gold(sample), StandardCharsets.UTF_8);
        assertEquals(figures.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = RowJson.read(rows.get(i), JsonNode.class);
            String text = row.get("text").textValue();
            assertEquals(
                    text,
                    raw.substring(row.get("start").intValue(), row.get("end").intValue()),
                    rows.get(i));
            assertEquals(i + 1, row.get("id").intValue());
            assertEquals(
                    asciiOnly(figures.get(i).span().of(MAKER.source(sample).text())),
                    asciiOnly(text.replaceAll("\\(\\p{L}+\\)", "")),
                    rows.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatStandsInTheSourceStandsInTheFile(Sample sample) throws IOException, UnreadableReport {
        String raw = blankless(raw(sample));
        switch (sample.shape()) {
            case UTF_8, GB18030, RECENT_HTML, OLD_HTML, PDF -> {
                for (String line : MAKER.source(sample).lines()) {
                    assertTrue(raw.contains(blankless(line)), line);
                }
            }
            case TRADITIONAL_UTF_8, TRADITIONAL_BIG5, WITH_READINGS, ONE_BYTE_OFF ->
                assertTrue(raw.contains("報告") || raw.contains("情況"), raw);
        }
    }

    @Test
    void nothingElseIsThere() throws IOException {
        Set<String> files = new TreeSet<>(Set.of("README.md"));
        Sample.ALL.forEach(s -> files.add(s.file()));
        assertEquals(files, names(CORPUS.resolve("reports")));
        assertEquals(
                Sample.ALL.stream().map(Sample::goldFile).collect(Collectors.toCollection(TreeSet::new)),
                names(CORPUS.resolve("gold")));
    }

    private static String raw(Sample sample) throws IOException, UnreadableReport {
        byte[] bytes = Files.readAllBytes(MAKER.report(sample));
        Original original = new Original(MAKER.report(sample).toUri().toString(), "", bytes, Instant.EPOCH);
        return new ReportReader().read(original).text();
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String blankless(String text) {
        return text.replaceAll("[\\s\u3000\u00a0]", "");
    }

    private static String asciiOnly(String text) {
        return text.replaceAll("[^\\x21-\\x7e]", "");
    }
}
