package io.github.zhibiao.pipeline.language;

import com.hankcs.hanlp.HanLP;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes {@code character-model.bin} and {@code traditional.txt} anew. With HanLP and the compiled classes and test classes on the class path and from
 * the root of the project,
 *
 * <pre>
 * java io.github.zhibiao.pipeline.language.CharacterModelMaker . \
 *     pipeline/core/src/main/resources/io/github/zhibiao/pipeline/language
 * </pre>
 *
 * <p>Sources, and how much a place in each counts:
 *
 * <ul>
 *   <li>HanLP portable 1.8.6 (Apache-2.0), its core dictionary with word bigrams: once; of the words in its supplement
 *       {@link #SUPPLEMENT}. It knows what newspapers wrote in 1998, and leaves out the names of persons and places.
 *   <li>{@code prose.txt} beside the tests and the clean texts of the samples, all written for this project, some
 *       24,000 characters: {@link #PROSE} times; of what was met once, nearly half is given to what was not.
 *   <li>the full names of {@code areas.tsv}: {@link #AREAS}.
 * </ul>
 *
 * <p>Measured on seven real provincial reports of 2026, of which nothing is in the sources (113,498 Chinese characters,
 * two of them unknown), by which variants were chosen, and on four national communiqués of 1983 to 2010; perplexity of
 * Chinese characters:
 *
 * <pre>
 *                                        provinces   communiqués
 * without samples and prose.txt               167.1          45.8
 * with the samples                            127.6          43.7
 * with the samples and prose.txt               84.5          42.9    taken
 * the same without expected triples
 *   around words of one character              86.8          45.5
 * the same with all triples, 0.5 MB more       84.1          42.2
 * </pre>
 *
 * <p>Whoever changes a source and makes the model anew writes its new digest into {@code CharacterModelTest}.
 */
final class CharacterModelMaker {

    static final double SUPPLEMENT = 1;
    static final double PROSE = 20;
    static final double AREAS = 1;

    private static final int MOST_TRIPLES = 400_000;

    private static final String SAMPLES = "corpus/src/test/samples";
    private static final String PROSE_FILE =
            "pipeline/core/src/test/resources/io/github/zhibiao/pipeline/language/prose.txt";
    private static final String AREAS_FILE =
            "extractors/src/main/resources/io/github/zhibiao/extractors/area/areas.tsv";

    private final Counts counts = new Counts();

    private CharacterModelMaker() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        Files.write(folder.resolve("character-model.bin"), make(Path.of(args[0])));
        Files.writeString(folder.resolve("traditional.txt"), traditional());
    }

    /** The bytes of the model; the same for the same sources. */
    static byte[] make(Path root) throws IOException {
        CharacterModelMaker maker = new CharacterModelMaker();
        HanlpCounts.add(new HanlpWords(), maker.counts, SUPPLEMENT);
        for (Path sample : samples(root)) {
            maker.prose(sample);
        }
        maker.prose(root.resolve(PROSE_FILE));
        maker.areas(root.resolve(AREAS_FILE));
        return new Smoothing(maker.counts, MOST_TRIPLES).bytes();
    }

    /** Pairs of a traditional character that GB 2312 lacks and its simplified one, by HanLP's table. */
    static String traditional() throws IOException {
        CharsetEncoder gb2312 = Charset.forName("GB2312").newEncoder();
        try (InputStream in = HanLP.class.getResourceAsStream("/data/dictionary/tc/t2s.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> row.length() == 3 && row.charAt(1) == '=')
                    .filter(row -> row.charAt(0) != row.charAt(2) && !gb2312.canEncode(row.charAt(0)))
                    .sorted()
                    .map(row -> "" + row.charAt(0) + row.charAt(2))
                    .collect(Collectors.joining("", "", "\n"));
        }
    }

    private static List<Path> samples(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(SAMPLES))) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private void prose(Path file) throws IOException {
        rows(file).forEach(line -> counts.line(line.strip(), PROSE));
    }

    private void areas(Path file) throws IOException {
        rows(file).forEach(row -> counts.run(row.split("\t", -1)[1], 0, AREAS));
    }

    private static List<String> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
