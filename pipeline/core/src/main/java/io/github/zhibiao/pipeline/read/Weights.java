package io.github.zhibiao.pipeline.read;

import java.util.IdentityHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How much each element of a page says: the Chinese characters of the sentences in it, links not counted. Menus, imprints
 * and lists of titles weigh nothing, so that a report of four sentences outweighs the page around it.
 */
final class Weights {

    private static final Pattern SENTENCE = Pattern.compile("[。；！？;]|[，,、：:].*\\d|\\d.*[，,、]|[，,].*[，,]");

    /** A line without any of these signs may still be a sentence that lost its end. */
    private static final int LONG = 40;

    /** A page whose sentences are fewer has none; then every line counts, and tables of numbers too. */
    private static final int FEWEST = 40;

    private final IdentityHashMap<Element, Integer> weights = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Integer> lines = new IdentityHashMap<>();
    private final StringBuilder line = new StringBuilder();
    private boolean all;
    private int linked;
    private int links;

    /** Weighs the whole of it; what nobody sees weighs nothing. */
    static Weights of(Element body) {
        Weights weights = new Weights();
        if (weights.weigh(body, false) < FEWEST) {
            weights.all = true;
            weights.weigh(body, false);
        }
        return weights;
    }

    int of(Element e, int otherwise) {
        return weights.getOrDefault(e, otherwise);
    }

    /** How many elements in it make lines. */
    int lines(Element e) {
        return lines.getOrDefault(e, 0);
    }

    /** True if the page has hardly a sentence and mostly links: a list of reports, a page that leads elsewhere. */
    boolean isMostlyLinks(Element body) {
        return all && links >= 10 && linked > 2 * of(body, 0);
    }

    private int weigh(Element e, boolean inLink) {
        if (MainContent.isMute(e)) {
            return 0;
        }
        boolean link = inLink || e.normalName().equals("a");
        boolean breaks = breaksLine(e);
        int sum = 0;
        int inside = 0;
        for (Node n : e.childNodes()) {
            if (n instanceof Element child) {
                boolean ends = breaksLine(child);
                sum += ends ? endLine() : 0;
                sum += weigh(child, link);
                inside += lines(child) + (ends ? 1 : 0);
            } else if (n instanceof TextNode t && !link) {
                line.append(t.getWholeText());
            } else if (n instanceof TextNode t && all) {
                links++;
                linked += han(t.getWholeText());
            }
        }
        sum += breaks ? endLine() : 0;
        if (!all && e.normalName().equals("table") && HtmlTable.isNumbers(e)) {
            sum = Math.max(sum, e.text().length());
        }
        weights.put(e, sum);
        lines.put(e, inside);
        return sum;
    }

    private int endLine() {
        String said = line.toString().strip();
        line.setLength(0);
        boolean counts = all || said.length() > LONG || SENTENCE.matcher(said).find();
        return said.isEmpty() || !counts || Furniture.isFrame(said) ? 0 : han(said);
    }

    private static int han(String text) {
        return (int) text.chars().filter(Character::isIdeographic).count();
    }

    private static boolean breaksLine(Element e) {
        return e.isBlock() || e.normalName().equals("br");
    }
}
