package io.github.zhibiao.pipeline.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Characters counted from words: inside of words as often as the word was met, and where two words meet. */
final class HanlpCounts {

    /** A word that stands for a kind of thing is as if each of these had stood there, in these parts of the cases. */
    private static final Map<String, List<Written>> KINDS = Map.of(
            "始##始", List.of(new Written("\n\n", 1)),
            "末##末", List.of(new Written("\n", 1)),
            "未##数",
                    List.of(
                            new Written("0", 0.2),
                            new Written("00", 0.2),
                            new Written("0.0", 0.2),
                            new Written("00.0", 0.2),
                            new Written("0000", 0.2)),
            "未##时",
                    List.of(
                            new Written("0000年", 0.5),
                            new Written("0月", 0.2),
                            new Written("00月", 0.1),
                            new Written("00日", 0.2)),
            "未##串", List.of(new Written("AAA", 1)));

    /** Part of the sentences that end a paragraph. */
    private static final double LAST_OF_PARAGRAPH = 0.15;

    /** How often a triple around a word of one character must be expected to be counted. */
    private static final double LEAST_EXPECTED = 0.05;

    /** In lists and not maps, so that sums are the same to the last bit whenever they are made. */
    private record Written(String text, double part) {}

    private final Counts counts;
    private final Map<String, Double> met = new TreeMap<>();
    private final Map<Character, Map<Character, Double>> before = new TreeMap<>();
    private final Map<Character, Map<Character, Double>> after = new TreeMap<>();
    private final Map<String, Integer> starts = new TreeMap<>();

    private HanlpCounts(Counts counts) {
        this.counts = counts;
    }

    /**
     * Adds them to {@code counts}.
     *
     * @param supplement how often each word is taken as met that only the supplement has
     */
    static void add(HanlpWords words, Counts counts, double supplement) {
        HanlpCounts c = new HanlpCounts(counts);
        words.bigrams(c::bigram);
        double stops = c.met.getOrDefault("。", 0.0);
        c.starts.forEach((word, n) -> c.border("。", word, n * (1 - LAST_OF_PARAGRAPH) * stops / c.sentences()));
        c.border("。", "\n", LAST_OF_PARAGRAPH * stops);
        c.aroundSingles();
        words.core().forEach((word, n) -> {
            if (!word.contains("##")) {
                c.met.merge(word, (double) n, Math::max);
            }
        });
        c.met.forEach((word, n) -> counts.run(word, 0, n));
        HanlpWords.supplement().stream()
                .filter(word -> !c.met.containsKey(word))
                .forEach(word -> counts.run(word, 0, supplement));
    }

    private int sentences() {
        return starts.values().stream().mapToInt(n -> n).sum();
    }

    private void bigram(String left, String right, int n) {
        if (left.equals("始##始")) {
            starts.merge(right, n, Integer::sum);
        }
        if (left.equals("。") && right.equals("末##末")) {
            meet(right, n);
            meet(left, n);
            return;
        }
        meet(right, n);
        for (Written l : written(left)) {
            for (Written r : written(right)) {
                border(l.text(), r.text(), n * l.part() * r.part());
            }
        }
    }

    private void meet(String word, double n) {
        written(word).forEach(w -> met.merge(w.text(), n * w.part(), Double::sum));
    }

    private void border(String left, String right, double weight) {
        counts.border(left, right, weight);
        if (left.length() == 1) {
            after.computeIfAbsent(left.charAt(0), k -> new TreeMap<>()).merge(right.charAt(0), weight, Double::sum);
        }
        if (right.length() == 1) {
            before.computeIfAbsent(right.charAt(0), k -> new TreeMap<>())
                    .merge(left.charAt(left.length() - 1), weight, Double::sum);
        }
    }

    /** Of three words only two were counted together; around one of one character the expected number is taken. */
    private void aroundSingles() {
        for (Character c : before.keySet()) {
            Map<Character, Double> next = after.getOrDefault(c, new HashMap<>());
            double total = next.values().stream().mapToDouble(n -> n).sum();
            before.get(c)
                    .forEach((x, nx) -> next.forEach((y, ny) -> {
                        double expected = nx * ny / total;
                        if (expected >= LEAST_EXPECTED) {
                            counts.triples.add(
                                    (long) Symbols.of(x) << 32 | (long) Symbols.of(c) << 16 | Symbols.of(y), expected);
                        }
                    }));
        }
    }

    /** What a word is in writing; nothing for names of persons and places, which could be anything. */
    private static List<Written> written(String word) {
        return word.contains("##") ? KINDS.getOrDefault(word, List.of()) : List.of(new Written(word, 1));
    }
}
