package io.github.zhibiao.extractors.number;

import static io.github.zhibiao.extractors.number.Characters.endOfChinese;
import static io.github.zhibiao.extractors.number.Characters.isMore;

import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.number.Numeral.Style;
import io.github.zhibiao.extractors.rule.Mention;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads numerals that begin with a Chinese one: {@code 三千余}, {@code 二十三点五}, {@code 百分之九十五}. */
final class ChineseNumerals {

    private ChineseNumerals() {}

    /** The numeral that begins at {@code start}; empty where the run is no number: 三五, 千百. */
    static Optional<Mention<Numeral>> at(CharSequence text, int start) {
        int end = endOfChinese(text, start);
        Optional<Mention<Numeral>> share = Shares.inWords(text, start, end);
        return share.isPresent() ? share : counted(text, start, end);
    }

    private static Optional<Mention<Numeral>> counted(CharSequence text, int start, int digitsEnd) {
        String digits = text.subSequence(start, digitsEnd).toString();
        Optional<BigDecimal> value = ChineseDigits.parse(digits);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        boolean open = isMore(text, digitsEnd);
        int power = 0;
        int end = open ? digitsEnd + 1 : digitsEnd;
        while (open && end < text.length() && (text.charAt(end) == '万' || text.charAt(end) == '亿')) {
            power += ChineseDigits.power(text.charAt(end++));
        }
        boolean multiplied = power > 0 || digits.chars().anyMatch(c -> ChineseDigits.power((char) c) > 1);
        return Optional.of(Mention.of(
                "chinese-numeral",
                new Span(start, end),
                new Numeral(value.get().movePointRight(power), Style.CHINESE, open, multiplied)));
    }
}
