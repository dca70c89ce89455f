package io.github.zhibiao.extractors.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of {@code script.tsv}: what is to be known of script beyond HanLP's table.
 *
 * @param doubtful characters that simplified text has too
 * @param dropped keys of HanLP's table that exchange words or signs
 * @param words in any text
 * @param traditional only in a line that is visibly traditional
 * @param triggers characters of GB 2312 that may nevertheless need conversion
 */
record ScriptRows(
        BitSet doubtful,
        Set<String> dropped,
        List<ScriptTable.Entry> words,
        List<ScriptTable.Entry> traditional,
        BitSet triggers) {

    static final ScriptRows LOADED = load();

    boolean none(String text) {
        return none(text, 0, text.length());
    }

    /** True if no character there can need conversion: nothing outside GB 2312, none of the doubtful. */
    boolean none(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x2E80
                    && (Gb2312.has(c) ? triggers.get(c) : Character.isIdeographic(c) || Character.isHighSurrogate(c))) {
                return false;
            }
        }
        return true;
    }

    private static ScriptRows load() {
        BitSet doubtful = new BitSet();
        BitSet triggers = new BitSet();
        Set<String> dropped = new LinkedHashSet<>();
        List<ScriptTable.Entry> words = new ArrayList<>();
        List<ScriptTable.Entry> traditional = new ArrayList<>();
        for (String[] row : rows()) {
            switch (row[0]) {
                case "doubtful" -> set(doubtful, row[1]);
                case "trigger" -> set(triggers, row[1]);
                case "drop" -> dropped.add(row[1]);
                case "word" -> words.add(new ScriptTable.Entry(row[1], row[2]));
                case "traditional" -> traditional.add(new ScriptTable.Entry(row[1], row[2]));
                default -> throw new IllegalStateException("script.tsv: no such kind of row: " + row[0]);
            }
        }
        triggers.or(doubtful);
        return new ScriptRows(doubtful, Set.copyOf(dropped), List.copyOf(words), List.copyOf(traditional), triggers);
    }

    private static void set(BitSet characters, String all) {
        for (int i = 0; i < all.length(); i++) {
            characters.set(all.charAt(i));
        }
    }

    /** By plain loops: a stream and its lambdas cost a cold query more than the file. */
    private static List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = ScriptRows.class.getResourceAsStream("script.tsv")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int start = 0;
            while (start < all.length()) {
                int end = all.indexOf('\n', start);
                String line = all.substring(start, end < 0 ? all.length() : end);
                if (!line.isBlank() && line.charAt(0) != '#') {
                    rows.add(line.split("\t", -1));
                }
                start += line.length() + 1;
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("script.tsv", e);
        }
    }
}
