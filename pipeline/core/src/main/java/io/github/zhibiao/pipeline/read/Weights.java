package io.github.zhibiao.pipeline.read;

import java.util.IdentityHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How much each element of a page says, in Chinese characters: in sentences, outside links, in links. Menus, imprints and
 * lists of titles have no sentences, so that a report of four sentences outweighs the page around it.
 */
final class Weights {

    private static final Pattern SENTENCE = Pattern.compile("[。；！？;]|[，,、：:].*\\d|\\d.*[，,、]|[，,].*[，,]");

    /** A line without any of these signs may still be a sentence that lost its end. */
    private static final int LONG = 40;

    /** A page with less than this in sentences has none; then all that is outside links counts. */
    private static final int FEWEST = 15;

    private static final int LEAST_LINKS = 3;
    private static final int MANY_LINKS = 10;

    private static final Weight NONE = new Weight(0, 0, 0, 0, 0);

    /**
     * What an element holds.
     *
     * @param sentences characters in sentences, and in tables of numbers
     * @param plain characters outside links
     * @param linked characters in links
     * @param links how many
     * @param lines how many elements in it make lines
     */
    private record Weight(int sentences, int plain, int linked, int links, int lines) {

        Weight plus(Weight w) {
            return new Weight(
                    sentences + w.sentences, plain + w.plain, linked + w.linked, links + w.links, lines + w.lines);
        }
    }

    private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();
    private final StringBuilder line = new StringBuilder();
    private final Weight whole;

    /** Weighs all that is in it; what nobody sees weighs nothing. */
    Weights(Element body) {
        whole = weigh(body, false);
    }

    /** The weight of an element among those of its page. */
    int of(Element e) {
        Weight w = weight(e);
        return whole.sentences < FEWEST ? w.plain : w.sentences;
    }

    int lines(Element e) {
        return weight(e).lines;
    }

    /** True for a menu, a list of other reports: no sentence, and hardly anything but links. */
    boolean isLinks(Element e) {
        Weight w = weight(e);
        return w.sentences == 0 && w.links >= LEAST_LINKS && w.linked > 2 * w.plain;
    }

    /** True if the page has hardly a sentence and mostly links: it only leads to reports. */
    boolean isAllLinks() {
        return whole.sentences < FEWEST && whole.links >= MANY_LINKS && whole.linked > 2 * whole.plain;
    }

    private Weight weight(Element e) {
        return weights.getOrDefault(e, NONE);
    }

    private Weight weigh(Element e, boolean inLink) {
        if (MainContent.isMute(e)) {
            return NONE;
        }
        boolean link = inLink || (e.normalName().equals("a") && e.hasAttr("href")); // not <a name=…>, often left open
        Weight sum = link && !inLink ? new Weight(0, 0, 0, 1, 0) : NONE;
        for (Node n : e.childNodes()) {
            if (n instanceof Element child) {
                boolean breaks = breaksLine(child);
                sum = breaks ? sum.plus(endLine()) : sum;
                sum = sum.plus(weigh(child, link));
                sum = breaks ? sum.plus(new Weight(0, 0, 0, 0, 1)) : sum;
            } else if (n instanceof TextNode t && link) {
                sum = sum.plus(new Weight(0, 0, han(t.getWholeText()), 0, 0));
            } else if (n instanceof TextNode t) {
                line.append(t.getWholeText());
            }
        }
        sum = breaksLine(e) ? sum.plus(endLine()) : sum;
        if (e.normalName().equals("table") && HtmlTable.isNumbers(e)) {
            int all = e.text().length();
            sum = new Weight(Math.max(all, sum.sentences), Math.max(all, sum.plain), sum.linked, sum.links, sum.lines);
        }
        weights.put(e, sum);
        return sum;
    }

    private Weight endLine() {
        String said = line.toString().strip();
        line.setLength(0);
        if (said.isEmpty()) {
            return NONE;
        }
        int han = han(said);
        boolean says = said.length() > LONG || SENTENCE.matcher(said).find();
        return new Weight(says && !Furniture.isFrame(said) ? han : 0, han, 0, 0, 0);
    }

    private static int han(String text) {
        return (int) text.chars().filter(Character::isIdeographic).count();
    }

    private static boolean breaksLine(Element e) {
        return e.isBlock() || e.normalName().equals("br");
    }
}
