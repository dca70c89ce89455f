package io.github.zhibiao.pipeline.read;

import java.util.Locale;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Shows a number as its cell does: 12,345.60, 5.3%, 2023年5月. */
final class CellFormat {

    /** Beyond this a format is an attack: each of its parts is tried on every number. */
    private static final int LONGEST = 256;

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final boolean from1904;

    /** @param from1904 dates are counted as on the first Macintoshes */
    CellFormat(boolean from1904) {
        this.from1904 = from1904;
    }

    /**
     * @param format the number of a built-in format
     * @param pattern of the format, if it is not built in; else empty
     */
    String show(double value, int format, String pattern) {
        String shown = pattern.isEmpty() ? builtIn(format) : pattern;
        try {
            return formatter
                    .formatRawCellContents(value, format, shown.length() > LONGEST ? "General" : shown, from1904)
                    .strip();
        } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
            // Patterns that POI does not know, as of other programs.
            return formatter
                    .formatRawCellContents(value, 0, "General", from1904)
                    .strip();
        }
    }

    /** Formats 14, 27 to 36 and 50 to 58 depend on the language of the program; these are the Chinese ones. */
    private static String builtIn(int format) {
        return switch (format) {
            case 14 -> "yyyy/m/d";
            case 27, 36, 50, 52, 57 -> "yyyy\"年\"m\"月\"";
            case 28, 29, 51, 53, 54, 58 -> "m\"月\"d\"日\"";
            case 30 -> "m-d-yy";
            case 31 -> "yyyy\"年\"m\"月\"d\"日\"";
            case 32 -> "h\"时\"mm\"分\"";
            case 33 -> "h\"时\"mm\"分\"ss\"秒\"";
            default -> {
                String known = format >= 0 && format < 50 ? BuiltinFormats.getBuiltinFormat(format) : null;
                yield known == null ? "General" : known;
            }
        };
    }
}
