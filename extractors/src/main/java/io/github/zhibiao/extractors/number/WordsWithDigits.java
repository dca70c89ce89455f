package io.github.zhibiao.extractors.number;

import io.github.zhibiao.extractors.rule.Rows;
import java.util.HashMap;
import java.util.Map;

/** Words that begin with a digit and hold no number, from {@code words.tsv}: 一切, 四川, 五台山. */
final class WordsWithDigits {

    private static final Map<Character, String[]> BY_FIRST = read();
    private static final String[] NONE = {};

    private WordsWithDigits() {}

    private static Map<Character, String[]> read() {
        Map<Character, String[]> words = new HashMap<>();
        for (String[] row : Rows.of(WordsWithDigits.class, "words.tsv")) {
            words.put(row[0].charAt(0), row[1].split(" ", -1));
        }
        return words;
    }

    /** Where the word ends that begins at {@code at}, or {@code at} if none does. */
    static int end(CharSequence text, int at) {
        for (String rest : BY_FIRST.getOrDefault(text.charAt(at), NONE)) {
            if (startsWith(text, at + 1, rest)) {
                return at + 1 + rest.length();
            }
        }
        return at;
    }

    private static boolean startsWith(CharSequence text, int at, String rest) {
        if (at + rest.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < rest.length(); i++) {
            if (text.charAt(at + i) != rest.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
