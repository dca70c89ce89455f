package io.github.zhibiao.extractors.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.record.Comparator;
import io.github.zhibiao.extractors.rule.Mention;
import io.github.zhibiao.extractors.rule.Rows;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each row of the units and of the hedges is found where it stands beside a number. */
class UnitRowsTest {

    /** 3月 and 3年 are times; 12月 needs 个 and 年 a word of duration. */
    private static final Set<String> TIMES = Set.of("月", "年", "季度");

    /** Known failures: rows that are not found; one that is found now is to be taken off. */
    private static final Set<String> NOT_FOUND = Set.of("千分点", "期次", "FLOPS");

    private static final FigureFinder FINDER = new FigureFinder();

    @Test
    void everyUnitIsFound() {
        List<String[]> rows = Rows.of(Units.class, "units.tsv");
        assertTrue(rows.size() >= 250, () -> rows.size() + " units");
        Set<String> seen = new HashSet<>();
        for (String[] row : rows) {
            assertTrue(seen.add(row[0]), () -> row[0] + " has two rows");
            if (NOT_FOUND.contains(row[0])) {
                assertFalse(isFound(row[0]), () -> "take it off: " + row[0]);
            } else if (!TIMES.contains(row[0])) {
                finds("共计12.5" + row[0] + "，", "12.5" + row[0], row[0]);
            }
            if (row.length > 3 && row[3].equals("个")) {
                finds("共计12.5个" + row[0] + "，", "12.5个" + row[0], row[0]);
            }
        }
    }

    private static boolean isFound(String unit) {
        return FINDER.find("共计12.5" + unit + "，").stream()
                .anyMatch(f -> f.value().quantity().unit().symbol().equals(unit));
    }

    private static void finds(String text, String span, String unit) {
        List<Mention<Figure>> found = FINDER.find(text);
        assertEquals(1, found.size(), text);
        assertEquals(span, found.get(0).span().of(text));
        String wanted = unit.equals("％") ? "%" : unit;
        assertEquals(wanted, found.get(0).value().quantity().unit().symbol(), text);
        assertEquals("amount", found.get(0).rule(), text);
    }

    @Test
    void everyHedgeIsFound() {
        List<String[]> rows = Rows.of(Units.class, "hedges.tsv");
        assertTrue(rows.size() >= 40, () -> rows.size() + " hedges");
        for (String[] row : rows) {
            String text = row[1].equals("before") ? row[0] + "12件" : "12件" + row[0];
            List<Mention<Figure>> found = FINDER.find("有" + text + "。");
            assertEquals(1, found.size(), text);
            assertEquals(text, found.get(0).span().of("有" + text + "。"));
            Comparator wanted = Comparator.valueOf(row[2].toUpperCase(Locale.ROOT));
            assertEquals(wanted, found.get(0).value().quantity().comparator(), text);
        }
    }
}
