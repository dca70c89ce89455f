package io.github.zhibiao.pipeline.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The zero of Chinese numerals: {@code 二OO九年, 一九八○年, 二00九年} get {@code 〇}. Only inside a run of digits that
 * begins with a Chinese one; the circle of {@code ○一是加强领导} and the letter of {@code 第一O型} stay.
 */
final class NumeralStep implements Step {

    private static final String ZEROS = "○◯OoОо0"; // circle, large circle, Latin, Cyrillic, ASCII
    private static final String DIGITS = "一二三四五六七八九";
    private static final String CHINESE = DIGITS + "〇零";
    private static final Pattern RUN = Pattern.compile("[" + DIGITS + "][" + CHINESE + ZEROS + "]++");
    private static final String AFTER_A_DATE = "年月日号届";

    @Override
    public String kind() {
        return "look-alike";
    }

    @Override
    public List<Edit> edits(String text) {
        if (!hasZero(text)) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            if (!isNumeral(text, run.start(), run.end())) {
                continue;
            }
            for (int i = run.start(); i < run.end(); i++) {
                if (isZero(text.charAt(i))) {
                    edits.add(Edit.of("look-alike", i, i + 1, "〇"));
                }
            }
        }
        return edits;
    }

    /** True if anywhere one of the zeros follows a Chinese digit. */
    private static boolean hasZero(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isZero(text.charAt(i)) && CHINESE.indexOf(text.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isZero(char c) {
        return switch (c) {
            case '○', '◯', 'O', 'o', 'О', 'о', '0' -> true;
            default -> false;
        };
    }

    private static boolean isNumeral(String text, int start, int end) {
        if (start > 0 && isAscii(text.charAt(start - 1))) {
            return false;
        }
        char next = end < text.length() ? text.charAt(end) : '\n';
        if (isAscii(next)) {
            return false;
        }
        return end - start >= 4
                || AFTER_A_DATE.indexOf(next) >= 0
                || (DIGITS.indexOf(text.charAt(end - 1)) >= 0 && end - start == 3); // 一○一
    }

    private static boolean isAscii(char c) {
        return c == '.' || (c < 0x80 && Character.isLetterOrDigit(c));
    }
}
