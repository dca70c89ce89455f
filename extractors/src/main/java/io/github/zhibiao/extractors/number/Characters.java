package io.github.zhibiao.extractors.number;

/** What stands at a place in a text; a place outside the text holds nothing. */
final class Characters {

    private Characters() {}

    static boolean is(CharSequence text, int at, char c) {
        return at >= 0 && at < text.length() && text.charAt(at) == c;
    }

    static boolean isDigit(CharSequence text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Where the Arabic digits that begin at {@code at} end. */
    static int endOfDigits(CharSequence text, int at) {
        int end = at;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    /** Where the Chinese numeral that begins at {@code at} ends. */
    static int endOfChinese(CharSequence text, int at) {
        int end = at;
        while (end < text.length() && (ChineseDigits.isPart(text.charAt(end)) || isPoint(text, end))) {
            end++;
        }
        return end;
    }

    /** 点 between digits; 十点 is a clock time. */
    private static boolean isPoint(CharSequence text, int at) {
        return is(text, at, '点')
                && at + 1 < text.length()
                && ChineseDigits.digit(text.charAt(at + 1)) >= 0
                && at > 0
                && ChineseDigits.isPart(text.charAt(at - 1));
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
        return (c == '多' || c == '余') && !is(text, at + 1, '额') && !is(text, at + 1, '样') && !is(text, at + 1, '元');
    }
}
