package io.github.zhibiao.pipeline.language;

import java.util.Arrays;

/** Sums by non-negative long keys; millions of them. */
final class LongTable {

    private long[] keys = new long[1 << 16];
    private double[] sums = new double[1 << 16];
    private int size;

    LongTable() {
        Arrays.fill(keys, -1);
    }

    void add(long key, double weight) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int at = slot(key);
        if (keys[at] < 0) {
            keys[at] = key;
            size++;
        }
        sums[at] += weight;
    }

    /** Makes the sum {@code least} if it is less. */
    void raise(long key, double least) {
        add(key, Math.max(0, least - get(key)));
    }

    double get(long key) {
        int at = slot(key);
        return keys[at] < 0 ? 0 : sums[at];
    }

    /** All keys, ascending. */
    long[] keys() {
        return Arrays.stream(keys).filter(k -> k >= 0).sorted().toArray();
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 40) & (keys.length - 1);
        while (keys[at] >= 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        double[] oldSums = sums;
        keys = new long[oldKeys.length * 2];
        sums = new double[keys.length];
        Arrays.fill(keys, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] >= 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                sums[at] = oldSums[i];
            }
        }
    }
}
