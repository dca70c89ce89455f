package io.github.zhibiao.extractors.number;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads Chinese numerals: {@code 三千二百}, {@code 二十三点五}, {@code 二〇二三}, {@code 十二}, {@code 亿}. */
public final class ChineseDigits {

    private ChineseDigits() {}

    /** The digit's value, or -1. 〇 and ○ are zero, 两 is two. */
    static int digit(char c) {
        return switch (c) {
            case '〇', '○', '零' -> 0;
            case '一' -> 1;
            case '二', '两' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            default -> -1;
        };
    }

    /** The power of ten that a multiplier stands for, or 0. */
    static int power(char c) {
        return switch (c) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
        };
    }

    static boolean isPart(char c) {
        return digit(c) >= 0 || power(c) > 0;
    }

    /** The numeral's value; empty where it is none ({@code 三五}, {@code 十百}, {@code 点五}). */
    public static Optional<BigDecimal> parse(CharSequence text) {
        String s = text.toString();
        int point = s.indexOf('点');
        String whole = point < 0 ? s : s.substring(0, point);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = whole.chars().allMatch(c -> digit((char) c) >= 0) ? spoken(whole) : counted(whole);
        return point < 0
                ? value
                : value.flatMap(v -> fraction(s.substring(point + 1)).map(v::add));
    }

    /** Digits one by one: one digit is itself, four are a year; two or three are an estimate such as 三五. */
    private static Optional<BigDecimal> spoken(String digits) {
        if (digits.length() == 2 || digits.length() == 3) {
            return Optional.empty();
        }
        BigDecimal value = BigDecimal.ZERO;
        for (int i = 0; i < digits.length(); i++) {
            value = value.movePointRight(1).add(BigDecimal.valueOf(digit(digits.charAt(i))));
        }
        return Optional.of(value);
    }

    private static Optional<BigDecimal> fraction(String digits) {
        StringBuilder plain = new StringBuilder("0.");
        int end = 0;
        while (end < digits.length() && digit(digits.charAt(end)) >= 0) {
            plain.append(digit(digits.charAt(end++)));
        }
        boolean whole = end == digits.length() && end > 0;
        return whole ? Optional.of(new BigDecimal(plain.toString())) : Optional.empty();
    }

    private static Optional<BigDecimal> counted(String s) {
        long total = 0; // above the last 万 or 亿
        long section = 0; // below it
        int pending = -1; // a digit waiting for its multiplier
        int lowest = Integer.MAX_VALUE; // the power last used within the section
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            int digit = digit(c);
            int power = power(c);
            if (digit > 0) {
                if (pending > 0) {
                    return Optional.empty();
                }
                pending = digit;
            } else if (digit == 0) {
                pending = 0;
            } else if (power >= 1 && power <= 3) {
                boolean bare = pending <= 0;
                if (power >= lowest || (bare && power > 1 && i > 0)) {
                    return Optional.empty();
                }
                section += (bare ? 1 : pending) * pow(power);
                pending = -1;
                lowest = power;
            } else {
                long below = section + Math.max(pending, 0);
                if (below == 0 && (i > 0 || s.length() > 1) && !(total > 0 && power == 8)) {
                    return Optional.empty();
                }
                total = power == 8 && total > 0 && below == 0
                        ? total * pow(8)
                        : (power == 8 ? Math.max(total + below, 1) * pow(8) : total + Math.max(below, 1) * pow(4));
                section = 0;
                pending = -1;
                lowest = Integer.MAX_VALUE;
            }
        }
        return Optional.of(BigDecimal.valueOf(total + section + tail(s, pending)));
    }

    /** A last digit without a multiplier counts ones, or, after 万 or 百 with no 零 between, the power below: 一百五 is 150. */
    private static long tail(String s, int pending) {
        if (pending <= 0) {
            return 0;
        }
        int before = s.length() < 2 ? 0 : power(s.charAt(s.length() - 2));
        return before > 1 ? pending * pow(before - 1) : pending;
    }

    private static long pow(int power) {
        return BigDecimal.ONE.movePointRight(power).longValueExact();
    }
}
