package io.github.zhibiao.corpus.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.zhibiao.corpus.SharedFolder;
import io.github.zhibiao.corpus.row.RecordRow;
import io.github.zhibiao.corpus.row.RowJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link Scorer} gives the numbers of the researchers' script, where that script and Python are at hand. */
class ScriptAgreementTest {

    private Path shared;

    @TempDir
    Path folder;

    @BeforeEach
    void findScript() throws IOException, InterruptedException {
        shared = SharedFolder.find().orElse(null);
        assumeTrue(shared != null && Files.isRegularFile(shared.resolve("score.py")), "no script here");
        assumeTrue(hasPython(), "no Python here");
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // not installed
        }
    }

    /** Prints a line of numbers for each gold file and its rows; the script by itself does one pair in a run. */
    private static final String ALL_PAIRS = """
            import json, sys
            sys.path.insert(0, sys.argv[1])
            import score
            for i in range(int(sys.argv[3])):
                gold, rows = (score.rows(f"{sys.argv[2]}/{i}{end}") for end in (".gold.jsonl", ".jsonl"))
                print(json.dumps(score.ratios(score.score(gold, rows)[0])))
            """;

    @Test
    void onEveryCase() throws IOException, InterruptedException {
        List<ScoringCase> cases = ScoringCase.all();
        for (int i = 0; i < cases.size(); i++) {
            Files.write(folder.resolve(i + ".gold.jsonl"), cases.get(i).gold(), StandardCharsets.UTF_8);
            Files.write(folder.resolve(i + ".jsonl"), cases.get(i).rows(), StandardCharsets.UTF_8);
        }
        List<Map<String, Double>> said =
                python("-c", ALL_PAIRS, shared.toString(), folder.toString(), String.valueOf(cases.size()));
        assertEquals(cases.size(), said.size());
        for (int i = 0; i < cases.size(); i++) {
            assertEquals(said.get(i), numbers(cases.get(i).compare().score()), cases.get(i)::name);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void onAnnotatedReportsWithMistakesMadeOnPurpose(long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        Path goldFolder = Files.createDirectory(folder.resolve("gold"));
        Path rowFolder = Files.createDirectory(folder.resolve("rows"));
        Score total = Score.NONE;
        int reports = 0;
        for (GoldReport report : GoldReport.loadAll(shared.resolve("gold"))) {
            List<String> lines = new ArrayList<>();
            report.records().forEach(r -> lines.addAll(Mistakes.rows(r, random)));
            String name = "r" + reports++; // the script must find them under any locale
            Files.write(rowFolder.resolve(name + ".txt.jsonl"), lines, StandardCharsets.UTF_8);
            Files.write(goldFolder.resolve(name + ".gold.jsonl"), goldLines(report.name()), StandardCharsets.UTF_8);
            total = total.plus(Scorer.compare(
                            report.records(),
                            lines.stream()
                                    .map(l -> RowJson.read(l, RecordRow.class))
                                    .toList())
                    .score());
        }
        assertTrue(reports > 0 && total.found() > 100 && total.spurious() > 20, total::toString);
        assertTrue(total.right(Field.NAME_SOFT) > total.right(Field.NAME_EXACT), total::toString);
        assertTrue(total.right(Field.NAME_SOFT) < total.found(), total::toString);
        String script = shared.resolve("score.py").toString();
        assertEquals(List.of(numbers(total)), python(script, "--json", goldFolder.toString(), rowFolder.toString()));
    }

    private List<String> goldLines(String name) throws IOException {
        try (var files = Files.list(shared.resolve("gold"))) {
            Path file = files.filter(f -> f.getFileName().toString().equals(name + ".gold.jsonl"))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        }
    }

    @Test
    void theAnnotatedTextsStandWhereTheyAreSaidTo() throws IOException {
        Path report = shared.resolve("reports").resolve("yuxi-2023.txt");
        assumeTrue(Files.isRegularFile(report), "no report here");
        GoldReport gold = GoldReport.load(shared.resolve("gold").resolve("yuxi-2023.gold.jsonl"));
        assertTrue(gold.records().size() > 50, gold::toString);
        assertEquals(List.of(), gold.misplaced(Files.readString(report, StandardCharsets.UTF_8)));
    }

    /** One map of numbers for each line that Python prints. */
    private static List<Map<String, Double>> python(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", "-B")); // leaves no compiled files behind
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("score", ".json");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the script does not end");
            List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
            assertEquals(0, process.exitValue(), lines::toString);
            return lines.stream().map(ScriptAgreementTest::numbers).toList();
        } finally {
            Files.delete(out);
        }
    }

    private static Map<String, Double> numbers(String line) {
        Map<String, Double> numbers = new HashMap<>();
        RowJson.read(line, JsonNode.class)
                .properties()
                .forEach(e -> numbers.put(e.getKey(), e.getValue().doubleValue()));
        return numbers;
    }

    private static Map<String, Double> numbers(Score score) {
        Map<String, Double> numbers = new HashMap<>();
        numbers.put("gold", (double) score.gold());
        numbers.put("precision", score.precision());
        numbers.put("recall", score.recall());
        numbers.put("found_f1", score.foundF1());
        numbers.put("whole_f1", score.wholeF1());
        for (Field field : Field.values()) {
            if (field != Field.WHOLE) {
                numbers.put(field.code(), score.share(field));
            }
        }
        return numbers;
    }
}
