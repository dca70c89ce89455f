package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Finds the frames of a page's tables: lines that meet, and lines of one length that lie under each other. */
final class FrameFinder {

    /** Ends that miss a line by less than this still meet it, in points. */
    private static final float MEETS = 4;

    /** Smaller frames are boxes for ticks, or underlines. */
    private static final float LEAST_WIDTH = 80;

    private static final float LEAST_HEIGHT = 20;

    /** Lines of a table without uprights lie not farther apart than three or four lines of text. */
    private static final float STACK_GAP = 75;

    /** More crossings than this to be looked at, and the page is a drawing. */
    private static final long MOST_CROSSINGS = 2_000_000;

    private FrameFinder() {}

    /** From top to bottom; they do not overlap. */
    static List<Frame> find(PdfPage page) {
        List<Ruling> flat =
                page.flat().stream().filter(r -> r.to() - r.from() > 8).toList();
        List<Ruling> upright =
                page.upright().stream().filter(r -> r.to() - r.from() > 5).toList();
        if ((long) flat.size() * Math.max(1, upright.size()) > MOST_CROSSINGS) {
            return List.of();
        }
        List<Frame> found = new ArrayList<>();
        group(flat, upright, found);
        found.sort(Comparator.comparing(Frame::top));
        List<Frame> apart = new ArrayList<>();
        for (Frame f : found) {
            boolean inside = apart.stream()
                    .anyMatch(a -> f.top() < a.bottom()
                            && f.bottom() > a.top()
                            && f.left() < a.right()
                            && f.right() > a.left());
            if (!inside) {
                apart.add(f);
            }
        }
        return apart;
    }

    private static void group(List<Ruling> flat, List<Ruling> upright, List<Frame> found) {
        int[] group = new int[flat.size() + upright.size()];
        boolean[] crossed = new boolean[flat.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int h = 0; h < flat.size(); h++) {
            for (int v = 0; v < upright.size(); v++) {
                if (meet(flat.get(h), upright.get(v))) {
                    crossed[h] = true;
                    group[root(group, h)] = root(group, flat.size() + v);
                }
            }
        }
        stack(flat, crossed, group);
        TreeMap<Integer, List<Ruling>> lying = new TreeMap<>();
        TreeMap<Integer, List<Ruling>> standing = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            int of = root(group, i);
            (i < flat.size() ? lying : standing)
                    .computeIfAbsent(of, k -> new ArrayList<>())
                    .add(i < flat.size() ? flat.get(i) : upright.get(i - flat.size()));
        }
        lying.forEach((of, lines) -> add(lines, standing.getOrDefault(of, List.of()), found));
    }

    private static boolean meet(Ruling lying, Ruling standing) {
        return lying.from() - MEETS <= standing.at()
                && standing.at() <= lying.to() + MEETS
                && standing.from() - MEETS <= lying.at()
                && lying.at() <= standing.to() + MEETS;
    }

    /** Puts lines with the same ends together, one below the other; but two tables of one width stay two. */
    private static void stack(List<Ruling> flat, boolean[] crossed, int[] group) {
        for (int i = 0; i < flat.size(); i++) {
            for (int k = i + 1;
                    k < flat.size() && flat.get(k).at() - flat.get(i).at() <= STACK_GAP;
                    k++) {
                boolean same = Math.abs(flat.get(k).from() - flat.get(i).from()) <= MEETS
                        && Math.abs(flat.get(k).to() - flat.get(i).to()) <= MEETS;
                if (same) {
                    if (!(crossed[i] && crossed[k])) {
                        group[root(group, i)] = root(group, k);
                    }
                    break;
                }
            }
        }
    }

    private static int root(int[] group, int of) {
        int at = of;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static void add(List<Ruling> flat, List<Ruling> upright, List<Frame> found) {
        List<Float> xs = levels(upright);
        List<Float> ys = levels(flat);
        // Tables are often open at their sides, and at their foot where the page cuts them off.
        open(xs, flat);
        open(ys, upright);
        boolean stacked = upright.isEmpty() && ys.size() >= 3;
        boolean crossing = xs.size() >= 3 && ys.size() >= 2;
        if (stacked || crossing) {
            keep(new Frame(xs, ys, upright, flat), found);
        }
    }

    /** The frame of some of a frame's rows, as if it had been drawn by itself. */
    static List<Frame> part(Frame frame, int fromRow, int toRow) {
        float top = frame.ys().get(fromRow) - Ruling.NEAR;
        float bottom = frame.ys().get(toRow) + Ruling.NEAR;
        List<Ruling> flat = frame.flat().stream()
                .filter(r -> r.at() >= top && r.at() <= bottom)
                .toList();
        List<Ruling> upright = frame.upright().stream()
                .filter(r -> r.from() < bottom && r.to() > top)
                .map(r -> new Ruling(r.at(), Math.max(r.from(), top), Math.min(r.to(), bottom)))
                .filter(r -> r.to() - r.from() > 2 * Ruling.NEAR)
                .toList();
        List<Frame> found = new ArrayList<>();
        add(flat, upright, found);
        return found;
    }

    private static void keep(Frame frame, List<Frame> found) {
        if (frame.right() - frame.left() >= LEAST_WIDTH && frame.bottom() - frame.top() >= LEAST_HEIGHT) {
            found.add(frame);
        }
    }

    private static List<Float> levels(List<Ruling> rulings) {
        List<Float> levels = new ArrayList<>();
        rulings.stream().map(Ruling::at).sorted().forEach(at -> {
            if (levels.isEmpty() || at - levels.get(levels.size() - 1) > 2 * Ruling.NEAR) {
                levels.add(at);
            }
        });
        return levels;
    }

    /** Where at least two of the lines across end beyond the outermost level, the table ends there. */
    private static void open(List<Float> levels, List<Ruling> across) {
        if (across.isEmpty()) {
            return;
        }
        List<Float> starts = across.stream().map(Ruling::from).sorted().toList();
        List<Float> ends = across.stream()
                .map(Ruling::to)
                .sorted(Comparator.reverseOrder())
                .toList();
        int second = Math.min(1, starts.size() - 1);
        float room = 3 * MEETS;
        if (levels.isEmpty() || starts.get(second) < levels.get(0) - room) {
            levels.add(0, starts.get(0));
        }
        if (levels.size() == 1 || ends.get(second) > levels.get(levels.size() - 1) + room) {
            levels.add(ends.get(0));
        }
    }
}
