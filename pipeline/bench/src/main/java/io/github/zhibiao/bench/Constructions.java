package io.github.zhibiao.bench;

import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.report.Original;
import io.github.zhibiao.extractors.sentence.Sentence;
import io.github.zhibiao.extractors.sentence.SentenceSplitter;
import io.github.zhibiao.pipeline.read.ReportReader;
import io.github.zhibiao.pipeline.read.UnreadableReport;
import io.github.zhibiao.pipeline.restore.Restorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts in real reports how often each construction of {@code extractors/GRAMMAR.md} occurs, and writes the counts into
 * it, most frequent first within each of its tables:
 *
 * <pre>java -cp pipeline/bench/target/bench.jar io.github.zhibiao.bench.Constructions extractors/GRAMMAR.md FOLDER…</pre>
 *
 * <p>A row of a table is {@code | count | construction | pattern | example | …}. The pattern stands in backquotes; in it
 * {@code #} is a numeral, Arabic or Chinese, with its 万 and 亿, and {@code \|} an alternative, since a bare one would end
 * the cell. A construction is counted once for each place where it begins.
 */
public final class Constructions {

    private static final Pattern ROW =
            Pattern.compile("\\| *(\\d*) *\\|([^|]+)\\| *`(.+?)` *\\|([^|]+)\\|([^|]+)\\|([^|]+)\\|");
    private static final String NUMERAL = "(?:\\d[\\d,]*(?:\\.\\d+)?|[一二三四五六七八九十百千两]{1,8})[万亿]{0,2}";

    /**
     * A row of the grammar.
     *
     * @param cell the pattern as it stands in its cell
     * @param readers who reads it, as the cell says it
     * @param section of the examples, or -
     */
    record Row(long count, String name, String cell, String example, String readers, String section) {

        static Optional<Row> of(String line) {
            Matcher row = ROW.matcher(line);
            return row.matches()
                    ? Optional.of(new Row(
                            Long.parseLong(row.group(1)),
                            row.group(2).strip(),
                            row.group(3),
                            row.group(4).strip(),
                            row.group(5).strip(),
                            row.group(6).strip()))
                    : Optional.empty();
        }

        Pattern pattern() {
            return Pattern.compile(cell.replace("\\|", "|").replace("#", NUMERAL));
        }

        Row countedIn(List<String> sentences) {
            Pattern pattern = pattern();
            long places = sentences.stream()
                    .mapToLong(s -> pattern.matcher(s).results().count())
                    .sum();
            return new Row(places, name, cell, example, readers, section);
        }

        String line() {
            return "| " + count + " | " + name + " | `" + cell + "` | " + example + " | " + readers + " | " + section
                    + " |\n";
        }
    }

    private Constructions() {}

    /** @param args the grammar, then folders or files of reports; what cannot be read is named and passed over */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException("wanted: GRAMMAR.md FOLDER…, got " + args.length + " arguments");
        }
        List<String> sentences = new ArrayList<>();
        int reports = 0;
        for (Path file : files(List.of(args).subList(1, args.length))) {
            Optional<Document> document = read(file);
            reports += document.isPresent() ? 1 : 0;
            document.ifPresent(d -> {
                for (Sentence sentence : SentenceSplitter.split(d)) {
                    sentences.add(sentence.span().of(d.text()));
                }
            });
        }
        Path grammar = Path.of(args[0]);
        Files.writeString(grammar, counted(Files.readAllLines(grammar), sentences));
        System.out.println(reports + " reports, " + sentences.size() + " sentences");
    }

    private static List<Path> files(List<String> places) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String place : places) {
            try (Stream<Path> found = Files.walk(Path.of(place))) {
                found.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static Optional<Document> read(Path file) throws IOException {
        Original original = new Original(file.toUri().toString(), "", Files.readAllBytes(file), Instant.EPOCH);
        try {
            return Optional.of(new Restorer().restore(new ReportReader().read(original)));
        } catch (UnreadableReport e) {
            System.err.println("passed over: " + file.getFileName() + ": " + e.reason());
            return Optional.empty();
        }
    }

    private static String counted(List<String> lines, List<String> sentences) {
        StringBuilder text = new StringBuilder();
        List<Row> table = new ArrayList<>();
        for (String line : lines) {
            Optional<Row> row = Row.of(line);
            if (row.isPresent()) {
                table.add(row.get().countedIn(sentences));
            } else {
                write(table, text);
                table.clear();
                text.append(line).append('\n');
            }
        }
        write(table, text);
        return text.toString();
    }

    private static void write(List<Row> table, StringBuilder text) {
        table.stream()
                .sorted(Comparator.comparingLong(Row::count).reversed())
                .map(Row::line)
                .forEach(text::append);
    }
}
