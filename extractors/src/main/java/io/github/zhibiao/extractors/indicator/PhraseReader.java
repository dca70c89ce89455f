package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.extractors.indicator.Lexicon.Role;
import io.github.zhibiao.extractors.word.Segmenter;
import io.github.zhibiao.extractors.word.Word;
import java.util.List;

/**
 * Tells the words of a name apart. Which verbs act is known from the lexicon; a verb that HanLP alone sees (居住 in
 * 居住价格) may be half a noun.
 */
final class PhraseReader {

    private final Lexicon lexicon;
    private final Segmenter segmenter;

    PhraseReader(Lexicon lexicon, Segmenter segmenter) {
        this.lexicon = lexicon;
        this.segmenter = segmenter;
    }

    Phrase read(String core) {
        if (lexicon.is(Role.NOMINAL, core)) {
            return new Phrase(core, "", "");
        }
        if (core.isEmpty() || lexicon.is(Role.ACTION, core)) {
            return new Phrase("", core, "");
        }
        String light = lexicon.first(Role.LIGHT, core);
        if (!light.isEmpty() && lexicon.is(Role.NOMINAL, core.substring(light.length()))) {
            return new Phrase("", light, core.substring(light.length())); // 完成造林
        }
        if (hasNoVerb(core)) {
            return new Phrase(core, "", "");
        }
        List<Word> words = segmenter.words(core);
        if (words.stream().allMatch(this::isVerbal)) {
            return new Phrase("", core, "");
        }
        boolean named = !lexicon.first(Role.WHOLE, core).isEmpty(); // 租赁和商务服务业
        String lead = named ? "" : core.substring(0, endOfLeadingAction(core, words));
        return lead.isEmpty() ? middle(words) : new Phrase("", lead, Marks.off(core.substring(lead.length())));
    }

    /** True only if none of its words acts or leads, wherever they part: most names are told without looking for words. */
    private boolean hasNoVerb(String core) {
        int end = core.length();
        return !lexicon.stands(Role.ACTION, core, 0, end)
                && lexicon.first(Role.FIXED, core).isEmpty()
                && !lexicon.stands(Role.LIGHT, core, 0, end - 1)
                && !lexicon.stands(Role.BETWEEN, core, 1, end - 1)
                && !segmenter.canBeVerbs(core);
    }

    /** 自然人提出: the last of several words acts. */
    boolean endsInAction(String core) {
        List<Word> words = segmenter.words(core);
        Word last = words.get(words.size() - 1);
        return words.size() > 1 && last.isVerb() && lexicon.is(Role.ACTION, last.text());
    }

    private boolean isVerbal(Word word) {
        return word.isVerb() || word.isAdverb() || lexicon.is(Role.ACTION, word.text());
    }

    /** Of the acting verbs at the start, or else the one verb that only leads: 建设 in 建设农田, but not in 建设用地. */
    private int endOfLeadingAction(String core, List<Word> words) {
        int end = 0;
        int next = endOfVerb(Role.ACTION, core, end, words);
        while (next > end) {
            end = next;
            next = endOfVerb(Role.ACTION, core, end, words);
            next = next > end && opensCompound(words, next) ? end : next; // 审查 in 办结审查起诉案件
            next = next > end ? next : endOfJoinedVerb(core, end, words);
        }
        if (end > 0) {
            return end;
        }
        int fixed = endOfVerb(Role.FIXED, core, 0, words);
        return fixed > 0 ? fixed : endOfVerb(Role.LIGHT, core, 0, words);
    }

    /** Where a second verb ends that a list mark joins to the one that ended at {@code end}: 制定、废止省政府规章. */
    private int endOfJoinedVerb(String core, int end, List<Word> words) {
        boolean joins = end + 1 < core.length() && Marks.isIn("、和及与并", core.charAt(end));
        int next = joins ? endOfVerb(Role.ACTION, core, end + 1, words) : end;
        return next > end + 1 && !opensCompound(words, next) ? next : end;
    }

    /** Where the verb that stands at {@code start} ends, if something follows it and a word ends there; else the start. */
    private int endOfVerb(Role role, String core, int start, List<Word> words) {
        int end = start + lexicon.first(role, core.substring(start)).length();
        return end < core.length() && isBoundary(core, words, end) ? end : start;
    }

    /** A word ends there, and the next one is none that makes one name with a verb. */
    private boolean isBoundary(String core, List<Word> words, int at) {
        return words.stream().anyMatch(w -> w.span().end() == at)
                && words.stream().noneMatch(w -> w.span().start() == at && "性型式化".contains(w.text())) // 保障性住房
                && words.stream()
                        .noneMatch(w -> w.span().start() == at && w.text().equals("或")) // 达到或优于Ⅲ类
                && words.stream()
                        .noneMatch(w -> w.span().start() == at
                                && lexicon.is(Role.COMPOUND, w.text())
                                && lexicon.ends(
                                        Role.COMPOUND,
                                        w.text(),
                                        core.substring(0, w.span().end())));
    }

    /** At {@code at} stands a verb that makes one name with the noun behind it: 起诉案件. */
    private boolean opensCompound(List<Word> words, int at) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).span().start() == at) {
                return lexicon.is(Role.ACTION, words.get(i).text())
                        && lexicon.is(Role.COMPOUND, words.get(i + 1).text());
            }
        }
        return false;
    }

    private Phrase middle(List<Word> words) {
        StringBuilder before = new StringBuilder();
        StringBuilder verb = new StringBuilder();
        StringBuilder object = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < words.size(); i++) {
            String text = words.get(i).text();
            depth += Marks.nesting(text);
            boolean inside = before.length() > 0 && i + 1 < words.size() && depth == 0;
            if (inside && lexicon.is(Role.BETWEEN, text) && isAction(words.get(i + 1))) {
                continue; // 累计 in 中老铁路累计发送旅客
            }
            boolean acts = inside
                    && object.length() == 0
                    && words.get(i).isVerb()
                    && (lexicon.is(Role.ACTION, text) || lexicon.is(Role.LIGHT, text))
                    && !"的率".contains(words.get(i + 1).text()) // 改制完成率
                    && !(text.equals("有") && words.get(i - 1).text().equals("既")) // 既有住宅
                    && !words.get(i - 1).text().equals("未") // 未发生重大事故
                    && !opensCompound(words, words.get(i).span().start())
                    && !opensCompound(words, words.get(i).span().end());
            if (acts) {
                verb.append(text);
            } else {
                (verb.length() > 0 ? object : before).append(text);
            }
        }
        // 向省人民政府报送备案: to whom it was done is no part of a name
        boolean aside = verb.length() > 0 && words.get(0).tag().startsWith("p");
        return new Phrase(aside ? "" : before.toString(), verb.toString(), object.toString());
    }

    private boolean isAction(Word word) {
        return word.isVerb() || lexicon.is(Role.ACTION, word.text());
    }
}
