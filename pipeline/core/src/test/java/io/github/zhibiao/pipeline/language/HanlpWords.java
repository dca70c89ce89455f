package io.github.zhibiao.pipeline.language;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of HanLP's dictionaries, how often each was counted and how often one stood before another.
 *
 * <p>{@code CoreNatureDictionary} and its bigrams, in the smaller form that the portable jar holds, were counted in the
 * People's Daily of January 1998: 85,585 words, 403,357 bigrams, 1.1 million places. Where a word stood for a kind of
 * thing it is written {@code 未##数}, {@code 始##始}.
 */
final class HanlpWords {

    private static final String BIGRAMS = "/data/dictionary/CoreNatureDictionary.ngram.mini.txt.table.bin";

    private final String[] words;
    private final int[] start;
    private final int[] pairs;

    /** Sees how often the word {@code left} stood before {@code right}. */
    interface Bigrams {
        void see(String left, String right, int count);
    }

    HanlpWords() throws IOException {
        words = new String[CoreDictionary.trie.size()];
        words(CoreDictionary.trie).forEach((number, word) -> words[number] = word);
        try (InputStream in = CoreDictionary.class.getResourceAsStream(BIGRAMS);
                ObjectInputStream objects = new ObjectInputStream(in)) {
            start = (int[]) objects.readObject();
            pairs = (int[]) objects.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(BIGRAMS, e);
        }
    }

    void bigrams(Bigrams to) {
        for (int left = 0; left < words.length; left++) {
            for (int i = start[left]; i < start[left + 1]; i++) {
                to.see(words[left], words[pairs[2 * i]], pairs[2 * i + 1]);
            }
        }
    }

    /** The words of the core dictionary with their frequencies. */
    Map<String, Integer> core() {
        Map<String, Integer> core = new TreeMap<>();
        for (String word : words) {
            core.put(word, CoreDictionary.get(word).totalFrequency);
        }
        return core;
    }

    /** The words of the dictionary that supplements it; their frequencies are made up. */
    static List<String> supplement() {
        CustomDictionary.get("中国");
        return List.copyOf(words(CustomDictionary.DEFAULT.dat).values());
    }

    /** The keys of a trie by their numbers. HanLP's has no method for it. */
    private static Map<Integer, String> words(DoubleArrayTrie<?> trie) {
        int[] base = trie.getBase();
        int[] check = trie.getCheck();
        Map<Integer, StringBuilder> children = new HashMap<>();
        for (int i = 1; i < Math.min(base.length, check.length); i++) {
            if (check[i] > 0) {
                children.computeIfAbsent(check[i], k -> new StringBuilder()).append((char) (i - check[i]));
            }
        }
        Map<Integer, String> found = new TreeMap<>();
        walk(base[0], "", base, children, found);
        return found;
    }

    private static void walk(
            int node, String prefix, int[] base, Map<Integer, StringBuilder> children, Map<Integer, String> found) {
        StringBuilder steps = children.getOrDefault(node, new StringBuilder());
        for (int i = 0; i < steps.length(); i++) {
            int child = base[node + steps.charAt(i)];
            if (steps.charAt(i) == 0) {
                if (child < 0) {
                    found.put(-child - 1, prefix);
                }
            } else {
                walk(child, prefix + (char) (steps.charAt(i) - 1), base, children, found);
            }
        }
    }
}
