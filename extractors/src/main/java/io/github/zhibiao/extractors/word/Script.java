package io.github.zhibiao.extractors.word;

import io.github.zhibiao.corpus.text.OffsetMap;

/**
 * Simplified from traditional script, by HanLP's table of 4,468 characters and phrases with the corrections of
 * {@code script.tsv}.
 *
 * <p>Characters that are written in traditional text only ({@code 發}) are always converted. Those that simplified text
 * has too, in names above all ({@code 乾县, 濛溪河, 魏徵}), are converted in known words ({@code 乾燥}) and in lines that
 * are visibly traditional, so that simplified text stays as it is. Words are never exchanged for other words: HanLP
 * makes {@code 程序} of {@code 程式} and {@code “} of {@code 「}, this class does not.
 *
 * <p>To correct one word, add a row to {@code script.tsv}: one file. Immutable; loads HanLP's table at the first text
 * that may need it, so that a short simplified word does not.
 */
public final class Script {

    /** One in so many Han characters of a line must be beyond doubt traditional for the doubtful ones to follow. */
    private static final int EVIDENCE = 20;

    /**
     * A converted text.
     *
     * @param map from the text that was given to {@code text}; each converted character is a replaced run of its own
     */
    public record Simplified(String text, OffsetMap map) {}

    /** The text in simplified script; the same instance where nothing changed. */
    public String simplify(String text) {
        return ScriptRows.LOADED.none(text) ? text : convert(text).text();
    }

    /** The text in simplified script, and where each of its characters came from. */
    public Simplified convert(String text) {
        if (ScriptRows.LOADED.none(text)) {
            return new Simplified(text, OffsetMap.identity(text.length()));
        }
        ScriptTable table = Table.LOADED;
        StringBuilder out = new StringBuilder(text.length());
        OffsetMap.Builder map = new OffsetMap.Builder();
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline + 1;
            if (ScriptRows.LOADED.none(text, start, end)) {
                out.append(text, start, end);
                map.keep(end - start);
            } else {
                line(text, start, end, table, out, map);
            }
            start = end;
        }
        String simplified = out.toString();
        return new Simplified(simplified.equals(text) ? text : simplified, map.build());
    }

    private static void line(
            String text, int start, int end, ScriptTable table, StringBuilder out, OffsetMap.Builder map) {
        boolean traditional = traditional(text, start, end, table);
        int kept = start;
        for (int i = start; i < end; ) {
            ScriptTable.Entry entry = table.at(text, i, end, traditional);
            if (entry.key().isEmpty()) {
                i++;
                continue;
            }
            out.append(text, kept, i);
            map.keep(i - kept);
            write(entry, out, map);
            i += entry.key().length();
            kept = i;
        }
        out.append(text, kept, end);
        map.keep(end - kept);
    }

    private static boolean traditional(String text, int start, int end, ScriptTable table) {
        int han = 0;
        int sure = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isIdeographic(c)) {
                han++;
                if (table.isSure(c)) {
                    sure++;
                }
            }
        }
        return sure > 0 && sure * EVIDENCE >= han;
    }

    private static void write(ScriptTable.Entry entry, StringBuilder out, OffsetMap.Builder map) {
        String key = entry.key();
        String value = entry.value();
        out.append(value);
        if (key.length() != value.length()) { // a character beyond the BMP on one side: 㑮 → 𫝈
            map.replace(key.length(), value.length());
            return;
        }
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) == value.charAt(i)) {
                map.keep(1);
            } else {
                map.replace(1, 1);
            }
        }
    }

    private static final class Table {
        static final ScriptTable LOADED = ScriptTable.load(ScriptRows.LOADED);
    }
}
