package io.github.zhibiao.bench.charset;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/** Slices of encoded reports, cut at random; none has only ASCII characters. */
final class Slices {

    /** @param starts where its characters begin */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Report(byte[] bytes, BitSet starts, BitSet beyondAscii) {}

    private final List<Report> reports;
    private final Random random;

    /** @param seed the same gives the same slices */
    Slices(List<String> texts, Charset charset, long seed) {
        this.reports = texts.stream().map(t -> report(t, charset)).toList();
        this.random = new Random(seed);
    }

    private static Report report(String text, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BitSet starts = new BitSet();
        BitSet beyondAscii = new BitSet();
        text.codePoints().forEach(c -> {
            int at = bytes.size();
            starts.set(at);
            bytes.writeBytes(Character.toString(c).getBytes(charset));
            if (c >= 0x80) {
                beyondAscii.set(at, bytes.size());
            }
        });
        return new Report(bytes.toByteArray(), starts, beyondAscii);
    }

    /** The reports whole. */
    List<byte[]> whole() {
        return reports.stream().map(Report::bytes).toList();
    }

    /** @param anywhere false if a slice is to begin with a whole character */
    List<byte[]> cut(int count, int length, boolean anywhere) {
        long total = reports.stream().mapToLong(r -> places(r, length)).sum();
        List<byte[]> slices = new ArrayList<>();
        while (slices.size() < count) {
            long place = (long) (random.nextDouble() * total);
            for (Report report : reports) {
                if (place >= 0 && place < places(report, length)) {
                    add(slices, report, (int) place, length, anywhere);
                }
                place -= places(report, length);
            }
        }
        return slices;
    }

    /** No slice goes from one report into the next. */
    private static int places(Report report, int length) {
        return Math.max(0, report.bytes().length - length);
    }

    private static void add(List<byte[]> slices, Report report, int at, int length, boolean anywhere) {
        int start = anywhere ? at : report.starts().previousSetBit(at);
        if (!report.beyondAscii().get(start, start + length).isEmpty()) {
            slices.add(Arrays.copyOfRange(report.bytes(), start, start + length));
        }
    }
}
