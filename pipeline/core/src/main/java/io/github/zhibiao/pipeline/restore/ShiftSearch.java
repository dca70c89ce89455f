package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.pipeline.restore.ShiftPath.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a line whose bytes may be out of step in places, by a search from left to right that keeps the likeliest
 * readings. What each reading may do where a byte is missing is told at its method; all else follows from the bytes.
 */
final class ShiftSearch {

    private static final int FORM_LEAD = 0xA3;
    private static final char[] NONE = {};

    private static final int WIDTH = 12;
    private static final int FEW = 6;
    private static final float FAR = 16;

    /** Candidates that a line may cost, and for each character of it: a real one takes a third of it at most. */
    private static final long LEAST_WORK = 50_000;

    private static final long MOST_WORK = 250;

    // Natural logarithms of how often such things happen, where they can.
    private static final float SIGN_SHOWN = -3;
    private static final float SIGN_HIDDEN = -6;
    private static final float SIGN_EATEN = -5;
    private static final float READING = -2;
    private static final float VANISHED = -2;
    private static final float BACK_SHOWN = -1.5f;
    private static final float BACK_HIDDEN = -3;
    private static final float UNKNOWN = -9;
    /** A mark may also stand for a character that was lost by itself. */
    private static final float MARK = -7;

    private final GbkPairs pairs;
    private final Prose prose;
    private final String line;
    private final List<List<ShiftPath>> open = new ArrayList<>();
    /** The score of the best path that came to each place. */
    private final float[] best;

    private long work; // candidates weighed

    private final List<ShiftPath> ended = new ArrayList<>();

    ShiftSearch(GbkPairs pairs, Prose prose, String line) {
        this.pairs = pairs;
        this.prose = prose;
        this.line = line;
        this.best = new float[line.length() + 1];
        Arrays.fill(best, Float.NEGATIVE_INFINITY);
    }

    /** What to change in the line, as edits of the line. */
    List<Edit> edits(int offset) {
        int n = line.length();
        for (int i = 0; i <= n; i++) {
            open.add(null);
        }
        put(0, ShiftPath.START);
        for (int at = 0; at < n; at++) {
            while (open.get(at) != null) { // again for those that came back into step here
                List<ShiftPath> paths = open.get(at);
                open.set(at, null);
                prune(paths);
                step(paths, at);
                if (work > LEAST_WORK + MOST_WORK * n) {
                    return List.of(); // nobody can read that
                }
            }
        }
        List<ShiftPath> last = open.get(n) == null ? List.of() : open.get(n);
        for (ShiftPath path : last) {
            if (path.inStep()) {
                end(path);
            } else {
                back(path, n, n, BACK_HIDDEN);
                vanished(path, n);
            }
        }
        prune(ended);
        return ended.isEmpty() ? List.of() : new ShiftRuns(prose, ended.get(0)).edits(offset);
    }

    private void step(List<ShiftPath> paths, int at) {
        if (paths.size() == 1 && paths.get(0).inStep() && !isAnchor(at) && nothingAhead(at)) {
            int to = at + 1;
            while (to < line.length() && !isAnchor(to)) {
                to++;
            }
            put(to, pass(paths.get(0), at, to));
            return;
        }
        for (ShiftPath path : paths) {
            if (path.inStep()) {
                inStep(path, at);
            } else {
                outOfStep(path, at);
            }
        }
    }

    private boolean nothingAhead(int at) {
        for (int i = at + 1; i < Math.min(open.size(), at + 24); i++) {
            if (open.get(i) != null) {
                return false;
            }
        }
        return true;
    }

    private boolean isAnchor(int at) {
        return ShiftSigns.isAnchor(line, at);
    }

    /** The single reading that is left goes on with what is shown. */
    private ShiftPath pass(ShiftPath path, int from, int to) {
        char c = line.charAt(to - 1);
        ShiftPath there = to - from > 1
                ? path.then(path.last(), ShiftPath.IN_STEP, pairs.plain(line.charAt(to - 2)), path.score())
                : path;
        return there.then(
                new Place(path.last(), c, pairs.plain(c), to, true), ShiftPath.IN_STEP, pairs.plain(c), path.score());
    }

    private void put(int at, ShiftPath path) {
        if (path.score() < best[at] - FAR) {
            return;
        }
        best[at] = Math.max(best[at], path.score());
        List<ShiftPath> paths = open.get(at);
        if (paths == null) {
            paths = new ArrayList<>();
            open.set(at, paths);
        }
        paths.add(path);
    }

    private void end(ShiftPath path) {
        ended.add(path.at(ShiftPath.IN_STEP, path.score() + general(path, '\n')));
    }

    /** Keeps the best, and of those that nothing to come tells apart the likelier, which remembers by how much. */
    private static void prune(List<ShiftPath> paths) {
        if (paths.size() < 2) {
            return;
        }
        paths.sort(Comparator.comparing(ShiftPath::score).reversed());
        float best = paths.get(0).score();
        List<ShiftPath> kept = new ArrayList<>();
        for (ShiftPath path : paths) {
            if (path.score() < best - FAR) {
                break;
            }
            int same = 0;
            while (same < kept.size() && !kept.get(same).meets(path)) {
                same++;
            }
            if (same < kept.size()) {
                kept.set(same, kept.get(same).against(path));
            } else if (kept.size() < WIDTH) {
                kept.add(path);
            }
        }
        paths.clear();
        paths.addAll(kept);
    }

    private void inStep(ShiftPath path, int at) {
        char c = line.charAt(at);
        int reading = c == '(' ? ShiftSigns.readingEnd(line, at) : at;
        if (reading > at && path.last() != null && isReadingOf(path.lastCharacter(), at, reading)) {
            put(reading, copied(path, reading)); // 執(zhí): for another step
            return;
        }
        float likely = prose.inGeneral(path.before(), path.here(), pairs.plain(c));
        likely = ShiftSigns.isMark(c) ? Math.max(likely, MARK) : likely;
        put(
                at + 1,
                path.then(
                        new Place(path.last(), c, pairs.plain(c), at + 1, true),
                        ShiftPath.IN_STEP,
                        pairs.plain(c),
                        path.score() + likely));
        if (!isAnchor(at)) {
            return;
        }
        if (ShiftSigns.isMark(c)) {
            insertion(path, at + 1);
            if (at + 1 < line.length() && ShiftSigns.ASCII.indexOf(line.charAt(at + 1)) >= 0) {
                sign(path, at + 2, ShiftSigns.BYTES[ShiftSigns.ASCII.indexOf(line.charAt(at + 1))], SIGN_SHOWN);
            }
            for (int b : ShiftSigns.BYTES) {
                sign(path, at + 1, b, SIGN_EATEN);
            }
        } else if (c == '(') {
            insertion(path, at);
        }
        if (ShiftSigns.ASCII.indexOf(c) >= 0) {
            sign(path, at + 1, ShiftSigns.BYTES[ShiftSigns.ASCII.indexOf(c)], SIGN_HIDDEN);
        }
    }

    /** 輸?shù)…: a reading was put behind the second byte of the character before and the first of the next one. */
    private void insertion(ShiftPath path, int at) {
        char last = path.lastCharacter();
        if (last == 0 || !pairs.has(last)) {
            return;
        }
        int end = ShiftSigns.readingEnd(line, at);
        if (end == at) {
            return;
        }
        for (char c : pairs.withReading(letters(at, end))) {
            int next = pairs.trail(c);
            if (GbkPairs.isLead(next) && pairs.lead(c) == pairs.trail(last)) {
                put(end, path.at(next, path.score() + READING));
            }
        }
    }

    /** 工作!队…: a sign stands for A3, which ended a character, and {@code begin}, which begins the next one. */
    private void sign(ShiftPath path, int at, int begin, float chance) {
        char next = at < line.length() ? line.charAt(at) : '\n';
        boolean fits = pairs.has(next) && pairs.isLikely(pairs.character(begin, pairs.lead(next)));
        boolean letter = next >= 0x40 && next < 0x80 && pairs.isLikely(pairs.character(begin, next));
        if (!fits && !letter && next >= 0x40 && !pairs.mayVanish(begin)) {
            return;
        }
        for (Guess g : best(pairs.byTrail(FORM_LEAD), path.before(), path.here())) {
            put(at, follow(path, g.c, at, begin, chance + g.score));
        }
    }

    private record Guess(char c, float score) {}

    private List<Guess> best(char[] candidates, char before, char here) {
        List<Guess> best = new ArrayList<>();
        work += candidates.length;
        for (char c : candidates) {
            float score = prose.here(before, here, pairs.plain(c));
            if (best.size() < FEW || score > best.get(best.size() - 1).score) {
                int place = best.size();
                while (place > 0 && best.get(place - 1).score < score) {
                    place--;
                }
                best.add(place, new Guess(c, score));
                if (best.size() > FEW) {
                    best.remove(FEW);
                }
            }
        }
        return best;
    }

    private void outOfStep(ShiftPath path, int at) {
        char c = line.charAt(at);
        if (c < 0x80) {
            if (c >= 0x40) {
                emit(path, pairs.character(path.pending(), c), at + 1, ShiftPath.IN_STEP, 0); // 條 ends in 6C
            }
            int sign = ShiftSigns.ASCII.indexOf(c);
            if (sign >= 0) { // A3 ended this character too, and what it stands for begins the next one
                emit(path, pairs.character(path.pending(), FORM_LEAD), at + 1, ShiftSigns.BYTES[sign], SIGN_SHOWN);
            }
            back(path, at, at, BACK_HIDDEN);
            vanished(path, at);
            if (c == '?') {
                back(path, at + 1, at + 1, BACK_SHOWN);
                eaten(path, at + 1);
            }
            return;
        }
        if (c == ShiftSigns.BROKEN) {
            vanished(path, at);
            back(path, at + 1, at + 1, BACK_SHOWN);
            eaten(path, at + 1);
            return;
        }
        if (!pairs.has(c)) {
            back(path, at, at, BACK_HIDDEN);
            return;
        }
        int end = at + 1;
        int reading = end < line.length() && line.charAt(end) == '(' ? ShiftSigns.readingEnd(line, end) : end;
        if (reading > end && isReadingOf(c, end, reading)) {
            emit(path, pairs.character(path.pending(), pairs.lead(c)), reading, pairs.trail(c), 0);
        }
        if (pairs.trail(c) >= 0x80) {
            emit(path, pairs.character(path.pending(), pairs.lead(c)), end, pairs.trail(c), 0);
        } else { // a letter was taken for the second byte
            emitWith(path, pairs.character(path.pending(), pairs.lead(c)), (char) pairs.trail(c), end);
        }
        vanished(path, at);
    }

    private void emit(ShiftPath path, char c, int at, int pending, float chance) {
        if (c != 0 && (pending == ShiftPath.IN_STEP || GbkPairs.isLead(pending))) {
            float likely = prose.here(path.before(), path.here(), pairs.plain(c));
            put(at, follow(path, c, at, pending, chance + likely));
        }
    }

    private void emitWith(ShiftPath path, char c, char letter, int at) {
        if (c != 0) {
            float likely = prose.here(path.before(), path.here(), pairs.plain(c));
            ShiftPath first = follow(path, c, at, ShiftPath.IN_STEP, likely);
            put(at, follow(first, letter, at, ShiftPath.IN_STEP, general(first, letter)));
        }
    }

    private float general(ShiftPath path, char c) {
        return prose.inGeneral(path.before(), path.here(), c);
    }

    /** Two bytes that are no character are gone: the second of the one begun, and the first of the next. */
    private void vanished(ShiftPath path, int at) {
        char next = at < line.length() ? line.charAt(at) : '\n';
        boolean pair = pairs.has(next);
        int pending = pair ? pairs.trail(next) : ShiftPath.IN_STEP;
        if (pair && !GbkPairs.isLead(pending)) {
            return;
        }
        boolean letter = next >= 0x40 && next < 0x80;
        int behind = ShiftSigns.isMark(next) ? at + 1 : at;
        int reading = pair ? behind : ShiftSigns.readingEnd(line, behind);
        boolean read = reading > behind;
        char[] ends = pair
                ? pairs.byTrail(pairs.lead(next))
                : letter ? pairs.byTrail(next) : read ? pairs.withReading(letters(behind, reading)) : NONE;
        for (Guess g : bestVanishing(path)) {
            ShiftPath first = follow(path, g.c, at, ShiftPath.IN_STEP, VANISHED + g.score);
            for (Guess s : best(begunBy(pairs.vanishing(pairs.trail(g.c)), ends), first.before(), first.here())) {
                int end = read ? reading : at + 1;
                ended(follow(first, s.c, end, pending, s.score), end);
            }
            if (!pair && !letter && !read) { // of the second one nothing is left
                ShiftPath lost = follow(first, Misread.GONE, behind, ShiftPath.IN_STEP, UNKNOWN);
                ended(lost, behind);
            }
        }
    }

    private char[] begunBy(int[] leads, char[] characters) {
        char[] some = new char[characters.length];
        int count = 0;
        for (char c : characters) {
            if (contains(leads, pairs.lead(c))) {
                some[count++] = c;
            }
        }
        return Arrays.copyOf(some, count);
    }

    /** {@code path} gone on by {@code c}, which is not what is shown. */
    private ShiftPath follow(ShiftPath path, char c, int end, int pending, float score) {
        char plain = pairs.plain(c);
        Place place = new Place(path.last(), c, plain, end, false);
        return path.then(place, pending, plain, path.score() + score);
    }

    private static boolean contains(int[] sorted, int b) {
        return sorted.length > 0 && Arrays.binarySearch(sorted, b) >= 0;
    }

    private List<Guess> bestVanishing(ShiftPath path) {
        char[] all = pairs.byLead(path.pending());
        char[] some = new char[all.length];
        int count = 0;
        for (char c : all) {
            if (pairs.vanishing(pairs.trail(c)).length > 0) {
                some[count++] = c;
            }
        }
        return best(Arrays.copyOf(some, count), path.before(), path.here());
    }

    /**
     * The bytes come back into step before an ASCII character, which parted the last one from its second byte.
     *
     * @param at where that stands
     */
    private void back(ShiftPath path, int at, int from, float chance) {
        if (at < line.length() && line.charAt(at) >= 0x80) {
            return;
        }
        int reading = at < line.length() ? ShiftSigns.readingEnd(line, at) : at;
        if (reading > at) {
            readAs(path, at, reading);
            return;
        }
        if (at < line.length() && line.charAt(at) == '(' && from == at && chance == BACK_HIDDEN && isMarked(at)) {
            return;
        }
        if (from > 0 && ShiftSigns.isMark(line.charAt(from - 1)) && isDigitAt(from)) {
            return; // 总?cè)丝?8.5: the mark may have eaten a digit before those
        }
        for (Guess g : best(pairs.byLead(path.pending()), path.before(), path.here())) {
            ShiftPath next = follow(path, g.c, from, ShiftPath.IN_STEP, chance + g.score);
            if (from == line.length()) {
                end(next);
            } else {
                put(from, next); // at the same place where nothing shows the break: it is read on at once
            }
        }
    }

    /** The character begun is one that is read as the bracket from {@code at} to {@code end} says. */
    private void readAs(ShiftPath path, int at, int end) {
        for (char c : pairs.withReading(letters(at, end))) {
            if (pairs.lead(c) == path.pending()) {
                emit(path, c, end, ShiftPath.IN_STEP, 0);
            }
        }
    }

    private boolean isDigitAt(int at) {
        return at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
    }

    private boolean isMarked(int at) {
        return at > 0 && ShiftSigns.isMark(line.charAt(at - 1));
    }

    /** The mark has eaten the ASCII character too: a sign, the bracket of a reading, or a digit that nobody can know. */
    private void eaten(ShiftPath path, int at) {
        int reading = ShiftSigns.readingEnd(line, at);
        if (reading > at) {
            readAs(path, at, reading);
            return;
        }
        for (Guess g : best(pairs.byLead(path.pending()), path.before(), path.here())) {
            ShiftPath first = follow(path, g.c, at, ShiftPath.IN_STEP, SIGN_EATEN + g.score);
            for (int i = 0; i < ShiftSigns.FORMS.length() && !isDigitAt(at); i++) {
                char form = ShiftSigns.FORMS.charAt(i);
                ended(follow(first, form, at, ShiftPath.IN_STEP, general(first, form)), at);
            }
            ended(follow(first, Misread.GONE, at, ShiftPath.IN_STEP, general(first, '0')), at);
        }
    }

    private void ended(ShiftPath path, int at) {
        if (at == line.length()) {
            end(path);
        } else {
            put(at, path);
        }
    }

    private static ShiftPath copied(ShiftPath path, int to) {
        return path.past(new Place(path.last(), path.lastCharacter(), path.here(), to, true));
    }

    private boolean isReadingOf(char c, int from, int to) {
        return c != 0 && pairs.isReading(c, letters(from, to));
    }

    private String letters(int from, int to) {
        return line.substring(line.charAt(from) == '(' ? from + 1 : from, to - 1);
    }
}
