package io.github.zhibiao.extractors.number;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads Chinese numerals: {@code 三千二百}, {@code 二十三点五}, {@code 一点五万}, {@code 二〇二三}, {@code 贰拾叁}, {@code 亿}. */
public final class ChineseDigits {

    private ChineseDigits() {}

    /** The digit's value, or -1. 〇 and ○ are zero, 两 is two; 壹 to 玖 are what bills and deeds write. */
    static int digit(char c) {
        return switch (c) {
            case '〇', '○', '零' -> 0;
            case '一', '壹' -> 1;
            case '二', '两', '贰' -> 2;
            case '三', '叁' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }

    /** The power of ten that a multiplier stands for, or 0. 兆 is 万亿 in old and Japanese figures. */
    static int power(char c) {
        return switch (c) {
            case '十', '拾' -> 1;
            case '百', '佰' -> 2;
            case '千', '仟' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            case '兆' -> 12;
            default -> 0;
        };
    }

    static boolean isPart(char c) {
        return digit(c) >= 0 || power(c) > 0;
    }

    /** The numeral's value; empty where it is none ({@code 三五}, {@code 十百}, {@code 点五}). */
    public static Optional<BigDecimal> parse(CharSequence text) {
        String s = text.toString().replace(" ", "");
        int point = s.indexOf('点');
        String whole = point < 0 ? s : s.substring(0, point);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> value =
                whole.chars().allMatch(c -> digit((char) c) >= 0) ? spoken(whole) : ChineseCount.of(whole);
        return point < 0 ? value : value.flatMap(v -> decimal(v, s.substring(point + 1)));
    }

    /** The price of a bargain is said digit by digit: 七五折 is 75. */
    static Optional<BigDecimal> bargain(String digits) {
        boolean two = digits.length() == 2 && digits.chars().allMatch(c -> digit((char) c) > 0);
        return two
                ? Optional.of(BigDecimal.valueOf(10L * digit(digits.charAt(0)) + digit(digits.charAt(1))))
                : parse(digits);
    }

    /** Digits one by one: one digit is itself, four are a year; two or three are an estimate such as 三五. */
    private static Optional<BigDecimal> spoken(String digits) {
        if (digits.length() == 2 || digits.length() == 3) {
            return Optional.empty();
        }
        StringBuilder plain = new StringBuilder(digits.length());
        digits.chars().forEach(c -> plain.append(digit((char) c)));
        return Optional.of(new BigDecimal(plain.toString()));
    }

    /** What stands behind the point: digits, and multipliers of the whole from 百 on (一点五万). */
    private static Optional<BigDecimal> decimal(BigDecimal whole, String behind) {
        StringBuilder plain = new StringBuilder("0.");
        int end = 0;
        while (end < behind.length() && digit(behind.charAt(end)) >= 0) {
            plain.append(digit(behind.charAt(end++)));
        }
        int power = 0;
        int at = end;
        while (at < behind.length() && power(behind.charAt(at)) > 1) {
            power += power(behind.charAt(at++));
        }
        if (end == 0 || at < behind.length()) {
            return Optional.empty();
        }
        return Optional.of(whole.add(new BigDecimal(plain.toString())).movePointRight(power));
    }
}
