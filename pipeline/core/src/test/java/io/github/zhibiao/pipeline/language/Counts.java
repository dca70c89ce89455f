package io.github.zhibiao.pipeline.language;

/** How often one, two and three symbols follow each other. A key is the symbols, 16 bits each, the first the highest. */
final class Counts {

    final LongTable singles = new LongTable();
    final LongTable pairs = new LongTable();
    final LongTable triples = new LongTable();

    /** Counts a line of prose, from boundary to boundary. */
    void line(String line, double weight) {
        run("\n\n" + line + "\n", 2, weight);
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
        String around = left.substring(Math.max(0, left.length() - 2)) + right.substring(0, Math.min(2, right.length()));
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
