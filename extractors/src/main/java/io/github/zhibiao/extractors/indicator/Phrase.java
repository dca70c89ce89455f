package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.extractors.indicator.Lexicon.Role;
import io.github.zhibiao.extractors.word.Segmenter;
import io.github.zhibiao.extractors.word.Word;
import java.util.List;

/**
 * A name's words, told apart: who, did what, to what. {@code 全市行政机关参与行政应诉} is who 行政机关, verb 参与, object 行政应诉.
 *
 * @param before what stands before the first verb
 * @param verb the verb or verbs
 * @param object what stands behind them
 */
record Phrase(String before, String verb, String object) {

    static final Phrase EMPTY = new Phrase("", "", "");

    boolean isVerbOnly() {
        return before.isEmpty() && object.isEmpty() && !verb.isEmpty();
    }

    boolean isVerbFirst() {
        return before.isEmpty() && !verb.isEmpty() && !object.isEmpty();
    }

    /** What a following clause without a subject speaks of. */
    String topic() {
        return !object.isEmpty() ? object : before;
    }

    /** Reads a core. Verbs inside quotes, brackets or after 的 make no action. */
    static Phrase of(String core, Segmenter segmenter, Lexicon lexicon) {
        if (core.isEmpty()) {
            return EMPTY;
        }
        List<Word> words = segmenter.words(core);
        StringBuilder before = new StringBuilder();
        StringBuilder verb = new StringBuilder();
        StringBuilder object = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String text = word.text();
            if ("“《（(‘".contains(text)) {
                depth++;
            } else if ("”》）)’".contains(text)) {
                depth--;
            }
            boolean last = i == words.size() - 1;
            if (depth == 0 && lexicon.is(Role.BETWEEN, text) && (before.length() > 0 || verb.length() > 0) && !last) {
                continue; // 累计发送
            }
            boolean action = depth == 0 && object.length() == 0 && isAction(words, i);
            if (action && (before.length() == 0 || verb.length() == 0 || true) && (verb.length() == 0 || before.length() == 0 || wasVerb(words, i))) {
                verb.append(text);
            } else if (verb.length() > 0) {
                object.append(text);
            } else {
                before.append(text);
            }
        }
        return new Phrase(ClauseReader.tidy(before.toString()), verb.toString(), ClauseReader.tidy(object.toString()));
    }

    private static boolean wasVerb(List<Word> words, int i) {
        return i > 0 && words.get(i - 1).isVerb();
    }

    /** A verb that acts: not one before 的, nor the first half of a compound noun (生活 用电). */
    private static boolean isAction(List<Word> words, int i) {
        Word word = words.get(i);
        if (!word.isVerb() && !(word.tag().equals("d") && i == 0 && words.size() > 1 && words.get(1).isVerb())) {
            return false;
        }
        boolean beforeOf = i + 1 < words.size() && words.get(i + 1).text().equals("的");
        return !beforeOf;
    }
}
