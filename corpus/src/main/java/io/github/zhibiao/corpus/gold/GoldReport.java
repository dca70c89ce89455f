package io.github.zhibiao.corpus.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The annotated figures of one report.
 *
 * @param name of the report, without its ending: {@code yuxi-2023} for {@code yuxi-2023.gold.jsonl}
 * @param records in the order of the file
 */
public record GoldReport(String name, List<GoldRecord> records) {

    private static final String ENDING = ".gold.jsonl";

    public GoldReport {
        records = List.copyOf(records);
    }

    /**
     * Reads {@code NAME.gold.jsonl}: UTF-8, one JSON object a line, blank lines skipped.
     *
     * @throws MalformedGold if a line is no annotated record
     * @throws IOException if the file cannot be read
     */
    public static GoldReport load(Path file) throws IOException {
        List<GoldRecord> records = new ArrayList<>();
        int number = 0;
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                records.add(GoldLine.read(line));
            } catch (IllegalArgumentException e) {
                throw new MalformedGold(file, number, e);
            }
        }
        String name = String.valueOf(file.getFileName());
        return new GoldReport(
                name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name, records);
    }

    /** All of a folder's {@code *.gold.jsonl}, by name. */
    public static List<GoldReport> loadAll(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
        }
        List<GoldReport> reports = new ArrayList<>();
        for (Path file : files) {
            reports.add(load(file));
        }
        return List.copyOf(reports);
    }

    /**
     * The records whose text is not what stands at their place in the report's raw text; none, if all is well. Of one that
     * tells no text nothing can be said.
     */
    public List<GoldRecord> misplaced(String raw) {
        return records.stream()
                .filter(r -> !r.text().isEmpty())
                .filter(r -> r.start() > r.end()
                        || r.end() > raw.length()
                        || !raw.substring(r.start(), r.end()).equals(r.text()))
                .toList();
    }
}
