package io.github.zhibiao.pipeline.read;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * The numbers that Word counts itself and that stand nowhere in the text: 一、 （一） 1. before headings. Holds the count
 * of one reading of the document.
 */
final class WordNumbering {

    static final int LEVELS = 9;

    /**
     * @param pattern {@code %1、}, where %1 stands for the number of the first level
     * @param restart the level whose number sets this one back, from 1; 0 if none does; -1 if any above it does
     */
    record Level(NumberStyle style, String pattern, int start, boolean arabic, int restart) {}

    /** @param starts where a list begins again with a number of its own, by level */
    private record Instance(String lists, Map<Integer, Integer> starts) {}

    private final Map<String, Level[]> definitions = new HashMap<>();
    private final Map<Integer, Instance> instances = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<Integer, Boolean> begun = new HashMap<>();

    static WordNumbering of(ZipParts parts) throws Refusal {
        WordNumbering numbering = new WordNumbering();
        Xml.read(parts, "word/numbering.xml", xml -> {
            while (xml.nextStart()) {
                if (xml.name().equals("abstractNum")) {
                    numbering.define(xml.attribute("abstractNumId").orElse(""), xml);
                } else if (xml.name().equals("num")) {
                    numbering.use(xml.number("numId", -1), xml);
                }
            }
        });
        return numbering;
    }

    private void define(String id, Xml xml) throws XMLStreamException, Refusal {
        Level[] levels = new Level[LEVELS];
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                int depth = xml.number("ilvl", -1);
                if (xml.name().equals("lvl") && depth >= 0 && depth < LEVELS) {
                    levels[depth] = level(xml);
                } else {
                    open++;
                }
            }
        }
        define(id, levels);
    }

    /**
     * Makes known how lists of one kind are numbered.
     *
     * @param levels nine of them; null for one that is not defined
     */
    void define(String id, Level[] levels) {
        definitions.put(id, levels);
    }

    /** True if lists of that kind are known. */
    boolean knows(String id) {
        return definitions.containsKey(id);
    }

    /**
     * Makes a list known.
     *
     * @param starts the numbers it begins anew with, by level; empty if it goes on where others of its kind left off
     */
    void use(int list, String id, Map<Integer, Integer> starts) {
        instances.put(list, new Instance(id, starts));
    }

    private static Level level(Xml xml) throws XMLStreamException, Refusal {
        NumberStyle style = NumberStyle.ARABIC;
        String pattern = "";
        int start = 0;
        int restart = -1;
        boolean arabic = false;
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
                switch (xml.name()) {
                    case "start" -> start = xml.number("val", 0);
                    case "numFmt" ->
                        style = NumberStyle.named(xml.attribute("val").orElse("decimal"));
                    case "lvlText" -> pattern = xml.attribute("val").orElse("");
                    case "lvlRestart" -> restart = xml.number("val", -1);
                    case "isLgl" -> arabic = xml.on("val");
                    default -> {}
                }
            }
        }
        return new Level(style, style == NumberStyle.NONE ? "" : pattern, start, arabic, restart);
    }

    private void use(int id, Xml xml) throws XMLStreamException, Refusal {
        String lists = "";
        Map<Integer, Integer> starts = new HashMap<>();
        int depth = 0;
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
                switch (xml.name()) {
                    case "abstractNumId" -> lists = xml.attribute("val").orElse("");
                    case "lvlOverride" -> depth = xml.number("ilvl", 0);
                    case "startOverride" -> starts.put(depth, xml.number("val", 1));
                    default -> {}
                }
            }
        }
        use(id, lists, starts);
    }

    /** The number before the next paragraph of that list and level; empty if it has none, as with bullets. */
    String next(int list, int depth) {
        Instance instance = instances.get(list);
        if (instance == null || depth < 0 || depth >= LEVELS || definitions.get(instance.lists()) == null) {
            return "";
        }
        Level[] levels = definitions.get(instance.lists());
        int[] counts = counters.computeIfAbsent(instance.lists(), k -> new int[LEVELS]);
        // A list that has a start of its own begins anew once; others go on counting where their kin left off.
        if (begun.put(list, true) == null) {
            instance.starts().forEach((d, start) -> {
                if (d >= 0 && d < LEVELS) {
                    counts[d] = start - startOf(levels[d]);
                }
            });
        }
        return count(levels, counts, depth);
    }

    private static int startOf(Level level) {
        return level == null ? 1 : level.start();
    }

    /**
     * Counts a paragraph of {@code depth} and writes its number.
     *
     * @param counts how many there were of each level since it began; they are counted on
     */
    private static String count(Level[] levels, int[] counts, int depth) {
        counts[depth]++;
        for (int d = depth + 1; d < LEVELS; d++) {
            int restart = levels[d] == null ? -1 : levels[d].restart();
            if (restart < 0 || (restart > 0 && depth + 1 <= restart)) {
                counts[d] = 0;
            }
        }
        Level level = levels[depth];
        if (level == null) {
            return "";
        }
        String written = level.pattern();
        for (int d = 0; d <= depth; d++) {
            if (levels[d] != null && written.contains("%" + (d + 1))) {
                NumberStyle style = level.arabic() ? NumberStyle.ARABIC : levels[d].style();
                int number = levels[d].start() + Math.max(1, counts[d]) - 1;
                written = written.replace("%" + (d + 1), style.write(number));
            }
        }
        return written;
    }
}
