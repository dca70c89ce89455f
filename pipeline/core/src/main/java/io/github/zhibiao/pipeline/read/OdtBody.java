package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Walks the content of an OpenDocument text. */
final class OdtBody {

    private static final int DEEPEST = 40;

    /** Rows and cells may say that they come many times; what says more is padding. */
    private static final int MOST_REPEATED = 200;

    private final Xml xml;
    private final ReadLimits limits;
    private final List<Flow> notes = new ArrayList<>();
    private int depth;
    private long cells;

    OdtBody(Xml xml, ReadLimits limits) {
        this.xml = xml;
        this.limits = limits;
    }

    void read(DocxBody.Sink sink) throws XMLStreamException, Refusal {
        while (xml.nextStart()) {
            if (xml.name().equals("body")) {
                within(sink);
            } else if (!xml.name().startsWith("document")) {
                xml.skip();
            }
        }
        for (Flow note : notes) {
            sink.take(note);
        }
    }

    /** Reads to the end of the element that just began. */
    private void within(DocxBody.Sink sink) throws XMLStreamException, Refusal {
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
                    case "h" -> paragraph(sink, Math.max(1, xml.number("outline-level", 1)));
                    case "p" -> paragraph(sink, 0);
                    case "table" -> sink.take(table());
                    case "tracked-changes", "annotation", "table-of-content", "forms" -> xml.skip();
                    default -> open++;
                }
            }
        }
        depth--;
    }

    private void paragraph(DocxBody.Sink sink, int level) throws XMLStreamException, Refusal {
        List<Flow> boxes = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        text(line, boxes);
        String written = line.toString();
        boolean first = true;
        for (String l : written.split("\n", -1)) {
            String text = Indent.tidy(l);
            if (!text.isEmpty()) {
                String indent = depth > 1 && first ? Indent.write(Math.min(Indent.DEEPEST, Indent.of(l))) : "";
                sink.take(new Flow.Text(indent + text, level));
                first = false;
            }
        }
        for (Flow box : boxes) {
            sink.take(box);
        }
    }

    private void text(StringBuilder line, List<Flow> boxes) throws XMLStreamException, Refusal {
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.CHARACTERS) {
                line.append(xml.characters().replaceAll("\\s+", " "));
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "s" -> line.append(" ".repeat(Math.max(1, Math.min(100, xml.number("c", 1)))));
                    case "tab" -> line.append('\t');
                    case "line-break" -> line.append('\n');
                    case "note-body" -> {
                        within(notes::add);
                        continue;
                    }
                    case "text-box" -> {
                        within(boxes::add);
                        continue;
                    }
                    case "annotation", "note-citation", "ruby-text", "desc", "title" -> {
                        xml.skip();
                        continue;
                    }
                    default -> {}
                }
                open++;
            }
        }
    }

    private Flow.Table table() throws XMLStreamException, Refusal {
        OdfRows rows = new OdfRows();
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
                if (xml.name().equals("table-row")) {
                    rows.endRow();
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("table-cell") || xml.name().equals("covered-table-cell")) {
                    cell(rows);
                } else {
                    open++;
                }
            }
        }
        return rows.take();
    }

    private void cell(OdfRows rows) throws XMLStreamException, Refusal {
        int times = Math.max(1, Math.min(MOST_REPEATED, xml.number("number-columns-repeated", 1)));
        int columns = xml.number("number-columns-spanned", 1);
        int high = xml.number("number-rows-spanned", 1);
        boolean covered = xml.name().equals("covered-table-cell");
        List<Flow> content = new ArrayList<>(1);
        within(content::add);
        for (int i = 0; i < times; i++) {
            limits.checkCells(++cells);
            if (covered) {
                rows.skip();
            } else {
                rows.add(content, columns, high);
            }
        }
    }
}
