package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.extractors.word.Readings;
import io.github.zhibiao.extractors.word.Script;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes away the reading in ASCII brackets after a character: {@code 執(zhí)法}. Only where it is a reading of that very
 * character; {@code 鄉(xiāng)鎮(zhèn)(街道)} keeps its {@code (街道)}.
 */
final class PinyinStep implements Step {

    private static final int LONGEST = 14; // zhuangzhuang, and some air

    /** So that the character before the bracket is taken for traditional. */
    private static final String TRADITIONAL = "發";

    private final Readings readings = new Readings();
    private final Script script = new Script();

    @Override
    public String kind() {
        return "pinyin";
    }

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        for (int open = text.indexOf('(', 1); open > 0; open = text.indexOf('(', open)) {
            int end = open;
            char before = text.charAt(open - 1);
            if (Character.isIdeographic(before)) {
                for (int next = readingEnd(text, end, before); next > end; next = readingEnd(text, end, before)) {
                    end = next; // 執(zhi)(zhi): once more
                }
            }
            if (end > open) {
                edits.add(Edit.of("pinyin", open, end, ""));
            }
            open = Math.max(end, open + 1);
        }
        return edits;
    }

    /** The end of the bracket that opens at {@code open} if it holds a reading of the character, else {@code open}. */
    private int readingEnd(String text, int open, char character) {
        if (open >= text.length() || text.charAt(open) != '(') {
            return open;
        }
        int limit = Math.min(text.length(), open + LONGEST + 2);
        int close = open + 1;
        while (close < limit && text.charAt(close) != ')') {
            close++;
        }
        boolean undo = close < limit && isReading(character, text.substring(open + 1, close));
        return undo ? close + 1 : open;
    }

    private boolean isReading(char character, String letters) {
        if (!Readings.looksLikeReading(letters)) {
            return false;
        }
        // 幹(gān) has the reading of 干, which it will be.
        char simplified = script.simplify(TRADITIONAL + character).charAt(1);
        return readings.isReading(character, letters) || readings.isReading(simplified, letters);
    }
}
