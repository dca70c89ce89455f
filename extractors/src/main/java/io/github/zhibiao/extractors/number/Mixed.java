package io.github.zhibiao.extractors.number;

import static io.github.zhibiao.extractors.number.Characters.charAt;
import static io.github.zhibiao.extractors.number.Characters.endOfDigits;
import static io.github.zhibiao.extractors.number.Characters.is;
import static io.github.zhibiao.extractors.number.Characters.isDigit;
import static io.github.zhibiao.extractors.number.Characters.isUnitPrefix;
import static io.github.zhibiao.extractors.number.Characters.skipBlanks;

import io.github.zhibiao.extractors.number.ArabicNumerals.Digits;
import java.math.BigDecimal;

/** Arabic digits between Chinese multipliers, one number together: {@code 5亿1万4千6百}, {@code 3万4000}, {@code 1千零20}. */
final class Mixed {

    private static final int WAN = 4;

    /** A lower place of a number: its value, where it ends, and the power of its multiplier. */
    private record Place(BigDecimal value, int end, int power) {}

    private Mixed() {}

    /**
     * Goes on behind {@code digits} and their {@code tail}; gives them alone where nothing follows that is of a lower
     * place.
     */
    static Digits rest(CharSequence text, Digits digits, Tail tail) {
        Digits number = new Digits(digits.value().movePointRight(tail.power()), tail.end());
        if (digits.value().scale() > 0 || tail.open()) {
            return number; // 1.5万 and 3万多 have no lower places
        }
        int power = tail.power();
        boolean several = false;
        while (power > 1) {
            Place place = place(text, number.end(), power);
            if (place == null) {
                break;
            }
            several = true;
            number = new Digits(number.value().add(place.value()), place.end());
            power = place.power();
        }
        int closing = several && tail.power() < WAN ? closing(text, number.end()) : 0; // 2千零30万
        return closing == 0 ? number : new Digits(number.value().movePointRight(closing), number.end() + 1);
    }

    /** The place lower than {@code power} that stands at {@code end}, or null. */
    private static Place place(CharSequence text, int end, int power) {
        boolean zero = is(text, end, '零');
        int start = zero ? end + 1 : skipBlanks(text, end);
        int last = endOfDigits(text, start);
        if (last == start || last - start > power) {
            return null;
        }
        int sign = skipBlanks(text, last);
        int lower = multiplier(text, sign, power);
        boolean whole = last - start == WAN && power == WAN && start == end; // 3万4000
        if (lower == 0 && ((!zero && !whole) || goesOn(text, last))) {
            return null;
        }
        BigDecimal value = new BigDecimal(text.subSequence(start, last).toString()).movePointRight(lower);
        boolean fits = value.compareTo(BigDecimal.ONE.movePointRight(power)) < 0;
        return fits ? new Place(value, lower == 0 ? last : sign + 1, lower) : null;
    }

    /** The power at {@code at} if it is lower than {@code than}, else 0. */
    private static int multiplier(CharSequence text, int at, int than) {
        int power = ChineseDigits.power(charAt(text, at));
        return power < than && power > 1 && !isUnitPrefix(text, at) ? power : 0;
    }

    private static int closing(CharSequence text, int at) {
        return is(text, at, '万') ? 4 : is(text, at, '亿') ? 8 : 0;
    }

    /** What follows the digits makes them a year, a part of a longer number, or a decimal. */
    private static boolean goesOn(CharSequence text, int end) {
        char next = charAt(text, end);
        boolean other = "年月日号.％%-—/".indexOf(next) >= 0 || isDigit(text, end);
        return other || (ChineseDigits.isPart(next) && closing(text, end) == 0);
    }
}
