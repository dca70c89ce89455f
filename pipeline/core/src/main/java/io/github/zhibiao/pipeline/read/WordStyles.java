package io.github.zhibiao.pipeline.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The styles of a Word document, as far as they tell what a paragraph is. */
final class WordStyles {

    /** Names of built-in styles are English in the file whatever the program's language. WPS writes 标题 1 at times. */
    private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])");

    private static final int DEEPEST = 12;

    /**
     * @param outline from 0, 9 for body text; -1 where the style does not say
     * @param list the numbered list that its paragraphs are of; -1 where the style does not say
     * @param depth of that list, from 0
     */
    private record Style(String name, String basedOn, int outline, int list, int depth) {}

    private final Map<String, Style> styles = new HashMap<>();

    static WordStyles of(ZipParts parts) throws Refusal {
        WordStyles styles = new WordStyles();
        Xml.read(parts, "word/styles.xml", xml -> {
            while (xml.nextStart()) {
                if (xml.name().equals("style")) {
                    styles.add(xml.attribute("styleId").orElse(""), xml);
                }
            }
        });
        return styles;
    }

    private void add(String id, Xml xml) throws XMLStreamException, Refusal {
        String name = "";
        String basedOn = "";
        int outline = -1;
        int list = -1;
        int depth = 0;
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
                switch (xml.name()) {
                    case "name" -> name = xml.attribute("val").orElse("").toLowerCase(Locale.ROOT);
                    case "basedOn" -> basedOn = xml.attribute("val").orElse("");
                    case "outlineLvl" -> outline = xml.number("val", -1);
                    case "numId" -> list = xml.number("val", -1);
                    case "ilvl" -> depth = xml.number("val", 0);
                    default -> {}
                }
            }
        }
        styles.put(id, new Style(name, basedOn, outline, list, depth));
    }

    /** The level of a heading of that style, 1 for the highest; 0 if it is no heading. */
    int level(String id) {
        return inherited(
                        id,
                        s -> s.outline() >= 0
                                || isTitle(s)
                                || HEADING.matcher(s.name()).matches())
                .map(WordStyles::levelOf)
                .orElse(0);
    }

    private static int levelOf(Style style) {
        if (style.outline() >= 0) {
            return style.outline() > 8 ? 0 : style.outline() + 1;
        }
        Matcher heading = HEADING.matcher(style.name());
        return heading.matches() ? Integer.parseInt(heading.group(1)) : 1;
    }

    private static boolean isTitle(Style style) {
        return style.name().equals("title") || style.name().equals("标题");
    }

    /** A line of the table of contents: it repeats a heading, with a page number that is no figure. */
    boolean isContents(String id) {
        Style style = styles.get(id);
        return style != null && style.name().matches("(?:toc|目录) ?[1-9]");
    }

    /** The list that paragraphs of that style are of; -1 for none. */
    int list(String id) {
        return inherited(id, s -> s.list() >= 0).map(Style::list).orElse(-1);
    }

    int depth(String id) {
        return inherited(id, s -> s.list() >= 0).map(Style::depth).orElse(0);
    }

    private Optional<Style> inherited(String id, Predicate<Style> says) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < DEEPEST; i++) {
            if (says.test(style)) {
                return Optional.of(style);
            }
            style = styles.get(style.basedOn());
        }
        return Optional.empty();
    }
}
