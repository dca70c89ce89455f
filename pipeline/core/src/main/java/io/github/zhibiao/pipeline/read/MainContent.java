package io.github.zhibiao.pipeline.read;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which part of a page is the report: the innermost element that holds nearly all of the page's sentences, links not
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

    private final Weights weights;
    private final Element body;
    private Element root;

    private MainContent(Element body) {
        this.body = body;
        this.root = body;
        this.weights = new Weights(body);
    }

    static MainContent of(Element body) {
        MainContent main = new MainContent(body);
        int all = main.weight(body);
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
        return !data && !e.normalName().equals("p") && weights.lines(e) > 1;
    }

    /** True for the element that is the report. */
    boolean isRoot(Element e) {
        return e.equals(root);
    }

    /** True if nobody sees it, or it is the page's frame. */
    boolean isDropped(Element e) {
        if (isMute(e)) {
            return true;
        }
        // An article's own header holds its title: <header><h1>2025年…统计公报</h1></header>.
        boolean frame = FRAME.contains(e.normalName()) && e.selectFirst("h1") == null;
        return (frame || isHidden(e)) && 2 * weight(e) < weight(body);
    }

    /** True for a menu or a list of other reports, which amid the report is no part of it. */
    boolean isMenu(Element e) {
        return e.isBlock() && weights.isLinks(e) && e.selectFirst("h1") == null;
    }

    private int weight(Element e) {
        return weights.of(e);
    }

    /** True for what never shows as text. */
    static boolean isMute(Element e) {
        return MUTE.contains(e.normalName());
    }

    /** False for a page that only leads to reports. */
    boolean holdsReport() {
        return !weights.isAllLinks();
    }

    private static boolean isHidden(Element e) {
        String style = e.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return e.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || e.attr("aria-hidden").equals("true");
    }
}
