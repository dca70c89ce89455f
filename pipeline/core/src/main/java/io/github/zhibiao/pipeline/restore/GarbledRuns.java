package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Recognises runs that are still garbled in a restored text, so that no figure is taken from them: bytes read one late
 * ({@code 工作!队裣谐鞘懈聴l例》, 运输?shù)葓?zhí)法, 总?cè)丝?8.5}), and one encoding read as another
 * ({@code 鏀垮簻, Õþ¸®}).
 *
 * <p>Single signs of it ({@link Sign}) occur in sound text too: a rare character in a name, an ASCII question mark. A
 * run is what has several of them close together, at least one that is no Han character, or is made of rare characters
 * for the most part.
 */
final class GarbledRuns {

    /** No report needs more notices; what comes after is one. */
    static final int MOST = 500;

    private static final int FAR = 8; // characters between two signs of one run
    private static final int ENOUGH = 3; // weight of a run

    private final Signs signs = new Signs();

    List<Notice> find(String text) {
        List<Notice> notices = new ArrayList<>();
        List<Sign> run = new ArrayList<>();
        for (Sign sign : signs.in(text)) {
            if (!run.isEmpty() && !close(text, run.get(run.size() - 1), sign)) {
                close(text, run, notices);
            }
            run.add(sign);
        }
        close(text, run, notices);
        return notices;
    }

    private static boolean close(String text, Sign left, Sign right) {
        int from = left.span().end();
        int to = right.span().start();
        return to - from <= FAR && text.substring(Math.min(from, to), to).indexOf('\n') < 0;
    }

    private static void close(String text, List<Sign> run, List<Notice> notices) {
        if (isGarbled(run)) {
            Span span = whole(text, run);
            if (notices.size() == MOST) {
                Notice last = notices.remove(MOST - 1);
                span = last.span().cover(span);
            }
            notices.add(new Notice("garbled-run", span, "此处文字疑为乱码，其中的数字不可靠，请核对原文"));
        }
        run.clear();
    }

    private static boolean isGarbled(List<Sign> run) {
        int weight = run.stream().mapToInt(Sign::weight).sum();
        if (weight < ENOUGH) {
            return false;
        }
        long rare = run.stream().filter(s -> s.kind() == Sign.Kind.RARE).count();
        if (rare < run.size()) {
            // A list of names has rare characters, and now and then a question mark behind it.
            return weight - rare + Math.min(rare, 2) >= ENOUGH;
        }
        int length = run.get(run.size() - 1).span().end() - run.get(0).span().start();
        return rare >= 4 && rare * 5 >= length * 2L;
    }

    /**
     * From the first sign to the last, and on to where the bytes are back in step: after an odd number of readings to
     * the next character that is not Han, and over the number whose first digit may have been eaten (总?cè)丝?8.5).
     */
    private static Span whole(String text, List<Sign> run) {
        int end = run.get(run.size() - 1).span().end();
        long readings = run.stream().filter(s -> s.kind() == Sign.Kind.READING).count();
        if (readings % 2 == 1) {
            int limit = Math.min(text.length(), end + FAR);
            while (end < limit && Character.isIdeographic(text.charAt(end))) {
                end++;
            }
        }
        if (end < text.length() && text.charAt(end - 1) != '?' && text.charAt(end) == '?') {
            end++;
        }
        if (text.charAt(end - 1) == '?' || readings % 2 == 1) {
            while (end < text.length() && isOfNumber(text.charAt(end))) {
                end++;
            }
        }
        return new Span(run.get(0).span().start(), end);
    }

    private static boolean isOfNumber(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == '%';
    }
}
