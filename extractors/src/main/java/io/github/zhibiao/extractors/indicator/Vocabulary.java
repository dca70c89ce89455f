package io.github.zhibiao.extractors.indicator;

import java.util.HashMap;
import java.util.Map;

/** Words with their signs, to be met at either end of a text. */
final class Vocabulary {

    private static final int PLACES = 1024;

    private final Map<String, Integer> signs;
    /**
     * How long the words are that begin, or end, with a character: the bit at a length is set. Characters share places: a
     * length too many is looked up in vain.
     */
    private final int[] beginnings = new int[PLACES];

    private final int[] endings = new int[PLACES];

    /** @throws IllegalArgumentException if a word is empty or longer than 31 characters, naming it */
    Vocabulary(Map<String, Integer> signs) {
        this.signs = new HashMap<>(signs);
        for (String word : signs.keySet()) {
            if (word.isEmpty() || word.length() >= Integer.SIZE) {
                throw new IllegalArgumentException("no word of 1 to 31 characters: '" + word + "'");
            }
            beginnings[word.charAt(0) % PLACES] |= 1 << word.length();
            endings[word.charAt(word.length() - 1) % PLACES] |= 1 << word.length();
        }
    }

    boolean has(String word) {
        return signs.containsKey(word);
    }

    int sign(String word) {
        return signs.getOrDefault(word, 1);
    }

    /** The longest word at the start of {@code text}, or empty. */
    String first(String text) {
        int lengths = text.isEmpty() ? 0 : beginnings[text.charAt(0) % PLACES];
        for (int length = longest(lengths); length > 0; length = longest(lengths)) {
            if (length <= text.length() && has(text.substring(0, length))) {
                return text.substring(0, length);
            }
            lengths -= 1 << length;
        }
        return "";
    }

    /** The longest word at the end of {@code text}, or empty. */
    String last(String text) {
        int lengths = text.isEmpty() ? 0 : endings[text.charAt(text.length() - 1) % PLACES];
        for (int length = longest(lengths); length > 0; length = longest(lengths)) {
            if (length <= text.length() && has(text.substring(text.length() - length))) {
                return text.substring(text.length() - length);
            }
            lengths -= 1 << length;
        }
        return "";
    }

    private static int longest(int lengths) {
        return lengths == 0 ? 0 : Integer.SIZE - 1 - Integer.numberOfLeadingZeros(lengths);
    }
}
