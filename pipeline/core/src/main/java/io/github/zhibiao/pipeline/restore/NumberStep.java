package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs that stand for others inside a number of ASCII digits: {@code 2O23年}, {@code 19·5%}, {@code 566．3},
 * {@code 1，234，567}. Where it is not certain that they do, they stay: {@code “9·11”}, {@code 1．2025年} at the start
 * of a line, {@code 12，345} that may be two numbers.
 */
final class NumberStep implements Step {

    private static final String WORD = "[\\w/=&?#-]";

    /** The letter O among digits; no part of an address, a formula or a model number. */
    private static final Pattern LETTER_O =
            Pattern.compile("(?<!" + WORD + "|\\.)\\d[\\dOo]*+(?!\\w)(?:(?<=\\d)|(?=[年%]))");

    /** A year with O for 0 or l for 1. */
    private static final Pattern YEAR = Pattern.compile("(?<!" + WORD + "|\\.)[12lI][09Oo][\\dOolI]{2}(?=年)");

    /** An amount with them, before or behind its point too: {@code 1O.5%, l2.5%, 3.O个百分点, 12O万}. */
    private static final Pattern LETTERS_OF_AMOUNT = Pattern.compile(
            "(?<!" + WORD + "|\\.)(?=[Ool.]{0,3}\\d)" + "(?:[1-9l][\\dOol]*+|[O0])(?:\\.[\\dOol]++)?+(?=%|个百分点|[万亿])");

    private static final Pattern POINT = Pattern.compile("(?<![\\d.．﹒·])\\d++[．﹒·]\\d++(?![．﹒·]|\\.\\d)");
    private static final Pattern AMOUNT = Pattern.compile("%|％|个百分点|[万亿元倍]");

    /** Blanks without width or thinner than a letter, never typed between two numbers. */
    private static final String THIN = "\u2006\u2008\u2009\u200A\u202F";

    private static final Pattern GROUPS = Pattern.compile("(?<![\\d.,，" + THIN + "\u00A0])[1-9]\\d{0,2}(?:([，" + THIN
            + "\u00A0])\\d{3}(?:\\1\\d{3})*+)" + "(?![\\d，" + THIN + "\u00A0])");

    private static final Pattern REST_OF_GROUPS = Pattern.compile("\\d{3}(?:,\\d{3}){0,4}(?:\\.\\d{1,4})?[万亿元]");

    private static final String UNSEEN = "\u200B\u200C\u200D\u2060\uFEFF";
    private static final Pattern RUN_OF_UNSEEN = Pattern.compile("(?<=\\d)[" + UNSEEN + "]++(?=\\d)");

    private static final String LETTERS = "OolI";
    private static final String SIGNS = "．﹒·，\u00A0" + THIN + UNSEEN;

    @Override
    public String kind() {
        return "look-alike";
    }

    @Override
    public List<Edit> edits(String text) {
        Map<Span, Edit> edits = new TreeMap<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' && isBrokenGroup(text, i)) {
                put(edits, i, i + 1, "");
            }
            if (isDigit(c) || LETTERS.indexOf(c) >= 0) {
                int start = i;
                boolean digits = isDigit(c);
                boolean others = !digits;
                for (i++; i < text.length() && isOfClump(text.charAt(i)); i++) {
                    digits |= isDigit(text.charAt(i));
                    others |= !isDigit(text.charAt(i)) && text.charAt(i) != '.';
                }
                if (digits && others) { // few numbers get here, so the patterns may take their time
                    clump(text, start, i, edits);
                }
            }
        }
        return new ArrayList<>(edits.values());
    }

    /** {@code 3,594, 026万元}: a blank that a page left behind a comma of one number. */
    private static boolean isBrokenGroup(String text, int at) {
        return at >= 2
                && text.charAt(at - 1) == ','
                && isDigit(text.charAt(at - 2))
                && REST_OF_GROUPS.matcher(text).region(at + 1, text.length()).lookingAt()
                && !text.substring(Math.max(0, at - 20), at).contains("分别");
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isOfClump(char c) {
        return isDigit(c) || c == '.' || LETTERS.indexOf(c) >= 0 || (c > 0x9F && SIGNS.indexOf(c) >= 0);
    }

    private static void clump(String text, int start, int end, Map<Span, Edit> edits) {
        letters(matcher(LETTER_O, text, start, end), text, edits);
        letters(matcher(YEAR, text, start, end), text, edits);
        letters(matcher(LETTERS_OF_AMOUNT, text, start, end), text, edits);
        points(matcher(POINT, text, start, end), text, edits);
        groups(matcher(GROUPS, text, start, end), text, edits);
        Matcher unseen = matcher(RUN_OF_UNSEEN, text, start, end);
        while (unseen.find()) {
            put(edits, unseen.start(), unseen.end(), "");
        }
    }

    private static Matcher matcher(Pattern pattern, String text, int start, int end) {
        return pattern.matcher(text)
                .region(start, end)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }

    private static void put(Map<Span, Edit> edits, int start, int end, String after) {
        Edit edit = Edit.of("look-alike", start, end, after);
        edits.put(edit.span(), edit);
    }

    private static void letters(Matcher number, String text, Map<Span, Edit> edits) {
        while (number.find()) {
            for (int i = number.start(); i < number.end(); i++) {
                char c = text.charAt(i);
                if (c > '9') {
                    put(edits, i, i + 1, c == 'l' || c == 'I' ? "1" : "0");
                }
            }
        }
    }

    private static void points(Matcher number, String text, Map<Span, Edit> edits) {
        while (number.find()) {
            int at = number.start();
            while (Character.isDigit(text.charAt(at))) {
                at++;
            }
            if (isDecimal(text, number.start(), at, number.end())) {
                put(edits, at, at + 1, ".");
            }
        }
    }

    private static boolean isDecimal(String text, int start, int point, int end) {
        boolean amount = AMOUNT.matcher(text).region(end, text.length()).lookingAt();
        if (text.charAt(point) == '·') { // 镇雄“1·22”山体滑坡 is a date
            return amount;
        }
        boolean listNumber = point - start <= 2 && startsLine(text, start);
        boolean year = end - point == 5 && text.startsWith("年", end);
        return !year && (!listNumber || (amount && text.charAt(end) == '%'));
    }

    private static boolean startsLine(String text, int at) {
        int i = at;
        while (i > 0 && text.charAt(i - 1) != '\n' && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i == 0 || text.charAt(i - 1) == '\n';
    }

    private static void groups(Matcher number, String text, Map<Span, Edit> edits) {
        while (number.find()) {
            char sign = number.group(1).charAt(0);
            boolean thin = THIN.indexOf(sign) >= 0;
            if (!thin && !isOneNumber(text, number.start(), number.end(), sign)) {
                continue;
            }
            for (int i = number.start(); i < number.end(); i++) {
                if (text.charAt(i) == sign) {
                    put(edits, i, i + 1, sign == '，' ? "," : "");
                }
            }
        }
    }

    /** {@code 1，234，567} and {@code 12，345.67}; not {@code 分别为123，456，789}. */
    private static boolean isOneNumber(String text, int start, int end, char sign) {
        boolean fraction = end + 1 < text.length()
                && ".．".indexOf(text.charAt(end)) >= 0
                && Character.isDigit(text.charAt(end + 1));
        int first = text.indexOf(sign, start);
        boolean several = text.substring(first + 1, end).indexOf(sign) >= 0;
        String before = text.substring(Math.max(0, start - 20), start);
        return fraction || (several && !before.contains("分别") && !before.contains("依次"));
    }
}
