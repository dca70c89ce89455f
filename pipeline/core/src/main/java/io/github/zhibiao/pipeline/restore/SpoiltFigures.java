package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures that somebody hid or changed, so that they are known though they cannot be restored.
 *
 * <ul>
 *   <li>Masked: {@code 增长××%, 1**万元, XX亿元}. A mask without a unit ({@code ××村}) hides a name, and is left alone.
 *   <li>Written over: sites that share documents put the year in place of digits, {@code 执行率为2023.92%} where 92 % or
 *       98.92 % stood. Told by a percentage whose whole part is a year that the report speaks of; an amount of
 *       {@code 2023.92万元} may be true.
 * </ul>
 */
final class SpoiltFigures {

    private static final String MASKS = "×✕╳*＊XxＸ";
    private static final Pattern UNIT =
            Pattern.compile("[ \u00A0]?(?:[%％‰]|个百分点|[万亿]|[元件户吨倍亩]|人次|人(?![民大员事力士才口])|平方|公里|公顷)");
    private static final Pattern YEAR_AND_PERCENT =
            Pattern.compile("(?<![\\d.,])((?:19|20)\\d\\d)(?:\\.\\d{1,4})?+ ?(?:[%％‰]|个百分点)");

    private SpoiltFigures() {}

    static List<Notice> find(String text) {
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < text.length() && notices.size() < GarbledRuns.MOST; i++) {
            char c = text.charAt(i);
            if (c == '×' || c == '*' || c == 'X' || c == 'x' || (c > 0x2700 && MASKS.indexOf(c) >= 0)) {
                i = masked(text, i, notices);
            }
        }
        overwritten(text, notices);
        return notices;
    }

    /** Looks at the mask that starts at {@code at}; the last unit of it. */
    private static int masked(String text, int at, List<Notice> notices) {
        int end = at;
        while (end < text.length() && (MASKS.indexOf(text.charAt(end)) >= 0 || text.charAt(end) == '.')) {
            end++;
        }
        int start = at;
        while (start > 0 && isOfNumber(text.charAt(start - 1))) {
            start--;
        }
        boolean letters = Character.isLetter(text.charAt(at));
        boolean ofWord = letters && start > 0 && isLatin(text.charAt(start - 1));
        Matcher unit = UNIT.matcher(text).region(end, text.length());
        int mask = text.substring(at, end).replace(".", "").length();
        if (mask >= 2 && !ofWord && unit.lookingAt()) {
            notices.add(new Notice("masked-figure", new Span(start, unit.end()), "此处的数字被遮盖，不知道是多少"));
        }
        return end - 1;
    }

    private static void overwritten(String text, List<Notice> notices) {
        if (text.indexOf('%') < 0 && text.indexOf("百分点") < 0) {
            return;
        }
        Map<Integer, Boolean> told = new HashMap<>(); // whether the report speaks of the year
        Matcher figure = YEAR_AND_PERCENT.matcher(text);
        while (figure.find() && notices.size() < GarbledRuns.MOST) {
            int year = Integer.parseInt(figure.group(1));
            if (told.computeIfAbsent(year, y -> text.contains(y + "年") || text.contains(y + 1 + "年"))) {
                notices.add(new Notice(
                        "overwritten-figure", new Span(figure.start(), figure.end()), "百分数的整数部分是年份，疑被转载网站改写，原数无法复原"));
            }
        }
    }

    private static boolean isOfNumber(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ',';
    }

    private static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
