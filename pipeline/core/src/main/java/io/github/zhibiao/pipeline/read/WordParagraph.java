package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.List;

/** A paragraph of a Word document while it is read. */
final class WordParagraph {

    /** Twips; the width of a character of the usual size, 10.5 points. */
    private static final int CHARACTER = 210;

    private final WordStyles styles;
    private final boolean inCell;
    private final List<String> lines = new ArrayList<>();
    private StringBuilder line = new StringBuilder();
    private String style = "";
    private int list = -1;
    private int depth = -1;
    private int outline = -1;
    private int indent;
    private boolean inRun;
    private boolean hidden;

    WordParagraph(WordStyles styles, boolean inCell) {
        this.styles = styles;
        this.inCell = inCell;
    }

    /** Takes note of an element that is no text: a property of the paragraph or of a run, a break, a tab. */
    void property(Xml xml) {
        switch (xml.name()) {
            case "pStyle" -> style = xml.attribute("val").orElse("");
            case "numId" -> list = xml.number("val", -1);
            case "ilvl" -> depth = xml.number("val", 0);
            case "outlineLvl" -> outline = xml.number("val", -1);
            case "ind" -> indent = indentOf(xml);
            case "jc" -> indent = xml.attribute("val").orElse("").matches("center|right|end") ? 0 : indent;
            case "r" -> inRun = true;
            case "vanish" -> hidden = inRun && xml.on("val");
            case "tab" -> line.append(inRun ? "\t" : ""); // outside it is the place of a stop
            case "noBreakHyphen" -> line.append('-');
            case "br", "cr" -> {
                if (xml.attribute("type").orElse("textWrapping").equals("textWrapping")) {
                    endLine();
                }
            }
            default -> {}
        }
    }

    private static int indentOf(Xml xml) {
        int characters = xml.number("leftChars", 0) + xml.number("firstLineChars", 0);
        int twips = xml.number("left", xml.number("start", 0)) + xml.number("firstLine", 0) - xml.number("hanging", 0);
        int all = characters != 0 ? Math.round(characters / 100f) : Math.round((float) twips / CHARACTER);
        return Math.max(0, Math.min(Indent.DEEPEST, all));
    }

    void add(String text) {
        if (!hidden) {
            line.append(text);
        }
    }

    void endRun() {
        inRun = false;
        hidden = false;
    }

    private void endLine() {
        lines.add(line.toString());
        line = new StringBuilder();
    }

    /** Its lines that hold text. */
    List<Flow> end(WordNumbering numbering) {
        endLine();
        int level = outline >= 0 ? (outline > 8 ? 0 : outline + 1) : styles.level(style);
        int of = list >= 0 ? list : styles.list(style);
        boolean blank = lines.stream().allMatch(String::isBlank);
        String number = blank || of <= 0 ? "" : numbering.next(of, depth >= 0 ? depth : styles.depth(style));
        if (styles.isContents(style)) {
            return List.of();
        }
        List<Flow> texts = new ArrayList<>(lines.size());
        for (String l : lines) {
            String text = Indent.tidy(l);
            if (!text.isEmpty()) {
                boolean first = texts.isEmpty();
                int deep = inCell && first ? Math.min(Indent.DEEPEST, indent + Indent.of(l)) : 0;
                String before = first ? number + (number.isEmpty() || Blanks.isWide(last(number)) ? "" : " ") : "";
                texts.add(new Flow.Text(Indent.write(deep) + before + text, inCell ? 0 : level));
            }
        }
        return texts;
    }

    private static char last(String s) {
        return s.charAt(s.length() - 1);
    }
}
