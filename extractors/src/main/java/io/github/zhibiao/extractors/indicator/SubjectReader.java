package io.github.zhibiao.extractors.indicator;

import static io.github.zhibiao.extractors.indicator.Marks.isIn;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.extractors.indicator.Lexicon.Role;
import io.github.zhibiao.extractors.rule.Mention;
import io.github.zhibiao.extractors.rule.Rows;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who did or has what a figure counts: the body that opens a clause, with its level or place, before a word that says it
 * acts. Only when sure: 市政府债务 is no act of 市政府, and 对全市法院 none of 全市法院.
 *
 * <p>To add a body or a word that may follow one: a row in {@code subjects.tsv} and an example (2 files).
 */
final class SubjectReader {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 20;
    /** In a body's name behind its level: 文旅广体 in 市文旅广体局. */
    private static final int LONGEST_FIELD = 10;

    private static final String MARKS = "，,；;：:。 　";
    private static final String NO_NAME = "，,；;：:。（）()《》“”的了在对向为被把将于从至到由经是有年月日等未不我";

    private enum Part {
        BODY,
        KIND,
        LEVEL,
        ACTS,
        ASIDE,
        NAME,
        VERB
    }

    private static final Map<Part, Vocabulary> WORDS = words();

    private final Lexicon lexicon;

    SubjectReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private static Map<Part, Vocabulary> words() {
        Map<Part, Map<String, Integer>> all = new EnumMap<>(Part.class);
        for (String[] row : Rows.of(SubjectReader.class, "subjects.tsv")) {
            Part part = Part.valueOf(row[1].toUpperCase(Locale.ROOT));
            if (all.computeIfAbsent(part, p -> new HashMap<>()).put(row[0], 1) != null) {
                throw new IllegalArgumentException("twice in subjects.tsv: " + row[0] + " " + row[1]);
            }
        }
        Map<Part, Vocabulary> words = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            words.put(part, new Vocabulary(all.getOrDefault(part, Map.of())));
        }
        return words;
    }

    /**
     * The subject of a figure.
     *
     * @param clause the figure's own
     * @param from where the figure before ends, or the group begins
     * @param goesOn the figure is told of what the one before is told of
     * @param before the subject of the figure before, if it is of the same group
     */
    Optional<String> read(SentenceReading sentence, Clause clause, int from, boolean goesOn, Optional<String> before) {
        int start = clause.span().start();
        int end = clause.span().end();
        boolean opens = start == 0 || isIn(MARKS + "（(", sentence.text().charAt(start - 1));
        Optional<String> own = opens ? opening(sentence, start, end) : Optional.empty();
        if (own.isPresent()) {
            return own;
        }
        boolean leftOut = clause.areas().isEmpty()
                && WORDS.get(Part.LEVEL).first(clause.core()).isEmpty()
                && (goesOn || acts(clause.core()));
        return leftOut ? earlier(sentence, from, start, before) : Optional.empty();
    }

    /** The subject of the nearest clause before that has one; clauses that leave it out are passed over. */
    private Optional<String> earlier(SentenceReading sentence, int from, int to, Optional<String> before) {
        String text = sentence.text();
        int end = to;
        while (end > from) {
            int mark = end - 1;
            while (mark > from && !isIn("，,：:；;。", text.charAt(mark - 1))) {
                mark--;
            }
            boolean whole = mark > from || from == 0 || isIn("，,：:；;。", text.charAt(from - 1));
            if (whole) {
                Optional<String> found = opening(sentence, mark, end);
                if (found.isPresent()) {
                    return found;
                }
                int skipped = skip(sentence, mark, end);
                String rest = text.substring(skipped, end);
                if (rest.length() > 1 && !acts(rest)) {
                    return Optional.empty(); // something else is spoken of
                }
            }
            end = mark > from ? mark : from;
        }
        return before;
    }

    private boolean acts(String text) {
        return !lexicon.first(Role.ACTION, text).isEmpty()
                || !lexicon.first(Role.LIGHT, text).isEmpty()
                || !WORDS.get(Part.ACTS).first(text).isEmpty();
    }

    private static String longest(String... found) {
        String longest = "";
        for (String word : found) {
            longest = word.length() > longest.length() ? word : longest;
        }
        return longest;
    }

    /** The body that opens the clause from {@code from} to {@code to} and acts in it. */
    private Optional<String> opening(SentenceReading sentence, int from, int to) {
        int start = skip(sentence, from, to);
        String rest = sentence.text().substring(start, Math.min(to, start + 2 * LONGEST));
        if (rest.length() <= SHORTEST || !WORDS.get(Part.ASIDE).first(rest).isEmpty()) {
            return Optional.empty();
        }
        int level = level(sentence, start, rest);
        int most = Math.min(rest.length() - 1, LONGEST);
        for (int end = SHORTEST; end <= most; end++) {
            if (isIn(NO_NAME, rest.charAt(end - 1)) || Character.isDigit(rest.charAt(end - 1))) {
                return Optional.empty();
            }
            if (isBody(rest.substring(0, end), level) && follows(rest, end)) {
                return Optional.of(rest.substring(0, end));
            }
        }
        return Optional.empty();
    }

    /** Over blanks, list marks, words for time and 其中. */
    private static int skip(SentenceReading sentence, int from, int to) {
        int at = from;
        int next = skipOne(sentence, at, to);
        while (next > at && next < to) {
            at = next;
            next = skipOne(sentence, at, to);
        }
        return Math.min(next, to);
    }

    private static int skipOne(SentenceReading sentence, int at, int to) {
        if (at >= to) {
            return at;
        }
        if (isIn(MARKS + "、（(", sentence.text().charAt(at))) {
            return at + 1;
        }
        if (sentence.text().startsWith("其中", at)) {
            return at + 2;
        }
        return Math.max(at, sentence.timeAt(at));
    }

    /** Where the words for whose body it is end, of {@code rest}: 玉溪市, 全市, 各级; 0 if it has none. */
    private int level(SentenceReading sentence, int start, String rest) {
        Optional<Mention<Area>> place = sentence.areaAt(start);
        int end = place.map(p -> p.end() - start).filter(e -> e < rest.length()).orElse(0);
        String level = WORDS.get(Part.LEVEL).first(rest.substring(end));
        while (!level.isEmpty() && end + level.length() < rest.length()) {
            end += level.length();
            level = WORDS.get(Part.LEVEL).first(rest.substring(end));
        }
        return end;
    }

    private boolean isBody(String name, int level) {
        String body = WORDS.get(Part.BODY).last(name);
        if (!body.isEmpty() && body.length() + level >= name.length() - (level > 0 ? LONGEST_FIELD : 0)) {
            return true;
        }
        String kind = WORDS.get(Part.KIND).last(name);
        int field = name.length() - level - kind.length();
        return !kind.isEmpty()
                && level > 0
                && field >= 0
                && field <= LONGEST_FIELD
                && !hasVerb(name.substring(level, level + field));
    }

    private boolean hasVerb(String field) {
        for (int at = 0; at < field.length(); at++) {
            if (!WORDS.get(Part.VERB).first(field.substring(at)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** What stands behind the body says that it acts, and is neither more of its name nor of a thing's. */
    private boolean follows(String rest, int end) {
        String behind = rest.substring(end);
        for (int start = Math.max(0, end - 4); start < end; start++) {
            String thing = WORDS.get(Part.NAME).first(rest.substring(start));
            if (start + thing.length() > end) {
                return false;
            }
        }
        String verb = longest(lexicon.first(Role.ACTION, behind), lexicon.first(Role.LIGHT, behind));
        String word = longest(verb, WORDS.get(Part.ACTS).first(behind), lexicon.first(Role.BETWEEN, behind));
        boolean counted = word.length() == behind.length() && verb.length() < word.length(); // 全市法院共20家
        return !word.isEmpty() && !counted && !behind.startsWith("的", word.length()); // 市政府编制的规划
    }
}
