package io.github.zhibiao.pipeline.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads the cells of one sheet. A formula's cell shows the value that it had when the file was saved. */
final class XlsxSheet {

    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d{1,3})?");

    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private final CellFormat format;
    private final ReadLimits limits;
    private long cells;

    XlsxSheet(XlsxStrings strings, XlsxStyles styles, CellFormat format, ReadLimits limits) {
        this.strings = strings;
        this.styles = styles;
        this.format = format;
        this.limits = limits;
    }

    void read(Xml xml, Sheet sheet) throws XMLStreamException, Refusal {
        int row = -1;
        int column = -1;
        long merged = 0;
        while (xml.nextStart()) {
            switch (xml.name()) {
                case "col" -> {
                    if (xml.flag("hidden")) {
                        sheet.hideColumns(xml.number("min", 1) - 1, xml.number("max", 0));
                    }
                }
                case "row" -> {
                    row = xml.number("r", row + 2) - 1;
                    column = -1;
                    if (xml.flag("hidden")) {
                        sheet.hideRow(row);
                    }
                }
                case "c" -> {
                    limits.checkCells(++cells);
                    Matcher place = PLACE.matcher(xml.attribute("r").orElse(""));
                    column = place.matches() ? column(place.group(1)) : column + 1;
                    cell(xml, sheet, row, column);
                }
                case "mergeCell" -> {
                    limits.checkCells(++merged);
                    merge(xml.attribute("ref").orElse(""), sheet);
                }
                default -> {}
            }
        }
    }

    private void cell(Xml xml, Sheet sheet, int row, int column) throws XMLStreamException, Refusal {
        String type = xml.attribute("t").orElse("n");
        XlsxStyles.Style style = styles.get(xml.number("s", 0));
        String text = "";
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "v" -> text = shown(type, xml.textWithin(), style);
                    case "is" -> text = XlsxStrings.text(xml);
                    case "f" -> xml.skip();
                    default -> open++;
                }
            }
        }
        if (!text.isBlank()) {
            sheet.put(row, column, Sheet.Cell.of(Indent.write(style.indent()) + text));
        }
    }

    private String shown(String type, String value, XlsxStyles.Style style) {
        return switch (type) {
            case "s" -> strings.get(value.strip().matches("\\d{1,9}") ? Integer.parseInt(value.strip()) : -1);
            case "str", "inlineStr", "d" -> value;
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "e" -> ""; // #DIV/0! says nothing of what is reported
            default ->
                NUMBER.matcher(value.strip()).matches()
                        ? format.show(Double.parseDouble(value.strip()), style.format(), style.pattern())
                        : value;
        };
    }

    private static void merge(String cells, Sheet sheet) {
        String[] corners = cells.split(":", -1);
        Matcher first = PLACE.matcher(corners[0]);
        Matcher last = PLACE.matcher(corners[corners.length - 1]);
        if (first.matches() && last.matches()) {
            sheet.merge(new Sheet.Merged(
                    Integer.parseInt(first.group(2)) - 1,
                    Integer.parseInt(last.group(2)),
                    column(first.group(1)),
                    column(last.group(1)) + 1));
        }
    }

    /** A is 0, Z is 25, AA is 26. */
    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
