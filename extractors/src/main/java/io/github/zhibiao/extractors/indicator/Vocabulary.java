package io.github.zhibiao.extractors.indicator;

import java.util.HashMap;
import java.util.Map;

/**
 * Words with their signs, to be met at either end of a text. Looked up in the text itself, for every clause is asked for
 * dozens of them and most are not there.
 */
final class Vocabulary {

    private static final int PLACES = 1024;
    private static final int ROOM = 4; // places in the table for each word, at least

    private final Map<String, Integer> signs;
    /** Words by the hash of their characters, in the next free place where that is taken. */
    private final String[] table;
    /**
     * How long the words are that begin, or end, with a character: the bit at a length is set. Characters share places: a
     * length too many is looked up in vain.
     */
    private final int[] beginnings = new int[PLACES];

    private final int[] endings = new int[PLACES];

    /** @throws IllegalArgumentException if a word is empty or longer than 31 characters, naming it */
    Vocabulary(Map<String, Integer> signs) {
        this.signs = new HashMap<>(signs);
        this.table = new String[Integer.highestOneBit(Math.max(1, signs.size())) * 2 * ROOM];
        for (String word : signs.keySet()) {
            if (word.isEmpty() || word.length() >= Integer.SIZE) {
                throw new IllegalArgumentException("no word of 1 to 31 characters: '" + word + "'");
            }
            beginnings[word.charAt(0) % PLACES] |= 1 << word.length();
            endings[word.charAt(word.length() - 1) % PLACES] |= 1 << word.length();
            int place = place(word.hashCode());
            while (table[place] != null) {
                place = next(place);
            }
            table[place] = word;
        }
    }

    boolean has(String word) {
        return word.length() < Integer.SIZE
                && !word.isEmpty()
                && !at(word, 0, word.length()).isEmpty();
    }

    int sign(String word) {
        return signs.getOrDefault(word, 1);
    }

    /** The longest word at the start of {@code text}, or empty. */
    String first(String text) {
        int lengths = text.isEmpty() ? 0 : beginnings[text.charAt(0) % PLACES];
        for (int length = longest(lengths); length > 0; length = longest(lengths)) {
            String word = length <= text.length() ? at(text, 0, length) : "";
            if (!word.isEmpty()) {
                return word;
            }
            lengths -= 1 << length;
        }
        return "";
    }

    /** True if a word stands in {@code text} between two places. */
    boolean stands(String text, int from, int to) {
        for (int start = from; start < to; start++) {
            int lengths = beginnings[text.charAt(start) % PLACES];
            for (int length = longest(lengths); length > 0; length = longest(lengths)) {
                if (start + length <= to && !at(text, start, length).isEmpty()) {
                    return true;
                }
                lengths -= 1 << length;
            }
        }
        return false;
    }

    /** The longest word at the end of {@code text}, or empty. */
    String last(String text) {
        int lengths = text.isEmpty() ? 0 : endings[text.charAt(text.length() - 1) % PLACES];
        for (int length = longest(lengths); length > 0; length = longest(lengths)) {
            String word = length <= text.length() ? at(text, text.length() - length, length) : "";
            if (!word.isEmpty()) {
                return word;
            }
            lengths -= 1 << length;
        }
        return "";
    }

    /** The word of that length that stands at {@code start} of {@code text}, or empty. */
    private String at(String text, int start, int length) {
        int hash = 0; // as String has it
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        for (int place = place(hash); table[place] != null; place = next(place)) {
            if (table[place].length() == length && text.startsWith(table[place], start)) {
                return table[place];
            }
        }
        return "";
    }

    private int place(int hash) {
        return (hash ^ (hash >>> 16)) & (table.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (table.length - 1);
    }

    private static int longest(int lengths) {
        return lengths == 0 ? 0 : Integer.SIZE - 1 - Integer.numberOfLeadingZeros(lengths);
    }
}
