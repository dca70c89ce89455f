package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the encodings that some bytes may be in into the order of their probability: that of the text they give, and the
 * evidence. None is taken unheard, and none is left out because another was found first.
 */
final class Arbiter {

    /** How many bytes are looked at. A wrong reading loses some nats with every character. */
    private static final int SAMPLE = 16_384;

    /** How common the encodings are among Chinese reports, in nats. */
    private static final Map<Encoding, Double> COMMON = common();

    private static final double RARE = -8;

    private final byte[] bytes;
    private final List<Evidence> evidence;
    private final int from;

    /** A reading of all of the bytes is wanted of this encoding, from {@code from}, of which {@code cut} bytes are lost. */
    record Choice(Encoding encoding, int from, Candidate candidate) {}

    Arbiter(byte[] bytes, String declaredType) {
        this.bytes = bytes;
        this.evidence = Evidence.of(bytes, declaredType);
        this.from = Encoding.mark(bytes).map(Encoding.Mark::length).orElse(0);
    }

    private static Map<Encoding, Double> common() {
        Map<Encoding, Double> common = new LinkedHashMap<>();
        common.put(Encoding.UTF_8, 0.0);
        common.put(Encoding.GB18030, 0.0);
        common.put(Encoding.BIG5, -2.0);
        common.put(Encoding.UTF_16LE, -5.0);
        common.put(Encoding.UTF_16BE, -6.0);
        return common;
    }

    /** Each encoding once, the best first. Of equal ones that which has evidence, then the commoner. */
    List<Choice> ranking() {
        List<Choice> ranking = new ArrayList<>();
        for (Encoding encoding : encodings()) {
            Choice best = choice(encoding, 0);
            if (mayBeCut(encoding)) {
                Choice cut = choice(encoding, 1);
                best = cut.candidate().score() > best.candidate().score() ? cut : best;
            }
            ranking.add(best);
        }
        ranking.sort(Comparator.comparingDouble(c -> -c.candidate().score()));
        return ranking;
    }

    private Collection<Encoding> encodings() {
        Set<Encoding> encodings = new LinkedHashSet<>();
        evidence.forEach(e -> encodings.add(e.encoding()));
        encodings.addAll(COMMON.keySet());
        Optional<Encoding.Mark> mark = Encoding.mark(bytes);
        // With a mark of its own, or another's mark of another length, the pairs of UTF-16 stand elsewhere.
        encodings.removeIf(
                e -> mark.isPresent() && e.isUtf16() && !e.equals(mark.get().encoding()));
        return encodings;
    }

    /** A slice may begin with the second half of a character; no file does that begins with a letter or a '<'. */
    private boolean mayBeCut(Encoding encoding) {
        if (from > 0 || bytes.length < 2) {
            return false;
        }
        return encoding.isUtf16() || (encoding.hasPairs() && bytes[0] < 0);
    }

    private Choice choice(Encoding encoding, int cut) {
        int start = from + cut;
        int sample = start + (encoding.isUtf16() ? firstBeyondAscii(start) / 2 * 2 : firstBeyondAscii(start));
        int end = Math.min(bytes.length, sample + SAMPLE);
        Encoding.Reading reading = encoding.read(bytes, sample, end, end == bytes.length);
        List<String> reasons = new ArrayList<>();
        double prior = COMMON.getOrDefault(encoding, RARE);
        for (Evidence e : evidence) {
            if (e.encoding().equals(encoding)) {
                reasons.add(e.what());
                prior += e.weight();
            }
        }
        Likelihood.Verdict verdict = Likelihood.of(encoding, reading);
        double likelihood = verdict.likelihood() + (cut > 0 ? Likelihood.CUT : 0);
        int broken = reading.bad().stream().mapToInt(s -> s.length()).sum();
        Candidate candidate = new Candidate(
                encoding.label(),
                cut,
                reading.text().length(),
                broken,
                verdict.garbled(),
                likelihood,
                List.copyOf(reasons),
                prior);
        return new Choice(encoding, start, candidate);
    }

    /** What all encodings but UTF-16 read alike need not be looked at: how many bytes from {@code start} on. */
    private int firstBeyondAscii(int start) {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] <= 0) {
                return Math.max(0, i - start - 32);
            }
        }
        return 0;
    }
}
