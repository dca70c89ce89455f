package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.extractors.rule.Wording;
import java.util.regex.Pattern;

/** Rows of tables that a format gives as lines of text, where no words say which number is what. */
final class TableLine {

    private static final Wording SENTENCE_MARK = Wording.of("[，。；]");
    /** Marks that stand in the name of a row as well: 十、住房保障支出, 其中：保险费收入. */
    private static final Wording NAME_MARK = Wording.of("[：、]");

    private static final Pattern BLANKS = Pattern.compile("[\\s　]+");
    private static final Wording CELL = Wording.of("[-−–—+]?\\d{1,15}(?:,\\d{3})*(?:\\.\\d+)?[%％]?|[-−–—]");
    private static final Wording SIGN = Wording.of("[<>]=?|[=≥≤＞＜]");

    private TableLine() {}

    /**
     * 人大事务 1,467 1,262 -14.0%: two numbers or more that nothing joins. Where marks stand in the line they have to end it:
     * 十、住房保障支出 119,557 119,874 0.3%. A sign of comparison between blanks is a cell of a table of goals.
     */
    static boolean is(String text) {
        if (SENTENCE_MARK.in(text)) {
            return false;
        }
        String[] pieces = BLANKS.split(text.strip(), -1);
        int cells = 0;
        int last = 0; // in a row, at the end
        for (String piece : pieces) {
            boolean cell = CELL.is(piece);
            cells += cell ? 1 : 0;
            last = cell ? last + 1 : 0;
            if (SIGN.is(piece)) {
                return true;
            }
        }
        return last >= 2 || (cells >= 2 && !NAME_MARK.in(text));
    }
}
