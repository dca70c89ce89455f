package io.github.zhibiao.extractors.quantity;

import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Unit;
import java.util.Optional;

/** Currencies that do not stand where units do: {@code ￥300}, {@code 人民币50万元}, {@code 8亿元人民币}. */
final class Money {

    private static final String YUAN = "元";
    private static final String RENMINBI = "人民币";
    private static final int BLANKS = 2;

    private Money() {}

    /** What the sign before a number says, if there is one. */
    static Optional<Unit> sign(String text, int number) {
        char sign = number > 0 ? text.charAt(number - 1) : ' ';
        return switch (sign) {
            case '￥', '¥' -> Optional.of(Unit.of(YUAN, Dimension.MONEY));
            case '$' -> Optional.of(Unit.of("美元", Dimension.MONEY));
            default -> Optional.empty();
        };
    }

    /** Where the sign or the word 人民币 before a number of {@code unit} begins, else where the number begins. */
    static int start(String text, int number, Unit unit) {
        if (unit.dimension() != Dimension.MONEY) {
            return number;
        }
        if (sign(text, number).isPresent()) {
            return number - 1;
        }
        int end = number;
        while (number - end < BLANKS && end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        boolean named = unit.symbol().equals(YUAN) && text.startsWith(RENMINBI, end - RENMINBI.length());
        return named ? end - RENMINBI.length() : number;
    }

    /** Behind the word 人民币 that may follow 元 at {@code end}. */
    static int end(String text, int end, Unit unit) {
        return unit.symbol().equals(YUAN) && text.startsWith(RENMINBI, end) ? end + RENMINBI.length() : end;
    }
}
