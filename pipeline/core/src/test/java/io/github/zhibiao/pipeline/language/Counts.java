package io.github.zhibiao.pipeline.language;

/** How often one, two and three symbols follow each other. A key is the symbols, 16 bits each, the first the highest. */
final class Counts {

    /** Tells the triples from the pairs in one table. */
    private static final long TRIPLE = 1L << 48;

    final LongTable singles = new LongTable();
    final LongTable pairs = new LongTable();
    final LongTable triples = new LongTable();

    /** Half of what one place counted for, where that is more than 1; what was met once in prose is met too often else. */
    private final LongTable halves = new LongTable();

    /** Counts a line of prose, from boundary to boundary. */
    void line(String line, double weight) {
        String text = "\n\n" + line + "\n";
        run(text, 2, weight);
        for (int i = 2; i < text.length(); i++) {
            halves.raise(key(text, i - 1, i + 1), weight / 2);
            halves.raise(key(text, i - 2, i + 1) | TRIPLE, weight / 2);
        }
    }

    /** What is taken off the count of a pair: {@code part} of one place, but not more than it has. */
    double offPair(long key, double part) {
        return Math.min(pairs.get(key), part * Math.max(1, halves.get(key)));
    }

    /** The same of a triple. */
    double offTriple(long key, double part) {
        return Math.min(triples.get(key), part * Math.max(1, halves.get(key | TRIPLE)));
    }

    /** Counts the symbols from {@code first} on, each after those before it. */
    void run(String text, int first, double weight) {
        for (int i = first; i < text.length(); i++) {
            singles.add(key(text, i, i + 1), weight);
            if (i >= 1) {
                pairs.add(key(text, i - 1, i + 1), weight);
            }
            if (i >= 2) {
                triples.add(key(text, i - 2, i + 1), weight);
            }
        }
    }

    /** Counts where two words meet: the pairs and triples that have characters of both. */
    void border(String left, String right, double weight) {
        String around =
                left.substring(Math.max(0, left.length() - 2)) + right.substring(0, Math.min(2, right.length()));
        int at = Math.min(2, left.length());
        for (int i = at; i < around.length(); i++) {
            if (i == at) {
                pairs.add(key(around, i - 1, i + 1), weight);
            }
            if (i >= 2) {
                triples.add(key(around, i - 2, i + 1), weight);
            }
        }
    }

    private static long key(String text, int start, int end) {
        long key = 0;
        for (int i = start; i < end; i++) {
            key = key << 16 | Symbols.of(text.charAt(i));
        }
        return key;
    }
}
