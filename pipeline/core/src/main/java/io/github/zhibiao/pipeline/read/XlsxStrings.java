package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The texts that the cells of a workbook share. */
final class XlsxStrings {

    private final List<String> strings = new ArrayList<>();

    static XlsxStrings of(ZipParts parts, ReadLimits limits) throws Refusal {
        XlsxStrings shared = new XlsxStrings();
        Xml.read(parts, "xl/sharedStrings.xml", xml -> {
            long characters = 0;
            while (xml.nextStart()) {
                if (xml.name().equals("si")) {
                    String text = text(xml);
                    shared.strings.add(text);
                    characters += text.length();
                    limits.checkCharacters(characters);
                    limits.checkCells(shared.strings.size());
                }
            }
        });
        return shared;
    }

    /** The text of the element that just began, its runs put together, without readings above characters. */
    static String text(Xml xml) throws XMLStreamException, Refusal {
        StringBuilder text = new StringBuilder();
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("t")) {
                    text.append(xml.textWithin());
                } else if (xml.name().equals("rPh")) {
                    xml.skip();
                } else {
                    open++;
                }
            }
        }
        return text.toString();
    }

    /** The text of that number, from 0; empty if there is none. */
    String get(int index) {
        return index >= 0 && index < strings.size() ? strings.get(index) : "";
    }
}
