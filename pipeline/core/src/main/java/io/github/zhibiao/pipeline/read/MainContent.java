package io.github.zhibiao.pipeline.read;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Which part of a page is the report: the innermost element that holds nearly all of the page's Chinese text, links not
 * counted. Where no element stands out it is the whole page: clutter is better than a lost report.
 */
final class MainContent {

    /** So much of the page's text must be in it. */
    private static final double NEARLY_ALL = 0.85;

    /** Never shown as text. */
    private static final Set<String> MUTE = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "svg",
            "canvas",
            "iframe",
            "object",
            "select",
            "button",
            "textarea",
            "audio",
            "video",
            "input",
            "map");

    /** Around the report, unless someone put the report into it. */
    private static final Set<String> FRAME = Set.of("nav", "header", "footer", "aside");

    private final IdentityHashMap<Element, Integer> weights = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Integer> lines = new IdentityHashMap<>();
    private final Element body;
    private Element root;

    private MainContent(Element body) {
        this.body = body;
        this.root = body;
    }

    static MainContent of(Element body) {
        MainContent main = new MainContent(body);
        int all = main.weigh(body, false);
        Element heir = body;
        while (heir != null) {
            main.root = heir;
            heir = null;
            for (Element child : main.root.children()) {
                if (main.weight(child) > NEARLY_ALL * all && main.holdsLines(child)) {
                    heir = child;
                }
            }
        }
        return main;
    }

    /** A container of several lines; a report that is one long paragraph and a table is not only the paragraph. */
    private boolean holdsLines(Element e) {
        boolean data = e.normalName().equals("table") && HtmlTable.isData(e);
        return !data && !e.normalName().equals("p") && lines.getOrDefault(e, 0) > 1;
    }

    /** True for the element that is the report. */
    boolean isRoot(Element e) {
        return e.equals(root);
    }

    /** True if nobody sees it, or it is the page's frame. */
    boolean isDropped(Element e) {
        if (MUTE.contains(e.normalName())) {
            return true;
        }
        // An article's own header holds its title: <header><h1>2025年…统计公报</h1></header>.
        boolean frame = FRAME.contains(e.normalName()) && e.selectFirst("h1") == null;
        return (frame || isHidden(e)) && 2 * weight(e) < weight(body);
    }

    private int weight(Element e) {
        return weights.getOrDefault(e, 0);
    }

    /** Counts the Chinese characters outside links, and on the way the elements that make lines. */
    private int weigh(Element e, boolean inLink) {
        if (MUTE.contains(e.normalName())) {
            return 0;
        }
        boolean link = inLink || e.normalName().equals("a");
        int sum = 0;
        int inside = 0;
        for (Node n : e.childNodes()) {
            if (n instanceof Element child) {
                sum += weigh(child, link);
                boolean line = child.isBlock() || child.normalName().equals("br");
                inside += lines.getOrDefault(child, 0) + (line ? 1 : 0);
            } else if (n instanceof TextNode t && !link) {
                sum += (int) t.getWholeText()
                        .chars()
                        .filter(Character::isIdeographic)
                        .count();
            }
        }
        weights.put(e, sum);
        lines.put(e, inside);
        return sum;
    }

    private static boolean isHidden(Element e) {
        String style = e.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return e.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || e.attr("aria-hidden").equals("true");
    }
}
