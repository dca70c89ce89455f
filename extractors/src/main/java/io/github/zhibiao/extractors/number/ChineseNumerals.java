package io.github.zhibiao.extractors.number;

import static io.github.zhibiao.extractors.number.Characters.endOfChinese;
import static io.github.zhibiao.extractors.number.Characters.is;

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

    private static Optional<Mention<Numeral>> counted(CharSequence text, int start, int runEnd) {
        int end = runEnd;
        String digits = text.subSequence(start, end).toString();
        Optional<BigDecimal> value = is(text, end, '折') ? ChineseDigits.bargain(digits) : ChineseDigits.parse(digits);
        int blank = digits.indexOf(' ');
        if (value.isEmpty() && blank > 0) { // 二百 三百 are two
            digits = digits.substring(0, blank);
            end = start + blank;
            value = ChineseDigits.parse(digits);
        }
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Tail tail = Tail.read(text, end, false);
        boolean multiplied = tail.power() > 0 || digits.chars().anyMatch(c -> ChineseDigits.power((char) c) > 1);
        return Optional.of(Mention.of(
                "chinese-numeral",
                new Span(start, tail.end()),
                new Numeral(value.get().movePointRight(tail.power()), Style.CHINESE, tail.open(), multiplied)));
    }
}
