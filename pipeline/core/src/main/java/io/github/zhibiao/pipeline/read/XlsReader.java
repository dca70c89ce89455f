package io.github.zhibiao.pipeline.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Spreadsheets of Excel 97 to 2003, and those of WPS ({@code .et}) that are such inside. */
final class XlsReader {

    private final ReadLimits limits;
    private long cells;

    XlsReader(ReadLimits limits) {
        this.limits = limits;
    }

    Content read(byte[] bytes) throws Refusal {
        OleLimits.check(bytes);
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
            SheetBook book = new SheetBook(limits);
            CellFormat format = new CellFormat(workbook.getInternalWorkbook().isUsing1904DateWindowing());
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    book.add(sheet(workbook.getSheetAt(i), workbook.getSheetName(i), format));
                } else {
                    book.leaveOut(workbook.getSheetName(i));
                }
            }
            return book.content();
        } catch (OldExcelFormatException e) {
            throw new Refusal("Excel 95 或更早的格式，不能读", e);
        } catch (EncryptedDocumentException e) {
            throw new Refusal("Excel 文档已加密，需要密码", e);
        } catch (IOException | RuntimeException e) {
            // On damaged files POI fails in any of these ways.
            throw new Refusal("Excel 97 文档不完整或已损坏", e);
        }
    }

    private Sheet sheet(HSSFSheet from, String name, CellFormat format) throws Refusal {
        Sheet sheet = new Sheet(name);
        int last = 0;
        for (Row row : from) {
            if (row.getZeroHeight()) {
                sheet.hideRow(row.getRowNum());
            }
            for (Cell cell : row) {
                limits.checkCells(++cells);
                last = Math.max(last, cell.getColumnIndex());
                String shown = shown(cell, format);
                if (!shown.isBlank()) {
                    int indent = Math.max(0, Math.min(10, cell.getCellStyle().getIndention()));
                    sheet.put(row.getRowNum(), cell.getColumnIndex(), Sheet.Cell.of(Indent.write(indent) + shown));
                }
            }
        }
        for (int c = 0; c <= last; c++) {
            if (from.isColumnHidden(c)) {
                sheet.hideColumns(c, c + 1);
            }
        }
        for (CellRangeAddress m : from.getMergedRegions()) {
            sheet.merge(
                    new Sheet.Merged(m.getFirstRow(), m.getLastRow() + 1, m.getFirstColumn(), m.getLastColumn() + 1));
        }
        return sheet;
    }

    private static String shown(Cell cell, CellFormat format) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                format.show(cell.getNumericCellValue(), cell.getCellStyle().getDataFormat(), pattern((HSSFCell) cell));
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            default -> "";
        };
    }

    /** Of formats below 164 the pattern is the program's own, and the file's copy of it may be in another language. */
    private static String pattern(HSSFCell cell) {
        boolean own = cell.getCellStyle().getDataFormat() >= 164;
        String pattern = own ? cell.getCellStyle().getDataFormatString() : "";
        return pattern == null ? "" : pattern;
    }
}
