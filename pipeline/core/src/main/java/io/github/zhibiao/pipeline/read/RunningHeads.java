package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes away what is printed on every page at its top or foot: running titles and page numbers ({@code — 3 —}). */
final class RunningHeads {

    /** How many lines at the top and at the foot may be such. */
    private static final int DEPTH = 2;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—－–─_~·\\s]*(第\\s*)?\\d{1,4}(\\s*页)?(\\s*[,，/]?\\s*(共\\s*)?\\d{1,4}\\s*页)?[-—－–─_~·\\s]*");

    private static final Pattern DRESSED = Pattern.compile(".*[-—－–─页].*");

    /** What names a table or its unit is said above each part of it: 单位：万元, 表二十一：… */
    private static final Pattern TABLE = Pattern.compile("单\\s*位\\s*[：:]|^(?:附?表|续表)");

    private RunningHeads() {}

    static List<PdfPage> remove(List<PdfPage> pages) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (PdfPage page : pages) {
            edges(page.lines())
                    .forEach(l -> seen.computeIfAbsent(pattern(l), k -> new HashSet<>())
                            .add(l.page()));
        }
        List<PdfPage> left = new ArrayList<>();
        for (PdfPage page : pages) {
            Set<PdfLine> running = new HashSet<>();
            for (PdfLine l : edges(page.lines())) {
                boolean number = PAGE_NUMBER.matcher(l.text()).matches();
                boolean dressed = number && DRESSED.matcher(l.text()).matches();
                int times = seen.get(pattern(l)).size();
                boolean often = times > (number ? 1 : 2) && times * 3 > pages.size();
                if (dressed || (often && !TABLE.matcher(l.text()).find())) {
                    running.add(l);
                }
            }
            List<PdfLine> lines =
                    page.lines().stream().filter(l -> !running.contains(l)).toList();
            left.add(new PdfPage(page.number(), lines, page.flat(), page.upright()));
        }
        return left;
    }

    private static List<PdfLine> edges(List<PdfLine> page) {
        if (page.size() <= 2 * DEPTH) {
            return page;
        }
        List<PdfLine> edges = new ArrayList<>(page.subList(0, DEPTH));
        edges.addAll(page.subList(page.size() - DEPTH, page.size()));
        return edges;
    }

    /** The line with its numbers left open: they count the pages. Page numbers are alike wherever they stand. */
    private static String pattern(PdfLine l) {
        return PAGE_NUMBER.matcher(l.text()).matches()
                ? "#"
                : l.text().replaceAll("\\d+", "#") + "@" + Math.round(l.top() / 10);
    }
}
