package io.github.zhibiao.extractors.number;

import io.github.zhibiao.extractors.rule.Rows;
import java.util.Arrays;

/** Words that begin with a digit and hold no number, from {@code words.tsv}: 一切, 四川, 五台山. */
final class WordsWithDigits {

    /** Fewer than the digits there are: some share a place. */
    private static final int PLACES = 256;

    private static final String[][] BY_FIRST = read();

    private WordsWithDigits() {}

    private static String[][] read() {
        String[][] words = new String[PLACES][0];
        for (String[] row : Rows.of(WordsWithDigits.class, "words.tsv")) {
            for (String rest : row[1].split(" ", -1)) {
                int place = row[0].charAt(0) % PLACES;
                words[place] = Arrays.copyOf(words[place], words[place].length + 1);
                words[place][words[place].length - 1] = row[0] + rest;
            }
        }
        return words;
    }

    /** Where the word ends that begins at {@code at}, or {@code at} if none does. */
    static int end(CharSequence text, int at) {
        for (String word : BY_FIRST[text.charAt(at) % PLACES]) {
            if (startsWith(text, at, word)) {
                return at + word.length();
            }
        }
        return at;
    }

    private static boolean startsWith(CharSequence text, int at, String word) {
        if (at + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
