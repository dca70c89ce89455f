package io.github.zhibiao.extractors.word;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;

/** What HanLP's dictionary alone tells of verbs, without cutting a text into words, which costs ten times as much. */
final class Verbs {

    private Verbs() {}

    /**
     * False only if {@code text}, however it is cut, has a word that is neither verb nor adverb. A word outside the
     * dictionary is never tagged as one.
     */
    static boolean canBeAll(String text) {
        if (text.length() >= Long.SIZE) {
            return true;
        }
        long reached = 1; // the places, as bits, up to which the text can be verbs
        DoubleArrayTrie<CoreDictionary.Attribute>.Searcher words = CoreDictionary.trie.getSearcher(text);
        while (reached >>> words.begin != 0 && words.next()) {
            if ((reached & (1L << words.begin)) != 0 && canBeVerb(words.value)) {
                reached |= 1L << (words.begin + words.length);
            }
        }
        return (reached & (1L << text.length())) != 0;
    }

    private static boolean canBeVerb(CoreDictionary.Attribute word) {
        for (Nature tag : word.nature) {
            if (Word.isVerb(tag.toString()) || Word.isAdverb(tag.toString())) {
                return true;
            }
        }
        return false;
    }
}
