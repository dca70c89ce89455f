package io.github.zhibiao.bench.charset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Slices of encoded reports, cut at any byte, also within a character; none is plain ASCII. */
final class Slices {

    private final List<byte[]> reports;
    private final Random random;

    /** @param seed the same gives the same slices */
    Slices(List<byte[]> reports, long seed) {
        this.reports = reports;
        this.random = new Random(seed);
    }

    List<byte[]> cut(int count, int length) {
        long total = reports.stream().mapToLong(r -> Math.max(0, r.length - length)).sum();
        List<byte[]> slices = new ArrayList<>();
        while (slices.size() < count) {
            byte[] slice = at((long) (random.nextDouble() * total), length);
            if (!isAscii(slice)) {
                slices.add(slice);
            }
        }
        return slices;
    }

    /** The slice there in the reports one after the other; none goes from one report into the next. */
    private byte[] at(long place, int length) {
        long left = place;
        for (byte[] report : reports) {
            int places = Math.max(0, report.length - length);
            if (left < places) {
                return Arrays.copyOfRange(report, (int) left, (int) left + length);
            }
            left -= places;
        }
        throw new IllegalArgumentException("no slice of " + length + " bytes at " + place);
    }

    /** In UTF-16 every second byte of ASCII is 0. */
    private static boolean isAscii(byte[] slice) {
        boolean odd = true;
        boolean even = true;
        boolean plain = true;
        for (int i = 0; i < slice.length; i++) {
            boolean zero = slice[i] == 0;
            plain &= slice[i] > 0;
            odd &= i % 2 == 0 ? slice[i] >= 0 : zero;
            even &= i % 2 == 0 ? zero : slice[i] >= 0;
        }
        return plain && !wide(slice) || odd || even;
    }

    /** Characters of UTF-16 such as 一 (4E 00) and 全 (51 68) can be two bytes below 0x80; then not all are letters. */
    private static boolean wide(byte[] slice) {
        for (byte b : slice) {
            if (b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                return true;
            }
        }
        return false;
    }
}
