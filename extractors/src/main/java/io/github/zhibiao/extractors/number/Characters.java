package io.github.zhibiao.extractors.number;

/** What stands at a place in a text; a place outside the text holds nothing. */
final class Characters {

    /** A longer run of Chinese digits set apart by blanks is no number. */
    private static final int SET_APART = 40;
    /** A page set wide parts the characters of a number by this many blanks at most. */
    private static final int BLANKS = 2;

    /** What makes 多元 the word for manifold: 10多元化, but 500多元. */
    private static final String MANIFOLD = "化文投主支纠共格融体统素参发产性";

    private Characters() {}

    static boolean is(CharSequence text, int at, char c) {
        return at >= 0 && at < text.length() && text.charAt(at) == c;
    }

    /** The character at {@code at}, or a NUL outside the text. */
    static char charAt(CharSequence text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
    }

    static boolean isDigit(CharSequence text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    static boolean isHan(CharSequence text, int at) {
        char c = charAt(text, at);
        return c >= 0x4e00 && c <= 0x9fa5;
    }

    /** Where the Arabic digits that begin at {@code at} end. */
    static int endOfDigits(CharSequence text, int at) {
        int end = at;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    /** Behind the few blanks that may stand at {@code at}. */
    static int skipBlanks(CharSequence text, int at) {
        int end = at;
        while (end - at < BLANKS && is(text, end, ' ')) {
            end++;
        }
        return end;
    }

    /**
     * Where the Chinese numeral that begins at {@code at} ends. Blanks may part a multiplier from its neighbours
     * ({@code 一百 五 十 二}), but not two digits, which are two columns ({@code 三 四}).
     */
    static int endOfChinese(CharSequence text, int at) {
        int end = at;
        while (true) {
            if (isPart(text, end, at) || isPoint(text, end, at)) {
                end++;
                continue;
            }
            int next = skipBlanks(text, end);
            if (next == end || end == at || end - at > SET_APART || !joins(text, end - 1, next, at)) {
                return end;
            }
            end = next;
        }
    }

    private static boolean joins(CharSequence text, int last, int next, int start) {
        if (isPoint(text, next, start)) {
            return true;
        }
        boolean multiplier = ChineseDigits.power(text.charAt(last)) > 0
                || ChineseDigits.power(charAt(text, next)) > 0
                || text.charAt(last) == '点';
        return multiplier && isPart(text, next, start);
    }

    /** True if a digit or multiplier stands at {@code at} in a numeral that begins at {@code start} or before. */
    private static boolean isPart(CharSequence text, int at, int start) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (!ChineseDigits.isPart(c)) {
            return false;
        }
        if (c < '一' || at == start) {
            return true;
        }
        return switch (c) {
            case '陆', '伍', '肆' -> isFormal(text, at);
            case '兆' -> ChineseDigits.digit(charAt(text, at + 1)) >= 0 || is(text, at + 1, '元');
            case '千', '百' -> ChineseDigits.power(text.charAt(at - 1)) == 0 || !isUnitPrefix(text, at);
            case '两' -> ChineseDigits.power(charAt(text, at + 1)) > 0; // 两万两 is a weight
            default -> true;
        };
    }

    /** The 千 of 千瓦, 千克, 千米 and the 百 of 百分点 are no multipliers. */
    static boolean isUnitPrefix(CharSequence text, int at) {
        char c = charAt(text, at);
        char next = charAt(text, at + 1);
        return (c == '千' && "瓦克米伏卡焦帕赫".indexOf(next) >= 0) || (c == '百' && next == '分');
    }

    /** 陆, 伍, 肆 are words too (大陆, 队伍, 放肆): they are digits before a multiplier, behind a formal one, and as the last of a number. */
    static boolean isFormal(CharSequence text, int at) {
        int next = skipBlanks(text, at + 1);
        boolean before = ChineseDigits.power(charAt(text, next)) > 0 || isPoint(text, next, at);
        char multiplier = charAt(text, at - 1);
        boolean formal = "拾佰仟".indexOf(multiplier) >= 0;
        return before || formal || (ChineseDigits.power(multiplier) > 0 && !isHan(text, at + 1));
    }

    /** 点 between digits; 十点 is a clock time, and 两 no digit behind it (一点两小时). */
    private static boolean isPoint(CharSequence text, int at, int start) {
        if (!is(text, at, '点') || at <= start) {
            return false;
        }
        char digit = charAt(text, skipBlanks(text, at + 1));
        return digit != '两' && ChineseDigits.digit(digit) >= 0;
    }

    /** 几, 多, 余: somewhat more than the number; 多 and 余 begin words too: 10多样化, 3余额. */
    static boolean isMore(CharSequence text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (c == '几') {
            return true;
        }
        char next = charAt(text, at + 1);
        boolean word = next == '额' || next == '样' || (next == '元' && MANIFOLD.indexOf(charAt(text, at + 2)) >= 0);
        return (c == '多' || c == '余') && !word;
    }
}
