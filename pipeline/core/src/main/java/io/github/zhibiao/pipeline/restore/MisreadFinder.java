package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.word.Gb2312;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the runs of one text whose bytes say something else, and weighs how far each is to be believed. */
final class MisreadFinder {

    private static final int DEEPEST = 2; // readings upon each other that are looked through
    private static final int SHORT = 16; // what was tried in vain and is longer is not tried again from its middle

    enum Belief {
        NONE,
        /** Where a run that is believed by itself stands in the same line. */
        IN_LINE,
        /** Where several such stand in the text. */
        IN_TEXT,
        BY_ITSELF
    }

    /** A run, and when it is to be believed. */
    record Candidate(Misread misread, Belief belief) {
        int start() {
            return misread.span().start();
        }
    }

    private final String text;
    private final int depth;
    private final boolean rare;
    private final boolean latin;
    private int vainUntil; // reading UTF-8 from any place before this was tried, and led nowhere

    MisreadFinder(String text) {
        this(text, 0);
    }

    private MisreadFinder(String text, int depth) {
        this.text = text;
        this.depth = depth;
        this.rare = text.chars().anyMatch(c -> isOdd((char) c));
        this.latin = text.chars().anyMatch(c -> GbkMisread.mayStart((char) c));
    }

    /** In text order, not overlapping. */
    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; (rare || latin) && i < text.length(); ) {
            char c = text.charAt(i);
            Optional<Candidate> candidate = c < 0xA1 ? Optional.empty() : at(i);
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
    static boolean isOdd(char c) {
        return c == '€' || (c >= '\uE000' && c <= '\uF8FF') || (Chinese.isHan(c) && !Gb2312.has(c));
    }

    private Optional<Candidate> at(int at) {
        char c = text.charAt(at);
        if (latin && GbkMisread.mayStart(c)) {
            Optional<Candidate> utf8 = utf8(at, ByteView.LATIN);
            return utf8.filter(u -> u.belief() != Belief.NONE)
                    .or(() -> GbkMisread.at(text, at).map(this::pairs));
        }
        return rare ? utf8(at, ByteView.GBK) : Optional.empty();
    }

    private Optional<Candidate> utf8(int at, ByteView view) {
        if (at < vainUntil || !Utf8Misread.mayStart(view.first(text.charAt(at)))) {
            return Optional.empty();
        }
        Optional<Candidate> found = Utf8Misread.at(text, at, view).map(m -> view == ByteView.LATIN ? latin(m) : gbk(m));
        if (found.isPresent() && found.get().belief() == Belief.NONE) {
            Span span = found.get().misread().span();
            vainUntil = span.length() < SHORT ? vainUntil : span.end();
        }
        return found;
    }

    /** Three letters of Latin-1 that make a Han character of UTF-8 stand in no word of any language. */
    private Candidate latin(Misread run) {
        String says = run.text();
        boolean wide = says.chars().anyMatch(c -> c >= 0x2000);
        boolean prose = wide && Chinese.isProse(says);
        if (prose || isMisreadAgain(says)) {
            return new Candidate(run, Belief.BY_ITSELF);
        }
        // Of GBK read as Latin-1 twice, too short to tell: Ã„Ãª, which is Äê, which is 年.
        boolean letters = says.length() >= 2 && says.chars().allMatch(c -> GbkMisread.mayStart((char) c));
        return new Candidate(run, letters || isReading(run) ? Belief.IN_TEXT : Belief.NONE);
    }

    /** {@code 業(yÃ¨)}: the marked letter of a reading, in brackets or between letters. */
    private boolean isReading(Misread run) {
        Span span = run.span();
        return run.text().length() == 1
                && Character.isLetter(run.text().charAt(0))
                && isOfReading(span.start() - 1)
                && isOfReading(span.end());
    }

    private boolean isOfReading(int at) {
        char c = at < 0 || at >= text.length() ? ' ' : text.charAt(at);
        return (c >= 'a' && c <= 'z') || c == '(' || c == ')';
    }

    private Candidate pairs(Misread run) {
        if (!Chinese.isProse(run.text())) {
            return new Candidate(run, Belief.NONE);
        }
        boolean enough = run.text().length() >= 2 && run.text().chars().anyMatch(c -> Chinese.isHan((char) c));
        boolean odd = GbkMisread.isNoWord(run.span().of(text));
        return new Candidate(run, enough && odd ? Belief.BY_ITSELF : Belief.IN_TEXT);
    }

    private Candidate gbk(Misread run) {
        String source = run.span().of(text);
        boolean odd = source.chars().anyMatch(c -> isOdd((char) c));
        if (Chinese.isProse(run.text())) {
            long whole =
                    run.text().chars().filter(c -> !Misread.isGone((char) c)).count();
            boolean han = run.text().chars().anyMatch(c -> Chinese.isHan((char) c));
            if (odd) {
                boolean sound = Chinese.isProse(source); // 產業鏈條: 鏈條 has the bytes of 朗l
                return new Candidate(run, han && whole >= 2 && !sound ? Belief.BY_ITSELF : Belief.IN_TEXT);
            }
            boolean wide = run.text().chars().anyMatch(c -> c >= 0x2000); // and not 路, which is ·
            return new Candidate(run, wide ? Belief.IN_LINE : Belief.NONE);
        }
        return new Candidate(run, odd && isMisreadAgain(run.text()) ? Belief.BY_ITSELF : Belief.NONE);
    }

    /** True if most of {@code says} is itself to be believed misread. */
    private boolean isMisreadAgain(String says) {
        if (depth >= DEEPEST) {
            return false;
        }
        int length = 0;
        for (Candidate c : new MisreadFinder(says, depth + 1).find()) {
            length += c.belief() == Belief.BY_ITSELF ? c.misread().span().length() : 0;
        }
        return length > 0 && length * 10 >= says.length() * 8;
    }
}
