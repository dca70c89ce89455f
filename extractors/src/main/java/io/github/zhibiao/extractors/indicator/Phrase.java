package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.extractors.indicator.Lexicon.Role;
import io.github.zhibiao.extractors.word.Segmenter;
import io.github.zhibiao.extractors.word.Word;
import java.util.List;

/**
 * A name's words, told apart: who, did what, to what. {@code 行政机关参与行政应诉} is who 行政机关, verb 参与, object 行政应诉.
 * Which verbs act is known from the lexicon; a verb that HanLP alone sees (居住 in 居住价格) may be half a noun.
 *
 * @param before what stands before the first acting verb
 * @param verb the acting verb or verbs
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

    String whole() {
        return before + verb + object;
    }

    static Phrase of(String core, Segmenter segmenter, Lexicon lexicon) {
        if (core.isEmpty()) {
            return EMPTY;
        }
        List<Word> words = segmenter.words(core);
        if (words.stream().allMatch(w -> w.isVerb() || w.tag().startsWith("d") || lexicon.is(Role.ACTION, w.text()))) {
            return new Phrase("", core, "");
        }
        String lead = leadingAction(core, words, lexicon);
        if (!lead.isEmpty()) {
            return new Phrase("", lead, ClauseReader.tidy(core.substring(lead.length())));
        }
        return middle(words, lexicon);
    }

    /** The acting verbs at the start, as far as they end where a word ends: 建设 in 建设农田, but not in 建设用地. */
    private static String leadingAction(String core, List<Word> words, Lexicon lexicon) {
        int end = 0;
        boolean more = true;
        while (more) {
            more = false;
            String rest = core.substring(end);
            for (Role role : List.of(Role.ACTION, Role.FIXED, Role.LIGHT)) {
                String verb = lexicon.first(role, rest);
                int stop = end + verb.length();
                if (!verb.isEmpty()
                        && stop < core.length()
                        && words.stream().anyMatch(w -> w.span().end() == stop)
                        && words.stream()
                                .noneMatch(w -> w.span().start() == stop && lexicon.is(Role.COMPOUND, w.text()))
                        && (end == 0 || role == Role.ACTION)) {
                    end = stop;
                    more = role == Role.ACTION;
                    break;
                }
            }
        }
        return core.substring(0, end);
    }

    private static Phrase middle(List<Word> words, Lexicon lexicon) {
        StringBuilder before = new StringBuilder();
        StringBuilder verb = new StringBuilder();
        StringBuilder object = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < words.size(); i++) {
            String text = words.get(i).text();
            if ("“《（(‘".contains(text)) {
                depth++;
            } else if ("”》）)’".contains(text)) {
                depth--;
            }
            boolean inside = before.length() > 0 && i + 1 < words.size() && depth == 0;
            if (inside && lexicon.is(Role.BETWEEN, text) && actsAfter(words, i, lexicon)) {
                continue; // 累计 in 中老铁路累计发送旅客
            }
            boolean acts = inside
                    && object.length() == 0
                    && words.get(i).isVerb()
                    && lexicon.is(Role.ACTION, text)
                    && !words.get(i + 1).text().equals("的");
            if (acts) {
                verb.append(text);
            } else if (verb.length() > 0) {
                object.append(text);
            } else {
                before.append(text);
            }
        }
        return new Phrase(before.toString(), verb.toString(), object.toString());
    }

    private static boolean actsAfter(List<Word> words, int i, Lexicon lexicon) {
        return words.get(i + 1).isVerb()
                || lexicon.is(Role.ACTION, words.get(i + 1).text());
    }
}
