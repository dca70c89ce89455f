package io.github.zhibiao.pipeline.language;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Probabilities from counts, by absolute discounting with interpolation, as the bytes that {@link CharacterModel} reads.
 * Triples that say little more than the pair within them are left out.
 */
final class Smoothing {

    /** What is taken off every count of a pair, and of a triple, for those that were never met. */
    private static final double OFF_PAIRS = 0.9;

    private static final double OFF_TRIPLES = 0.85;

    /** Part that {@link #singles} takes from after how many others a symbol was met. */
    private static final double WIDELY = 0.8;

    /** No more triples than this after one pair: their number is one byte. */
    private static final int MOST_AFTER = 255;

    /** Part of all characters that are in none of the sources and not in GB 2312. */
    private static final double UNKNOWN = 1e-4;

    /** Of one such character. */
    private static final double ONE_UNKNOWN = 1e-7;

    private static final char OUTSIDE = 0xFFFF;

    private final char[] symbols;
    private final int[] number = new int[0x10000];
    private final double[] single;
    private final long[] pairs;
    private final double[] pair;
    private final int[] pairStart;
    private final double[] pairBackOff;
    private final double[] singleBackOff;
    private final long[] triples;
    private final double[] triple;

    Smoothing(Counts counts, int mostTriples) {
        symbols = symbols(counts);
        for (int i = 0; i < symbols.length; i++) {
            number[symbols[i]] = i;
        }
        long[] allPairs = counts.pairs.keys();
        single = singles(counts, allPairs);
        singleBackOff = new double[symbols.length];
        pairs = allPairs;
        pair = new double[pairs.length];
        pairStart = starts(pairs, symbols.length);
        discount(counts);
        pairBackOff = new double[pairs.length];
        long[] allTriples = counts.triples.keys();
        double[] probability = new double[allTriples.length];
        double[] worth = new double[allTriples.length];
        triples(counts, allTriples, probability, worth);
        int[] kept = kept(allTriples, worth, mostTriples);
        triples = Arrays.stream(kept).mapToLong(i -> allTriples[i]).toArray();
        triple = Arrays.stream(kept).mapToDouble(i -> probability[i]).toArray();
        backOffs();
    }

    /** Symbols ascending, the outside first though its code is the highest. */
    private static char[] symbols(Counts counts) {
        TreeSet<Character> all = new TreeSet<>();
        for (long key : counts.singles.keys()) {
            all.add((char) key);
        }
        for (long key : counts.pairs.keys()) {
            all.add((char) (key >> 16));
            all.add((char) key);
        }
        CharsetEncoder gb2312 = Charset.forName("GB2312").newEncoder();
        for (char c = 0x4e00; c <= 0x9fff; c++) {
            if (gb2312.canEncode(c)) {
                all.add(c);
            }
        }
        all.remove(OUTSIDE);
        char[] symbols = new char[all.size() + 1];
        symbols[0] = OUTSIDE;
        int i = 1;
        for (char c : all) {
            symbols[i++] = c;
        }
        return symbols;
    }

    /** By how often a symbol was met, and more by after how many others (Kneser and Ney): 尔 is common, but after few. */
    private double[] singles(Counts counts, long[] pairs) {
        double[] often = new double[symbols.length];
        double[] widely = new double[symbols.length];
        CharsetEncoder gb2312 = Charset.forName("GB2312").newEncoder();
        for (int i = 1; i < symbols.length; i++) {
            boolean ours = gb2312.canEncode(symbols[i]) || symbols[i] < 0x3000;
            often[i] = counts.singles.get(symbols[i]) + (ours ? 1 : 0.05);
            widely[i] = ours ? 0.2 : 0.01;
        }
        for (long key : pairs) {
            widely[number[(char) key]] += Math.min(1, counts.pairs.get(key));
        }
        double sumOften = Arrays.stream(often).sum();
        double sumWidely = Arrays.stream(widely).sum();
        double[] p = new double[symbols.length];
        for (int i = 1; i < p.length; i++) {
            p[i] = (1 - UNKNOWN) * ((1 - WIDELY) * often[i] / sumOften + WIDELY * widely[i] / sumWidely);
        }
        p[0] = ONE_UNKNOWN;
        return p;
    }

    private int[] starts(long[] keys, int n) {
        int[] starts = new int[n + 1];
        for (long key : keys) {
            starts[number[(char) (key >> 16)] + 1]++;
        }
        for (int i = 0; i < n; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    private void discount(Counts counts) {
        for (int b = 0; b < symbols.length; b++) {
            double total = 0;
            double freed = 0;
            for (int i = pairStart[b]; i < pairStart[b + 1]; i++) {
                total += counts.pairs.get(pairs[i]);
                freed += counts.offPair(pairs[i], OFF_PAIRS);
            }
            double rest = total == 0 ? 1 : freed / total;
            singleBackOff[b] = rest;
            for (int i = pairStart[b]; i < pairStart[b + 1]; i++) {
                double n = counts.pairs.get(pairs[i]);
                pair[i] = (n - counts.offPair(pairs[i], OFF_PAIRS)) / total + rest * single[number[(char) pairs[i]]];
            }
        }
    }

    /** P(c | b), by pair or by single symbols. */
    private double pair(long key) {
        int at = Arrays.binarySearch(pairs, key);
        return at >= 0 ? pair[at] : singleBackOff[number[(char) (key >> 16)]] * single[number[(char) key]];
    }

    private void triples(Counts counts, long[] keys, double[] probability, double[] worth) {
        for (int from = 0; from < keys.length; ) {
            int to = from;
            double total = 0;
            double freed = 0;
            while (to < keys.length && keys[to] >> 16 == keys[from] >> 16) {
                total += counts.triples.get(keys[to]);
                freed += counts.offTriple(keys[to++], OFF_TRIPLES);
            }
            double rest = freed / total;
            for (int i = from; i < to; i++) {
                double n = counts.triples.get(keys[i]);
                double lower = pair(keys[i] & 0xffffffffL);
                probability[i] = (n - counts.offTriple(keys[i], OFF_TRIPLES)) / total + rest * lower;
                worth[i] = n * Math.abs(Math.log(probability[i] / (rest * lower)));
            }
            from = to;
        }
    }

    /** The numbers of the triples that say most, ascending. */
    private int[] kept(long[] keys, double[] worth, int most) {
        double[] sorted = worth.clone();
        Arrays.sort(sorted);
        double least = sorted.length > most ? sorted[sorted.length - most] : 0;
        IntStream.Builder kept = IntStream.builder();
        for (int from = 0; from < keys.length; ) {
            int to = from;
            while (to < keys.length && keys[to] >> 16 == keys[from] >> 16) {
                to++;
            }
            if (Arrays.binarySearch(pairs, keys[from] >> 16) >= 0) {
                IntStream.range(from, to)
                        .filter(i -> worth[i] > least)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -worth[i]))
                        .limit(MOST_AFTER)
                        .sorted()
                        .forEach(kept::add);
            }
            from = to;
        }
        return kept.build().toArray();
    }

    /** What is left for the symbols without a triple, in parts of what the pairs give them. */
    private void backOffs() {
        Arrays.fill(pairBackOff, 1);
        for (int from = 0; from < triples.length; ) {
            int to = from;
            double seen = 0;
            double lower = 0;
            while (to < triples.length && triples[to] >> 16 == triples[from] >> 16) {
                seen += triple[to];
                lower += pair(triples[to++] & 0xffffffffL);
            }
            double left = Math.max(1 - seen, 1e-3) / Math.max(1 - lower, 1e-3);
            pairBackOff[Arrays.binarySearch(pairs, triples[from] >> 16)] = left;
            from = to;
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(CharacterModel.MAGIC);
            out.writeInt(symbols.length);
            out.writeInt(pairs.length);
            out.writeInt(triples.length);
            for (char c : symbols) {
                out.writeChar(c);
            }
            logs(single, out);
            weights(singleBackOff, out);
            for (int i = 0; i < symbols.length; i++) {
                out.writeChar(pairStart[i + 1] - pairStart[i]);
            }
            seconds(pairs, out);
            logs(pair, out);
            weights(pairBackOff, out);
            triplesOfPairs(out);
            seconds(triples, out);
            logs(triple, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void triplesOfPairs(DataOutputStream out) throws IOException {
        ByteBuffer starts = ByteBuffer.allocate(pairs.length / CharacterModel.BLOCK * 4 + 4);
        int at = 0;
        for (int i = 0; i < pairs.length; i++) {
            if (i % CharacterModel.BLOCK == 0) {
                starts.putInt(at);
            }
            int from = at;
            while (at < triples.length && triples[at] >> 16 == pairs[i]) {
                at++;
            }
            out.writeByte(at - from);
        }
        out.write(starts.array(), 0, starts.position());
    }

    private void seconds(long[] keys, DataOutputStream out) throws IOException {
        for (long key : keys) {
            out.writeChar(number[(char) key]);
        }
    }

    private static void logs(double[] probabilities, DataOutputStream out) throws IOException {
        for (double p : probabilities) {
            out.writeByte((int) Math.min(255, Math.round(-Math.log(Math.max(p, 1e-300)) * CharacterModel.STEPS)));
        }
    }

    private static void weights(double[] weights, DataOutputStream out) throws IOException {
        for (double w : weights) {
            long steps = Math.round(Math.log(Math.max(w, 1e-300)) * CharacterModel.STEPS);
            out.writeByte((int) Math.max(-128, Math.min(127, steps)));
        }
    }
}
