package io.github.zhibiao.extractors.word;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.dictionary.StringDictionary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * HanLP's table with our rows, made for looking up at a place in a text. We read HanLP's file but not through its
 * {@code TraditionalChineseDictionary}: that one gives no offsets, and cannot be told that {@code 程式} is a word.
 */
final class ScriptTable {

    /** {@code key} is written {@code value} in simplified script; the same where it must stay. */
    record Entry(String key, String value) {}

    /** What is found where nothing is to be converted. */
    static final Entry NONE = new Entry("", "");

    private record Phrase(Entry entry, boolean onlyTraditional) {}

    private final Entry[] singles = new Entry[0x10000];
    private final Map<Character, List<Phrase>> phrases = new HashMap<>();
    private final ScriptRows rows;

    private ScriptTable(ScriptRows rows) {
        this.rows = rows;
    }

    static ScriptTable load(ScriptRows rows) {
        StringDictionary hanlp = new StringDictionary("=");
        String path = HanLP.Config.tcDictionaryRoot + "t2s.txt";
        if (!hanlp.load(path)) {
            throw new IllegalStateException("HanLP's table of traditional characters cannot be read: " + path);
        }
        ScriptTable table = new ScriptTable(rows);
        hanlp.entrySet().stream()
                .map(e -> new Entry(e.getKey(), e.getValue()))
                .filter(e -> !rows.dropped().contains(e.key()))
                .forEach(table::addOfHanlp);
        rows.words().forEach(e -> table.addPhrase(e, false));
        rows.traditional().forEach(e -> table.addPhrase(e, true));
        table.keepWhatWasMade();
        // Longest first; of two rows with one key ours, which were added last, win.
        table.phrases
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Phrase p) -> -p.entry().key().length())));
        return table;
    }

    /** What the characters at {@code at} are in simplified script, the longest first; {@link #NONE} where they stay. */
    Entry at(String text, int at, int end, boolean traditional) {
        char c = text.charAt(at);
        if (c < 0x2E80) {
            return NONE;
        }
        for (Phrase p : phrases.getOrDefault(c, List.of())) {
            String key = p.entry().key();
            if ((traditional || !p.onlyTraditional()) && at + key.length() <= end && text.startsWith(key, at)) {
                return p.entry();
            }
        }
        Entry single = singles[c];
        return single != null && (traditional || !rows.doubtful().get(c)) ? single : NONE;
    }

    /** True if {@code c} is written in traditional text only. */
    boolean isSure(char c) {
        return singles[c] != null && !rows.doubtful().get(c);
    }

    private void addOfHanlp(Entry e) {
        if (e.key().length() > 1) {
            addPhrase(e, !e.key().equals(e.value()) && e.key().chars().allMatch(c -> plain((char) c)));
        } else if (!e.key().equals(e.value())) {
            singles[e.key().charAt(0)] = e;
        }
    }

    /** A character that tells nothing of the script. */
    private boolean plain(char c) {
        return Gb2312.has(c) || rows.doubtful().get(c);
    }

    private void addPhrase(Entry e, boolean onlyTraditional) {
        phrases.computeIfAbsent(e.key().charAt(0), k -> new ArrayList<>()).add(0, new Phrase(e, onlyTraditional));
    }

    /** {@code 乾縣} became {@code 乾县}: what was made must stay when it is met again. HanLP makes {@code 干县} of it. */
    private void keepWhatWasMade() {
        List<Entry> made = phrases.values().stream()
                .flatMap(List::stream)
                .map(Phrase::entry)
                .filter(e -> !e.key().equals(e.value()) && e.value().length() > 1)
                .filter(e -> e.value().chars().anyMatch(c -> singles[c] != null))
                .map(e -> new Entry(e.value(), e.value()))
                .toList();
        made.forEach(e -> addPhrase(e, false));
    }
}
