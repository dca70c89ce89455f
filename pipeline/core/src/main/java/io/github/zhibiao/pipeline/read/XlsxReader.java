package io.github.zhibiao.pipeline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Spreadsheets of Office Open XML. Sheets are read one after another and none is held as a tree. */
final class XlsxReader {

    private final ReadLimits limits;

    private record Entry(String name, String relation, boolean hidden) {}

    XlsxReader(ReadLimits limits) {
        this.limits = limits;
    }

    Content read(byte[] bytes) throws Refusal {
        try (ZipParts parts = ZipParts.open(bytes, limits)) {
            List<Entry> entries = new ArrayList<>();
            boolean[] from1904 = {false};
            Xml.read(parts, "xl/workbook.xml", xml -> {
                while (xml.nextStart()) {
                    if (xml.name().equals("sheet")) {
                        entries.add(new Entry(
                                xml.attribute("name").orElse(""),
                                xml.attribute("id").orElse(""),
                                !xml.attribute("state").orElse("visible").equals("visible")));
                    } else if (xml.name().equals("workbookPr")) {
                        from1904[0] = xml.flag("date1904");
                    }
                }
            });
            Map<String, String> targets = targets(parts);
            XlsxSheet reader = new XlsxSheet(
                    XlsxStrings.of(parts, limits), XlsxStyles.of(parts), new CellFormat(from1904[0]), limits);
            SheetBook book = new SheetBook(limits);
            for (Entry entry : entries) {
                String part = targets.getOrDefault(entry.relation(), "");
                if (entry.hidden()) {
                    book.leaveOut(entry.name());
                } else if (parts.has(part)) {
                    Sheet sheet = new Sheet(entry.name());
                    Xml.read(parts, part, xml -> reader.read(xml, sheet));
                    book.add(sheet);
                }
            }
            return book.content();
        }
    }

    private static Map<String, String> targets(ZipParts parts) throws Refusal {
        Map<String, String> targets = new HashMap<>();
        Xml.read(parts, "xl/_rels/workbook.xml.rels", xml -> {
            while (xml.nextStart()) {
                String target = xml.attribute("Target").orElse("");
                // Relative to the workbook, or from the root: worksheets/sheet1.xml, /xl/worksheets/sheet1.xml.
                String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                if (!xml.attribute("TargetMode").orElse("").equals("External")) {
                    xml.attribute("Id").ifPresent(id -> targets.put(id, part));
                }
            }
        });
        return targets;
    }
}
