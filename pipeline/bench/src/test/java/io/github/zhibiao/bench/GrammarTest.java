package io.github.zhibiao.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.bench.Constructions.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The grammar says what is so: its patterns find their examples, its readers exist, its sections have examples. */
class GrammarTest {

    private static final Path EXTRACTORS = Path.of("../../extractors");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    @Test
    void patternsFindTheirExamples() throws IOException {
        Set<String> blind = rows().stream()
                .filter(row -> !row.pattern().matcher(row.example()).find())
                .map(Row::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), blind);
    }

    @Test
    void readersExist() throws IOException {
        Set<String> files;
        try (Stream<Path> found = Files.walk(EXTRACTORS.resolve("src/main"))) {
            files = found.map(f -> f.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        Set<String> unknown = rows().stream()
                .flatMap(row -> QUOTED.matcher(row.readers()).results())
                .map(reader -> reader.group(1))
                .filter(reader -> !files.contains(reader))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unknown);
    }

    @Test
    void sectionsHaveExamples() throws IOException {
        Path examples = EXTRACTORS.resolve("src/test/resources/io/github/zhibiao/extractors/indicator/examples.tsv");
        Set<String> sections = Files.readAllLines(examples).stream()
                .map(line -> line.replaceFirst("\t.*", ""))
                .collect(Collectors.toSet());
        Set<String> unknown = rows().stream()
                .map(Row::section)
                .filter(section -> !section.equals("-") && !sections.contains(section))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unknown);
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = Files.readAllLines(EXTRACTORS.resolve("GRAMMAR.md")).stream()
                .map(Row::of)
                .flatMap(Optional::stream)
                .toList();
        assertTrue(rows.size() >= 45, "rows: " + rows.size());
        return rows;
    }
}
