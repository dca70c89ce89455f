package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.extractors.rule.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts back whose measure is told where a sentence says it with the first of a row of measures alone: 房屋竣工面积 in
 * 房屋施工面积100万平方米，竣工面积20万平方米.
 *
 * <p>To add a word: a row in {@code kin.tsv} and an example (2 files).
 */
final class Kin {

    /** How far back in a sentence the first of the row is looked for. */
    private static final int NEAREST = 6;

    private static final int LONGEST_VERB = 2;
    /** 铁路客运量300万人。货运量5亿吨 may be of all ways. */
    private static final String IN_ONE_SENTENCE = "carried";

    private static final Map<String, String> FAMILIES = new HashMap<>();
    private static final Map<String, Vocabulary> WORDS = words();

    private Kin() {}

    private static Map<String, Vocabulary> words() {
        Map<String, Map<String, Integer>> all = new TreeMap<>();
        for (String[] row : Rows.of(Kin.class, "kin.tsv")) {
            all.computeIfAbsent(row[0], family -> new HashMap<>()).put(row[1], 1);
            if (FAMILIES.put(row[1], row[0]) != null) {
                throw new IllegalArgumentException("twice in kin.tsv: " + row[1]);
            }
        }
        Map<String, Vocabulary> words = new HashMap<>();
        all.forEach((family, members) -> words.put(family, new Vocabulary(members)));
        return words;
    }

    /**
     * {@code named}, or the same of what the nearest of its row before in the sentence is of.
     *
     * @param sentenceBefore the first name of the sentence before, which a sentence that opens with one of the row goes on with
     */
    static Named of(
            String text, Utterance utterance, Named named, List<Statement> before, Optional<String> sentenceBefore) {
        String family =
                named.names().size() == 1 ? FAMILIES.getOrDefault(named.names().get(0), "") : "";
        if (family.isEmpty() || utterance.form() == Form.RANK) {
            return named;
        }
        String name = named.names().get(0);
        if (before.isEmpty() && !IN_ONE_SENTENCE.equals(family)) {
            return sentenceBefore
                    .flatMap(first -> replaced(first, WORDS.get(family), name))
                    .filter(full -> !full.equals(name))
                    .map(full -> renamed(named, full))
                    .orElse(named);
        }
        int at = utterance.clause().span().start();
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEAREST); i--) {
            Statement last = before.get(i);
            Optional<String> full = replaced(last.name(), WORDS.get(family), name);
            if (full.isPresent()) {
                boolean part = last.partOf() >= 0 && ends(text, last.figure().end(), at); // behind 其中…；
                return part
                                || full.get().equals(name)
                                || !last.area().equals(utterance.clause().area().or(last::area))
                        ? named
                        : renamed(named, full.get());
            }
        }
        return named;
    }

    private static Named renamed(Named named, String full) {
        return Named.own(
                full, "owner put back", named.confidence(), named.spoken().renamed(full));
    }

    /** 房屋竣工面积 of 房屋施工面积, 银牌获得 of 金牌获得. */
    private static Optional<String> replaced(String last, Vocabulary row, String word) {
        for (int behind = 0; behind <= Math.min(LONGEST_VERB, last.length()); behind++) {
            String kin = row.last(last.substring(0, last.length() - behind));
            if (!kin.isEmpty()) {
                String owner = last.substring(0, last.length() - behind - kin.length());
                return Optional.of(owner + word + last.substring(last.length() - behind));
            }
        }
        return Optional.empty();
    }

    private static boolean ends(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Marks.isIn("；;。", text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
