package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.record.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A record as the examples want it:
 *
 * <pre>{@code
 * text | value | unit | form | status | indicator | area_code | period | of n
 * }</pre>
 *
 * The value's sign bounds it ({@code >=} 以上, {@code >} 超, {@code <=} 以内, {@code <} 不足, {@code ~} 约), {@code 3..5} is a
 * range, {@code _} is no unit, {@code -} no area or no period. Where a careful reader would accept more than one answer
 * they are parted by {@code /} (periods, which may hold one, by {@code or}); names are compared without 的 and
 * punctuation. The last cell is there only for a part of the figure with that number. A row that begins with {@code ?} is right if found and no error
 * if left out.
 */
record WantedRecord(boolean optional, List<List<String>> cells) {

    static WantedRecord read(String row) {
        boolean optional = row.startsWith("?");
        String[] cells = (optional ? row.substring(1) : row).split(" \\| ", -1);
        if (cells.length < 8 || cells.length > 9) {
            throw new IllegalArgumentException("no record of " + cells.length + " cells: " + row);
        }
        List<List<String>> read = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            String by = switch (i) {
                case 0, 2 -> "\n";
                case 7 -> " or ";
                default -> "/";
            };
            read.add(Arrays.asList(cells[i].strip().split(by, -1)));
        }
        if (cells.length == 8) {
            read.add(List.of("-"));
        }
        return new WantedRecord(optional, List.copyOf(read));
    }

    /** What is wrong with the records found, or empty. */
    static String difference(List<WantedRecord> wanted, List<IndicatorRecord> found) {
        StringBuilder wrong = new StringBuilder();
        int at = 0;
        for (WantedRecord want : wanted) {
            if (at < found.size() && want.accepts(found.get(at))) {
                at++;
            } else if (!want.optional()) {
                String instead = at < found.size() ? say(found.get(at++)) : "nothing";
                wrong.append("\nwanted ")
                        .append(want.cells())
                        .append("\nfound  ")
                        .append(instead);
            }
        }
        found.stream().skip(at).forEach(r -> wrong.append("\nand too ").append(say(r)));
        return wrong.toString();
    }

    private boolean accepts(IndicatorRecord record) {
        List<String> said = said(record);
        for (int i = 0; i < said.size(); i++) {
            int cell = i;
            if (cells.get(i).stream().noneMatch(c -> key(cell, c).equals(key(cell, said.get(cell))))) {
                return false;
            }
        }
        return true;
    }

    private static String key(int cell, String said) {
        return cell == 5 ? said.replaceAll("[的\\s\\p{Punct}，。、；：“”‘’（）《》·—]", "") : said;
    }

    static String say(IndicatorRecord record) {
        return String.join(" | ", said(record));
    }

    private static List<String> said(IndicatorRecord record) {
        Quantity quantity = record.quantity();
        String unit = quantity.unit().symbol();
        return List.of(
                record.evidence().quote(),
                value(quantity),
                unit.isEmpty() ? "_" : unit,
                record.form().code(),
                record.status().code(),
                record.indicator(),
                record.area().map(Area::code).orElse("-"),
                record.period().map(Object::toString).orElse("-"),
                record.partOf().isPresent() ? "of " + record.partOf().getAsInt() : "-");
    }

    private static String value(Quantity quantity) {
        Optional<String> upper =
                quantity.amount().upper().map(u -> u.stripTrailingZeros().toPlainString());
        String sign = switch (quantity.comparator()) {
            case EQ -> "";
            case GE -> ">=";
            case GT -> ">";
            case LE -> "<=";
            case LT -> "<";
            case APPROX -> "~";
        };
        return sign
                + quantity.amount().value().stripTrailingZeros().toPlainString()
                + upper.map(u -> ".." + u).orElse("");
    }
}
