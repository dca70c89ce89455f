package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.extractors.word.Gb2312;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Text whose bytes were read in a wrong encoding, the whole or single runs of it: UTF-8 read as GBK ({@code 鏀垮簻}) or as
 * Latin-1 or Windows-1252 ({@code æ”¿åºœ}), GBK read as these ({@code Õþ¸®}). The run must lead back to bytes that are, by
 * the strict rules of the other encoding, Chinese prose. Undoes one reading; what was misread twice takes the step twice.
 *
 * <p>A run of one character or so ({@code 骞达紝} in {@code 2023骞达紝}) might be chance. It is believed where longer ones
 * stand in its line, or several in the text.
 */
final class EncodingStep implements Step {

    private static final int DEEPEST = 2; // readings upon each other that are looked through
    private static final int SEVERAL = 3;
    private static final int SHORT = 16; // what was tried in vain and is longer is not tried again from its middle

    private enum Belief {
        NONE,
        /** Where a run that is believed by itself stands in the same line. */
        IN_LINE,
        /** Where several such stand in the text. */
        IN_TEXT,
        BY_ITSELF
    }

    private record Candidate(Misread misread, Belief belief) {
        private int start() {
            return misread.span().start();
        }
    }

    @Override
    public String kind() {
        return Misread.KIND;
    }

    @Override
    public List<Edit> edits(String text) {
        return believed(text, candidates(text, 0)).stream()
                .flatMap(c -> c.misread().edits().stream())
                .toList();
    }

    private static List<Candidate> candidates(String text, int depth) {
        boolean rare = false;
        boolean latin = false;
        for (int i = 0; i < text.length() && !(rare && latin); i++) {
            char c = text.charAt(i);
            rare |= isOdd(c);
            latin |= GbkMisread.mayStart(c);
        }
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; (rare || latin) && i < text.length(); ) {
            char c = text.charAt(i);
            Optional<Candidate> candidate = c < 0xA1 ? Optional.empty() : at(text, i, rare, latin, depth);
            if (candidate.isEmpty()) {
                i++;
            } else if (candidate.get().belief() == Belief.NONE) {
                int length = candidate.get().misread().span().length();
                i += length < SHORT ? 1 : length;
            } else {
                found.add(candidate.get());
                i = candidate.get().misread().span().end();
            }
        }
        return found;
    }

    /** Han that is not of GB 2312, or for private use: UTF-8 read as GBK is full of these. */
    private static boolean isOdd(char c) {
        return c == '€' || (c >= '\uE000' && c <= '\uF8FF') || (Chinese.isHan(c) && !Gb2312.has(c));
    }

    private static Optional<Candidate> at(String text, int at, boolean rare, boolean latin, int depth) {
        char c = text.charAt(at);
        if (latin && GbkMisread.mayStart(c)) {
            Optional<Candidate> utf8 = Utf8Misread.mayStart(c)
                    ? Utf8Misread.at(text, at, ByteView.LATIN).map(m -> latin(m, depth))
                    : Optional.empty();
            return utf8.filter(u -> u.belief() != Belief.NONE)
                    .or(() -> GbkMisread.at(text, at).map(m -> pairs(text, m)));
        }
        if (rare && Utf8Misread.mayStart(ByteView.GBK.first(c))) {
            return Utf8Misread.at(text, at, ByteView.GBK).map(m -> gbk(text, m, depth));
        }
        return Optional.empty();
    }

    /** Three letters of Latin-1 that make a Han character of UTF-8 stand in no word of any language. */
    private static Candidate latin(Misread run, int depth) {
        String text = run.text();
        boolean wide = text.chars().anyMatch(c -> c >= 0x2000);
        boolean prose = wide && Chinese.isProse(text);
        if (prose || isMisreadAgain(text, depth)) {
            return new Candidate(run, Belief.BY_ITSELF);
        }
        // Of GBK read as Latin-1 twice, too short to tell: Ã„Ãª, which is Äê, which is 年.
        boolean letters = text.length() >= 2 && text.chars().allMatch(c -> GbkMisread.mayStart((char) c));
        return new Candidate(run, letters ? Belief.IN_TEXT : Belief.NONE);
    }

    private static Candidate pairs(String text, Misread run) {
        if (!Chinese.isProse(run.text())) {
            return new Candidate(run, Belief.NONE);
        }
        boolean enough = run.text().length() >= 2 && run.text().chars().anyMatch(c -> Chinese.isHan((char) c));
        boolean odd = GbkMisread.isNoWord(run.span().of(text));
        return new Candidate(run, enough && odd ? Belief.BY_ITSELF : Belief.IN_TEXT);
    }

    private static Candidate gbk(String text, Misread run, int depth) {
        String source = run.span().of(text);
        boolean odd = source.chars().anyMatch(c -> isOdd((char) c));
        if (Chinese.isProse(run.text())) {
            long whole = run.text().chars().filter(c -> !Misread.isGone((char) c)).count();
            boolean han = run.text().chars().anyMatch(c -> Chinese.isHan((char) c));
            if (odd) {
                return new Candidate(run, han && whole >= 2 ? Belief.BY_ITSELF : Belief.IN_TEXT);
            }
            boolean wide = run.text().chars().anyMatch(c -> c >= 0x2000); // and not 路, which is ·
            return new Candidate(run, wide ? Belief.IN_LINE : Belief.NONE);
        }
        return new Candidate(run, odd && isMisreadAgain(run.text(), depth) ? Belief.BY_ITSELF : Belief.NONE);
    }

    /** True if most of {@code text} is itself to be believed misread. */
    private static boolean isMisreadAgain(String text, int depth) {
        if (depth >= DEEPEST) {
            return false;
        }
        int length = 0;
        for (Candidate c : candidates(text, depth + 1)) {
            length += c.belief() == Belief.BY_ITSELF ? c.misread().span().length() : 0;
        }
        return length > 0 && length * 10 >= text.length() * 8;
    }

    private static List<Candidate> believed(String text, List<Candidate> all) {
        long sure = all.stream().filter(c -> c.belief() == Belief.BY_ITSELF).count();
        List<Candidate> believed = new ArrayList<>();
        for (int from = 0; from < all.size(); ) {
            int newline = text.indexOf('\n', all.get(from).start());
            int end = newline < 0 ? text.length() : newline;
            int to = from;
            while (to < all.size() && all.get(to).start() < end) {
                to++;
            }
            List<Candidate> line = all.subList(from, to);
            boolean here = line.stream().anyMatch(c -> c.belief() == Belief.BY_ITSELF);
            Belief least = here ? Belief.IN_LINE : sure >= SEVERAL ? Belief.IN_TEXT : Belief.BY_ITSELF;
            line.stream().filter(c -> c.belief().compareTo(least) >= 0).forEach(believed::add);
            from = Math.max(to, from + 1);
        }
        believed.sort(Comparator.comparingInt(Candidate::start));
        return believed;
    }
}
