package io.github.zhibiao.pipeline.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** The table of the report as spreadsheets save it: its title over all columns, a row that is hidden. */
final class SheetFiles {

    private static final String S = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private SheetFiles() {}

    static byte[] xlsx() {
        StringBuilder rows = new StringBuilder("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + Bulletin.TITLE
                + "</t></is></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" + Bulletin.CAPTION
                + "</t></is></c></row>");
        int r = 3;
        for (List<String> row : Bulletin.ROWS) {
            rows.append("<row r=\"").append(r).append("\">");
            for (int c = 0; c < row.size(); c++) {
                String at = (char) ('A' + c) + "" + r;
                String text = row.get(c);
                if (isNumber(text)) {
                    String style = c == 2 ? "1" : "0";
                    rows.append("<c r=\"" + at + "\" s=\"" + style + "\"><v>" + number(text) + "</v></c>");
                } else {
                    String indent = text.startsWith("　") ? " s=\"2\"" : "";
                    rows.append("<c r=\"" + at + "\" t=\"inlineStr\"" + indent + "><is><t>" + text.strip()
                            + "</t></is></c>");
                }
            }
            rows.append("</row>");
            r++;
        }
        rows.append("<row r=\"7\" hidden=\"1\"><c r=\"A7\" t=\"inlineStr\"><is><t>旧数</t></is></c><c"
                + " r=\"C7\"><v>77</v></c></row>");
        return new Zip()
                .add(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
                .add(
                        "xl/workbook.xml",
                        "<workbook " + S
                                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                                + "<sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .add(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships"
                                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                + " Id=\"rId1\" Type=\"worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>")
                .add(
                        "xl/styles.xml",
                        "<styleSheet " + S + "><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"4\"/><xf"
                                + " numFmtId=\"0\"><alignment horizontal=\"left\""
                                + " indent=\"1\"/></xf></cellXfs></styleSheet>")
                .add(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet " + S + "><sheetData>" + rows
                                + "</sheetData><mergeCells count=\"2\"><mergeCell ref=\"A1:D1\"/>"
                                + "<mergeCell ref=\"A2:D2\"/></mergeCells></worksheet>")
                .bytes();
    }

    static byte[] xls() {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            HSSFSheet sheet = workbook.createSheet("Sheet1");
            HSSFCellStyle thousands = workbook.createCellStyle();
            thousands.setDataFormat((short) 4);
            HSSFCellStyle inset = workbook.createCellStyle();
            inset.setIndention((short) 1);
            sheet.createRow(0).createCell(0).setCellValue(Bulletin.TITLE);
            sheet.createRow(1).createCell(0).setCellValue(Bulletin.CAPTION);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 3));
            int r = 2;
            for (List<String> texts : Bulletin.ROWS) {
                HSSFRow row = sheet.createRow(r++);
                for (int c = 0; c < texts.size(); c++) {
                    String text = texts.get(c);
                    var cell = row.createCell(c);
                    if (isNumber(text)) {
                        cell.setCellValue(number(text).doubleValue());
                        if (c == 2) {
                            cell.setCellStyle(thousands);
                        }
                    } else {
                        cell.setCellValue(text.strip());
                        if (text.startsWith("　")) {
                            cell.setCellStyle(inset);
                        }
                    }
                }
            }
            HSSFRow hidden = sheet.createRow(r);
            hidden.createCell(0).setCellValue("旧数");
            hidden.createCell(2).setCellValue(77);
            hidden.setZeroHeight(true);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] ods() {
        StringBuilder rows = new StringBuilder();
        for (String line : List.of(Bulletin.TITLE, Bulletin.CAPTION)) {
            rows.append("<table:table-row><table:table-cell table:number-columns-spanned=\"4\"><text:p>" + line
                    + "</text:p></table:table-cell><table:covered-table-cell"
                    + " table:number-columns-repeated=\"3\"/></table:table-row>");
        }
        for (List<String> row : Bulletin.ROWS) {
            rows.append("<table:table-row>");
            row.forEach(c -> rows.append("<table:table-cell><text:p>" + c + "</text:p></table:table-cell>"));
            rows.append("<table:table-cell table:number-columns-repeated=\"16380\"/></table:table-row>");
        }
        rows.append("<table:table-row"
                + " table:visibility=\"collapse\"><table:table-cell><text:p>旧数</text:p></table:table-cell>"
                + "<table:table-cell/><table:table-cell><text:p>77</text:p></table:table-cell></table:table-row><table:table-row"
                + " table:number-rows-repeated=\"1048569\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"/></table:table-row>");
        return WordFiles.odf(
                "spreadsheet",
                "<office:spreadsheet><table:table table:name=\"Sheet1\">" + rows
                        + "</table:table></office:spreadsheet>");
    }

    /** As Excel saves it in China: GBK, without a mark. */
    static byte[] csv() {
        StringBuilder csv = new StringBuilder(Bulletin.TITLE + ",,,\r\n" + Bulletin.CAPTION + ",,,\r\n");
        for (List<String> row : Bulletin.ROWS) {
            csv.append(String.join(
                    ",",
                    row.stream().map(c -> c.contains(",") ? '"' + c + '"' : c).toList()));
            csv.append("\r\n");
        }
        return csv.toString().getBytes(Charset.forName("GBK"));
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[\\d,.]+");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(",", ""));
    }
}
