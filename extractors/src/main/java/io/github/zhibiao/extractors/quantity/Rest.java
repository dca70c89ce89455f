package io.github.zhibiao.extractors.quantity;

import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.extractors.number.ChineseDigits;
import io.github.zhibiao.extractors.number.Numeral;
import io.github.zhibiao.extractors.rule.Mention;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the unit and belongs to the amount: the half of {@code 三米半}, the 角 and 分 of {@code 5元3角2分}.
 *
 * @param value in the unit
 * @param end where it ends
 */
record Rest(BigDecimal value, int end) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Set<Dimension> HALVED =
            EnumSet.of(Dimension.LENGTH, Dimension.AREA, Dimension.VOLUME, Dimension.MASS);
    /** What makes 半 the beginning of a word: 半年, 半数. */
    private static final String AFTER_HALF = "年天月日数价成径个开导夜路程";

    private static final String DIGIT = "([1-9一二两三四五六七八九])";
    private static final Pattern COINS = Pattern.compile(DIGIT + "[角毛](?:" + DIGIT + "分(?![钟之]))?");

    /** Nothing where nothing belongs to it: then {@code end} is the unit's own. */
    static Rest behind(String text, Mention<Numeral> numeral, Measure measure) {
        Rest none = new Rest(BigDecimal.ZERO, measure.end());
        int end = measure.end();
        Numeral number = numeral.value();
        if (end >= text.length() || number.value().scale() > 0 || number.open()) {
            return none;
        }
        if (text.charAt(end) == '半') {
            boolean half = HALVED.contains(measure.unit().dimension())
                    && !number.multiplied()
                    && (end + 1 == text.length() || AFTER_HALF.indexOf(text.charAt(end + 1)) < 0);
            return half ? new Rest(HALF, end + 1) : none;
        }
        return measure.unit().symbol().equals("元") ? coins(text, end).orElse(none) : none;
    }

    private static Optional<Rest> coins(String text, int end) {
        Matcher coins = COINS.matcher(text).region(end, text.length());
        if (!coins.lookingAt()) {
            return Optional.empty();
        }
        BigDecimal value = digit(coins.group(1)).movePointLeft(1);
        BigDecimal cents =
                coins.group(2) == null ? BigDecimal.ZERO : digit(coins.group(2)).movePointLeft(2);
        return Optional.of(new Rest(value.add(cents), coins.end()));
    }

    private static BigDecimal digit(String written) {
        char c = written.charAt(0);
        return c <= '9'
                ? BigDecimal.valueOf(c - '0')
                : ChineseDigits.parse(written).orElse(BigDecimal.ZERO);
    }
}
