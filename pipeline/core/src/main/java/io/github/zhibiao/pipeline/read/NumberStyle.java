package io.github.zhibiao.pipeline.read;

import java.util.Locale;

/** How Word writes the number that it counts itself: 一, （一）, 1, ①, A. */
enum NumberStyle {
    NONE,
    ARABIC,
    ARABIC_OF_TWO,
    FULL_WIDTH,
    CHINESE,
    CHINESE_DIGITS,
    CHINESE_FORMAL,
    CIRCLED,
    IN_BRACKETS,
    WITH_STOP,
    STEMS,
    BRANCHES,
    ROMAN,
    ROMAN_SMALL,
    LETTER,
    LETTER_SMALL;

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String PLAIN = "零一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

    /** By its name in Office Open XML, ST_NumberFormat. */
    static NumberStyle named(String name) {
        return switch (name) {
            case "none", "bullet" -> NONE;
            case "decimalZero" -> ARABIC_OF_TWO;
            case "decimalFullWidth", "decimalFullWidth2" -> FULL_WIDTH;
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> CHINESE;
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> CHINESE_DIGITS;
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> CHINESE_FORMAL;
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> CIRCLED;
            case "decimalEnclosedParen" -> IN_BRACKETS;
            case "decimalEnclosedFullstop" -> WITH_STOP;
            case "ideographTraditional" -> STEMS;
            case "ideographZodiac" -> BRANCHES;
            case "upperRoman" -> ROMAN;
            case "lowerRoman" -> ROMAN_SMALL;
            case "upperLetter" -> LETTER;
            case "lowerLetter" -> LETTER_SMALL;
            default -> ARABIC;
        };
    }

    /** By its number in Word 97 files and RTF, MSONFC. */
    static NumberStyle coded(int code) {
        return switch (code) {
            case 1 -> ROMAN;
            case 2 -> ROMAN_SMALL;
            case 3 -> LETTER;
            case 4 -> LETTER_SMALL;
            case 10, 36, 40 -> CHINESE_DIGITS;
            case 11, 33, 35, 37, 39 -> CHINESE;
            case 14, 19 -> FULL_WIDTH;
            case 16, 34, 38 -> CHINESE_FORMAL;
            case 18, 28 -> CIRCLED;
            case 22 -> ARABIC_OF_TWO;
            case 23, 255 -> NONE;
            case 26 -> WITH_STOP;
            case 27 -> IN_BRACKETS;
            case 30 -> STEMS;
            case 31 -> BRANCHES;
            default -> ARABIC;
        };
    }

    /** {@code n} so written; in Arabic digits where the style has no sign for it. */
    String write(int n) {
        if (this == NONE) {
            return "";
        }
        boolean twenty = n >= 1 && n <= 20;
        return switch (n < 1 ? ARABIC : this) {
            case ARABIC_OF_TWO -> n < 10 ? "0" + n : "" + n;
            case FULL_WIDTH -> eachDigit(n, "０１２３４５６７８９");
            case CHINESE -> counted(n, PLAIN, "十", "百", "千");
            case CHINESE_DIGITS -> eachDigit(n, DIGITS);
            case CHINESE_FORMAL -> counted(n, FORMAL, "拾", "佰", "仟");
            case CIRCLED -> twenty ? "" + (char) ('①' + n - 1) : "" + n;
            case IN_BRACKETS -> twenty ? "" + (char) ('⑴' + n - 1) : "(" + n + ")";
            case WITH_STOP -> twenty ? "" + (char) ('⒈' + n - 1) : n + ".";
            case STEMS -> n <= 10 ? "甲乙丙丁戊己庚辛壬癸".substring(n - 1, n) : "" + n;
            case BRANCHES -> n <= 12 ? "子丑寅卯辰巳午未申酉戌亥".substring(n - 1, n) : "" + n;
            case ROMAN -> roman(n);
            case ROMAN_SMALL -> roman(n).toLowerCase(Locale.ROOT);
            case LETTER -> letters(n);
            case LETTER_SMALL -> letters(n).toLowerCase(Locale.ROOT);
            default -> "" + n;
        };
    }

    private static String eachDigit(int n, String digits) {
        StringBuilder written = new StringBuilder();
        ("" + n).chars().forEach(d -> written.append(digits.charAt(d - '0')));
        return written.toString();
    }

    private static String counted(int n, String digits, String ten, String hundred, String thousand) {
        if (n > 9_999) {
            return "" + n;
        }
        StringBuilder written = new StringBuilder();
        boolean gap = false;
        int[] sizes = {1_000, 100, 10, 1};
        String[] names = {thousand, hundred, ten, ""};
        for (int i = 0; i < sizes.length; i++) {
            int digit = n / sizes[i] % 10;
            if (digit == 0) {
                gap = !written.isEmpty();
            } else {
                written.append(gap ? digits.substring(0, 1) : "");
                gap = false;
                boolean bare = digit == 1 && sizes[i] == 10 && written.isEmpty() && ten.equals("十");
                written.append(bare ? "" : digits.substring(digit, digit + 1)).append(names[i]);
            }
        }
        return written.toString();
    }

    private static String roman(int n) {
        if (n > 3_999) {
            return "" + n;
        }
        int[] sizes = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] names = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder written = new StringBuilder();
        int rest = n;
        for (int i = 0; i < sizes.length; i++) {
            for (; rest >= sizes[i]; rest -= sizes[i]) {
                written.append(names[i]);
            }
        }
        return written.toString();
    }

    /** A to Z, then AA, BB: Word doubles the letter. */
    private static String letters(int n) {
        int times = (n - 1) / 26 + 1;
        return times > 10 ? "" + n : ("" + (char) ('A' + (n - 1) % 26)).repeat(times);
    }
}
