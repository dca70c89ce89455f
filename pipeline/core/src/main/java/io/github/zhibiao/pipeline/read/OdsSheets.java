package io.github.zhibiao.pipeline.read;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads the sheets of an OpenDocument spreadsheet, whose cells hold their text as displayed. */
final class OdsSheets {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_REPEATED = 256;

    private final Xml xml;
    private final ReadLimits limits;
    private final Set<String> hiddenStyles = new HashSet<>();
    private String style = "";
    private int row;
    private int column;
    private int columnOfSheet;
    private long cells;

    OdsSheets(Xml xml, ReadLimits limits) {
        this.xml = xml;
        this.limits = limits;
    }

    void read(SheetBook book) throws XMLStreamException, Refusal {
        while (xml.nextStart()) {
            switch (xml.name()) {
                case "style" -> style = xml.attribute("name").orElse("");
                case "table-properties" -> {
                    if (xml.attribute("display").orElse("true").equals("false")) {
                        hiddenStyles.add(style);
                    }
                }
                case "tracked-changes" -> xml.skip();
                case "table" -> sheet(book);
                default -> {}
            }
        }
    }

    private void sheet(SheetBook book) throws XMLStreamException, Refusal {
        Sheet sheet = new Sheet(xml.attribute("name").orElse(""));
        boolean hidden = hiddenStyles.contains(xml.attribute("style-name").orElse(""));
        row = 0;
        columnOfSheet = 0;
        int times = 1;
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
                row += xml.name().equals("table-row") ? times : 0;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "table-column" -> column(sheet);
                    case "table-row" -> {
                        column = 0;
                        times = Math.max(1, Math.min(MOST_ROWS, xml.number("number-rows-repeated", 1)));
                        if (isHidden()) {
                            sheet.hideRow(row);
                        }
                    }
                    case "table-cell", "covered-table-cell" -> {
                        cell(sheet);
                        continue;
                    }
                    case "shapes", "forms" -> {
                        xml.skip();
                        continue;
                    }
                    default -> {}
                }
                open++;
            }
        }
        if (hidden) {
            book.leaveOut(sheet.name());
        } else {
            book.add(sheet);
        }
    }

    private void column(Sheet sheet) {
        int times = Math.max(1, Math.min(Sheet.MOST_COLUMNS, xml.number("number-columns-repeated", 1)));
        if (isHidden()) {
            sheet.hideColumns(columnOfSheet, columnOfSheet + times);
        }
        columnOfSheet = Math.min(Sheet.MOST_COLUMNS, columnOfSheet + times);
    }

    private boolean isHidden() {
        return xml.attribute("visibility").orElse("visible").matches("collapse|filter");
    }

    private void cell(Sheet sheet) throws XMLStreamException, Refusal {
        int times = Math.max(1, xml.number("number-columns-repeated", 1));
        int columns = xml.number("number-columns-spanned", 1);
        int rows = xml.number("number-rows-spanned", 1);
        boolean covered = xml.name().equals("covered-table-cell");
        String text = text();
        if (!text.isBlank() && !covered) {
            for (int i = 0; i < Math.min(times, MOST_REPEATED); i++) {
                limits.checkCells(++cells);
                sheet.put(row, column + i, Sheet.Cell.of(text));
            }
            if (columns > 1 || rows > 1) {
                sheet.merge(new Sheet.Merged(row, row + rows, column, column + columns));
            }
        }
        column = Math.min(Sheet.MOST_COLUMNS, column + Math.min(times, Sheet.MOST_COLUMNS));
    }

    private String text() throws XMLStreamException, Refusal {
        StringBuilder text = new StringBuilder();
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.characters().replaceAll("\\s+", " "));
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "annotation" -> xml.skip();
                    case "s" -> {
                        text.append(" ".repeat(Math.max(1, Math.min(100, xml.number("c", 1)))));
                        open++;
                    }
                    default -> {
                        text.append(xml.name().equals("p") && !text.isEmpty() ? "\n" : "");
                        open++;
                    }
                }
            }
        }
        return text.toString();
    }
}
