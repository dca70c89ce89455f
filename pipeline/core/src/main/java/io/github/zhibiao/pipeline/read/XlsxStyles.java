package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** How the cells of a workbook show what they hold. */
final class XlsxStyles {

    private static final Style PLAIN = new Style(0, "", 0);

    private final List<Style> styles = new ArrayList<>();

    /**
     * @param format number of the format
     * @param pattern of the format, empty if it is built in
     * @param indent in characters
     */
    record Style(int format, String pattern, int indent) {}

    static XlsxStyles of(ZipParts parts) throws Refusal {
        XlsxStyles styles = new XlsxStyles();
        Map<Integer, String> patterns = new HashMap<>();
        Xml.read(parts, "xl/styles.xml", xml -> {
            while (xml.nextStart()) {
                if (xml.name().equals("numFmt")) {
                    patterns.put(
                            xml.number("numFmtId", -1),
                            xml.attribute("formatCode").orElse(""));
                } else if (xml.name().equals("cellXfs")) {
                    styles.addAll(xml, patterns);
                }
            }
        });
        return styles;
    }

    private void addAll(Xml xml, Map<Integer, String> patterns) throws XMLStreamException, Refusal {
        int format = 0;
        int indent = 0;
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
                if (xml.name().equals("xf")) {
                    format = xml.number("numFmtId", 0);
                    indent = 0;
                } else if (xml.name().equals("alignment")) {
                    indent = Math.max(0, Math.min(10, xml.number("indent", 0)));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
                if (xml.name().equals("xf")) {
                    styles.add(new Style(format, patterns.getOrDefault(format, ""), indent));
                }
            }
        }
    }

    Style get(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : PLAIN;
    }
}
