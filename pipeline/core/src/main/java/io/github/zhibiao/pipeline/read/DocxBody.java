package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Walks the body of a Word document, or its notes. What it does not know it walks through: content controls, tracked
 * insertions, smart tags.
 */
final class DocxBody {

    /** Tables in cells, boxes in boxes. Deeper ones are passed over: no page shows so many. */
    private static final int DEEPEST = 40;

    private final Xml xml;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final ReadLimits limits;
    private int depth;
    private long cells;

    /** Where what is found goes. */
    interface Sink {
        void take(Flow flow) throws Refusal;
    }

    DocxBody(Xml xml, WordStyles styles, WordNumbering numbering, ReadLimits limits) {
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
        this.limits = limits;
    }

    void read(Sink sink) throws XMLStreamException, Refusal {
        if (xml.nextStart()) {
            within(sink, false);
        }
    }

    /** Reads to the end of the element that just began. */
    private void within(Sink sink, boolean inCell) throws XMLStreamException, Refusal {
        if (++depth > DEEPEST) {
            xml.skip();
            depth--;
            return;
        }
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("p")) {
                    paragraph(sink, inCell);
                } else if (xml.name().equals("tbl")) {
                    sink.take(table());
                } else if (isUnseen()) {
                    xml.skip();
                } else {
                    open++;
                }
            }
        }
        depth--;
    }

    /** What is not printed, or is printed a second time for programs that do not know the first form of it. */
    private boolean isUnseen() {
        return switch (xml.name()) {
            case "del", "moveFrom", "Fallback", "sectPr", "rt", "instrText", "delText", "tblPr", "tblGrid" -> true;
            case "footnote", "endnote" -> xml.attribute("type").isPresent(); // the line above the notes
            default -> xml.name().endsWith("Change"); // how it was set before a tracked change
        };
    }

    private void paragraph(Sink sink, boolean inCell) throws XMLStreamException, Refusal {
        WordParagraph paragraph = new WordParagraph(styles, inCell);
        List<Flow> boxes = new ArrayList<>();
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
                if (xml.name().equals("r")) {
                    paragraph.endRun();
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("txbxContent")) {
                    within(boxes::add, false);
                } else if (xml.name().equals("t")) {
                    paragraph.add(xml.textWithin());
                } else if (isUnseen()) {
                    xml.skip();
                } else {
                    open++;
                    paragraph.property(xml);
                }
            }
        }
        for (Flow text : paragraph.end(numbering)) {
            sink.take(text);
        }
        for (Flow box : boxes) {
            sink.take(box);
        }
    }

    private Flow table() throws XMLStreamException, Refusal {
        WordTable table = new WordTable();
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
                if (xml.name().equals("tr")) {
                    table.endRow();
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("tc")) {
                    limits.checkCells(++cells);
                    cell(table);
                } else if (xml.name().equals("p") || (isUnseen() && !xml.name().equals("del"))) {
                    xml.skip(); // no paragraph belongs here
                } else {
                    open++;
                    rowProperty(table);
                }
            }
        }
        return table.take();
    }

    private void rowProperty(WordTable table) {
        switch (xml.name()) {
            case "gridBefore" -> table.skip(xml.number("val", 0));
            case "tblHeader" -> table.markHeading();
            case "del" -> table.dropRow();
            case "hidden" -> {
                if (xml.on("val")) {
                    table.dropRow();
                }
            }
            default -> {}
        }
    }

    private void cell(WordTable table) throws XMLStreamException, Refusal {
        List<Flow> content = new ArrayList<>(1);
        int columns = 1;
        boolean continues = false;
        boolean joined = false;
        boolean merged = false;
        if (++depth > DEEPEST) {
            xml.skip();
            depth--;
            return;
        }
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "p" -> paragraph(content::add, true);
                    case "tbl" -> content.add(table());
                    default -> {
                        if (isUnseen()) {
                            xml.skip();
                            continue;
                        }
                        open++;
                        if (xml.name().equals("gridSpan")) {
                            columns = xml.number("val", 1);
                        } else if (xml.name().equals("vMerge")) {
                            merged = true;
                            continues = !xml.attribute("val").orElse("continue").equals("restart");
                        } else if (xml.name().equals("hMerge")) {
                            joined = !xml.attribute("val").orElse("continue").equals("restart");
                        }
                    }
                }
            }
        }
        depth--;
        if (joined) {
            table.widen(columns);
        } else if (merged && continues) {
            table.lengthen(columns);
        } else {
            table.add(content, columns);
        }
    }
}
