package io.github.zhibiao.extractors.quantity;

import io.github.zhibiao.extractors.number.Numeral;
import io.github.zhibiao.extractors.rule.Mention;
import java.math.BigDecimal;

/** Shares in tenths: 九成 is 90%, 九成五 and 九成半 are 95%; 八折 is 80% of a price, 七五折 and 75折 are 75%. */
final class Tenths {

    private static final String DIGITS = "一二三四五六七八九";
    /** What makes 成 the beginning of a word, or the end of one. */
    private static final String AFTER_CHENG = "立为员功果都本交品长效渝";
    /** What makes 折 the beginning of a verb: 折合, 折旧, 折叠. */
    private static final String AFTER_ZHE = "合旧叠算射返损价成服中线断页子股标耗变抵纸";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Tenths() {}

    /** 9成, 三成, 八折, but not 完成, 成立 or 折合. */
    static boolean at(String text, Mention<Numeral> numeral) {
        int at = sign(text, numeral.end());
        if (at >= text.length() || numeral.value().multiplied()) {
            return false;
        }
        BigDecimal value = numeral.value().value();
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (text.charAt(at)) {
            case '成' -> value.compareTo(BigDecimal.TEN) <= 0 && AFTER_CHENG.indexOf(next) < 0;
            case '折' ->
                value.compareTo(HUNDRED) < 0 && value.compareTo(BigDecimal.TEN) != 0 && AFTER_ZHE.indexOf(next) < 0;
            default -> false;
        };
    }

    /** 八折 is in tenths, 75折 in hundredths. */
    static BigDecimal percent(String text, Mention<Numeral> numeral) {
        BigDecimal value = numeral.value().value();
        boolean hundredths = text.charAt(sign(text, numeral.end())) == '折' && value.compareTo(BigDecimal.TEN) > 0;
        BigDecimal tens = hundredths ? value : value.multiply(BigDecimal.TEN);
        return tens.add(BigDecimal.valueOf(unitDigit(text, numeral)));
    }

    static int end(String text, Mention<Numeral> numeral) {
        return sign(text, numeral.end()) + (unitDigit(text, numeral) > 0 ? 2 : 1);
    }

    /** Where 成 or 折 would stand, behind the blank of a page set wide. */
    private static int sign(String text, int end) {
        return end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    }

    private static int unitDigit(String text, Mention<Numeral> numeral) {
        int at = sign(text, numeral.end()) + 1;
        if (at >= text.length() || text.charAt(at - 1) == '折') {
            return 0;
        }
        boolean half = text.charAt(at) == '半' && !text.startsWith("半年", at);
        return half ? 5 : DIGITS.indexOf(text.charAt(at)) + 1;
    }
}
