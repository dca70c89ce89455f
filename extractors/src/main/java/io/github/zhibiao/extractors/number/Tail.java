package io.github.zhibiao.extractors.number;

import static io.github.zhibiao.extractors.number.Characters.charAt;
import static io.github.zhibiao.extractors.number.Characters.is;
import static io.github.zhibiao.extractors.number.Characters.isMore;
import static io.github.zhibiao.extractors.number.Characters.isUnitPrefix;
import static io.github.zhibiao.extractors.number.Characters.skipBlanks;

/**
 * The multipliers and the words for somewhat more behind the digits of a numeral, in either order: 3000余万, 3万余, 十几万.
 *
 * @param end where they end: where the digits end, if there are none
 * @param power of ten, all multipliers taken together
 * @param open 多, 余 or 几 is among them
 */
record Tail(int end, int power, boolean open) {

    /** A numeral has at most three: 十几万多亿. */
    private static final int PARTS = 3;

    /** {@code arabic}: all multipliers may follow digits; a Chinese numeral has them within, up to the word for more. */
    static Tail read(CharSequence text, int digitsEnd, boolean arabic) {
        Tail tail = new Tail(digitsEnd, 0, false);
        for (int part = 0; part < PARTS; part++) {
            Tail next = tail.next(text, arabic);
            if (next.end == tail.end) {
                return tail;
            }
            tail = next;
        }
        return tail;
    }

    private Tail next(CharSequence text, boolean arabic) {
        int more = skipBlanks(text, end);
        if (isMore(text, more)) {
            Tail multiplied = multipliers(text, more + 1, arabic);
            if (multiplied.power > 0) {
                return new Tail(multiplied.end, power + multiplied.power, true);
            }
            return more == end && !open ? new Tail(end + 1, power, true) : this;
        }
        Tail multiplied = arabic && power == 0 ? multipliers(text, end, true) : this;
        return multiplied.power > 0 ? new Tail(multiplied.end, multiplied.power, open) : this;
    }

    /** Those that begin at {@code at}; blanks may stand before 万 and 亿. */
    private static Tail multipliers(CharSequence text, int at, boolean arabic) {
        int start = skipBlanks(text, at);
        if (start > at && !is(text, start, '万') && !is(text, start, '亿')) {
            return new Tail(at, 0, false);
        }
        int to = start;
        int power = 0;
        while (isMultiplier(charAt(text, to), arabic) && !isUnitPrefix(text, to)) {
            power += ChineseDigits.power(charAt(text, to++));
        }
        return power == 0 ? new Tail(at, 0, false) : new Tail(to, power, false);
    }

    /** 兆 multiplies units (兆瓦) and no Arabic digits. */
    private static boolean isMultiplier(char c, boolean arabic) {
        int power = ChineseDigits.power(c);
        return c == '万' || c == '亿' || (arabic && power > 0 && c != '兆');
    }
}
