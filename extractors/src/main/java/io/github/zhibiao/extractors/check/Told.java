package io.github.zhibiao.extractors.check;

import io.github.zhibiao.corpus.record.Comparator;
import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.record.Quantity;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A record as a check looks at it.
 *
 * @param at its place in the list
 * @param slack half of what the last written digit counts for: 0.005亿元 for 3.25亿元
 */
record Told(int at, IndicatorRecord record, BigDecimal value, BigDecimal slack) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Pattern WRITTEN = Pattern.compile("\\d[\\d,，]*(?:[.．](\\d+))?\\s*([百千万亿兆]*)");

    static Told of(int at, IndicatorRecord record) {
        return new Told(at, record, record.quantity().amount().value(), slack(record));
    }

    /** A numeral in Chinese characters is taken as exact. */
    private static BigDecimal slack(IndicatorRecord record) {
        Matcher written = WRITTEN.matcher(record.evidence().quote());
        if (!written.find()) {
            return BigDecimal.ZERO;
        }
        int decimals = written.group(1) == null ? 0 : written.group(1).length();
        int zeros = 0;
        for (char c : written.group(2).toCharArray()) {
            zeros += switch (c) {
                case '百' -> 2;
                case '千' -> 3;
                case '万' -> 4;
                case '亿' -> 8;
                default -> 12;
            };
        }
        boolean counted = decimals == 0 && zeros == 0; // 358件 is 358件
        return counted && !isShare(record) ? BigDecimal.ZERO : HALF.scaleByPowerOfTen(zeros - decimals);
    }

    private static boolean isShare(IndicatorRecord record) {
        return record.quantity().unit().dimension() == Dimension.SHARE;
    }

    Quantity quantity() {
        return record.quantity();
    }

    String unit() {
        return quantity().unit().symbol();
    }

    boolean isShare() {
        return isShare(record);
    }

    /** One number, told without 约, 以上 and the like. */
    boolean isExact() {
        return quantity().comparator() == Comparator.EQ
                && quantity().amount().upper().isEmpty();
    }

    boolean isLevel() {
        return record.form() == Form.LEVEL;
    }

    boolean sameSentence(Told other) {
        return record.evidence().sentence().equals(other.record.evidence().sentence());
    }

    /** 「358件」（#12）, as {@code show} marks it. */
    String label() {
        return "「" + record.evidence().quote() + "」（#" + record.number() + "）";
    }
}
