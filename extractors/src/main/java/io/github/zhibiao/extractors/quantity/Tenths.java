package io.github.zhibiao.extractors.quantity;

import io.github.zhibiao.extractors.number.Numeral;
import io.github.zhibiao.extractors.rule.Mention;
import java.math.BigDecimal;

/** Shares in tenths: 九成 is 90%, 九成五 is 95%. */
final class Tenths {

    private static final String DIGITS = "一二三四五六七八九";

    private Tenths() {}

    /** 9成, 三成, but not 完成 or 成立. */
    static boolean at(String text, Mention<Numeral> numeral) {
        int at = numeral.end();
        return at < text.length()
                && text.charAt(at) == '成'
                && numeral.value().value().compareTo(BigDecimal.TEN) < 0
                && (at + 1 >= text.length() || "立为员功果都本交品长效渝".indexOf(text.charAt(at + 1)) < 0);
    }

    static BigDecimal percent(String text, Mention<Numeral> numeral) {
        BigDecimal tens = numeral.value().value().multiply(BigDecimal.TEN);
        return tens.add(BigDecimal.valueOf(unitDigit(text, numeral)));
    }

    static int end(String text, Mention<Numeral> numeral) {
        return numeral.end() + (unitDigit(text, numeral) > 0 ? 2 : 1);
    }

    private static int unitDigit(String text, Mention<Numeral> numeral) {
        int at = numeral.end() + 1;
        return at < text.length() ? DIGITS.indexOf(text.charAt(at)) + 1 : 0;
    }
}
