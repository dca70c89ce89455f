package io.github.zhibiao.extractors.quantity;

import io.github.zhibiao.corpus.record.Unit;
import io.github.zhibiao.extractors.number.Numeral;
import io.github.zhibiao.extractors.number.Numeral.Style;
import io.github.zhibiao.extractors.rule.Mention;
import io.github.zhibiao.extractors.rule.Wording;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;

/** Tells numerals that measure or count from those that only seem to. */
final class Countable {

    /** Measure words of things that can be seen: with them even a small Chinese numeral counts. */
    private static final Set<String> CONCRETE =
            Set.of("处", "座", "家", "所", "名", "户", "辆", "台", "架", "艘", "幢", "栋", "间", "套", "枚", "起", "宗");
    /** 二十届三中全会: these number and do not count. */
    private static final Set<String> NUMBERING = Set.of("届", "轮", "期", "");

    private static final String MULTIPLIERS = "十百千万亿";
    private static final Wording LASTING = Wording.of("(?:缩短|延长|压缩|缩减|减|增加|提前|工龄|寿命)[^，。；]{0,4}$");
    private static final int NEAR = 6;

    private Countable() {}

    /**
     * Chinese numerals count only where they surely measure: {@code 三千余人}, {@code 九十个国家}, {@code 两倍}. A small one
     * before a measure word ({@code 三项机制}) gestures at what the text lists.
     */
    static boolean is(String text, Mention<Numeral> mention, Unit unit) {
        Numeral numeral = mention.value();
        if (numeral.style() != Style.CHINESE) {
            return true;
        }
        if (isRound(text, mention) && !numeral.open()) {
            return false; // 千家企业, 百座水库
        }
        if (CONCRETE.contains(unit.symbol()) && numeral.value().compareTo(BigDecimal.ONE) > 0) {
            return true; // 新建三处口袋公园
        }
        if (NUMBERING.contains(unit.symbol())) {
            return false;
        }
        boolean big =
                numeral.value().compareTo(BigDecimal.TEN) > 0 || numeral.value().scale() > 0;
        return big || isMeasured(unit);
    }

    private static boolean isMeasured(Unit unit) {
        return switch (unit.dimension()) {
            case MONEY, SHARE, SHARE_DIFFERENCE, MULTIPLE, MASS, AREA, ENERGY, POWER, TRAFFIC, LENGTH -> true;
            default -> false;
        };
    }

    /** 百万, 千亿: a multiplier alone, which counts where a hedge stands before it ({@code 超百万人次}); 一百亿 counts. */
    static boolean isRound(String text, Mention<Numeral> mention) {
        Numeral numeral = mention.value();
        return numeral.style() == Style.CHINESE
                && numeral.multiplied()
                && MULTIPLIERS.indexOf(text.charAt(mention.start())) >= 0
                && isPowerOfTen(numeral.value());
    }

    private static boolean isPowerOfTen(BigDecimal value) {
        return value.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE) && value.compareTo(BigDecimal.TEN) > 0;
    }

    /** Years name a time, except where the clause is about how long: {@code 缩短至3年}. */
    static boolean namesTime(String text, Mention<Numeral> numeral, Unit unit) {
        return unit.symbol().equals("年")
                && !LASTING.in(text.substring(Math.max(0, numeral.start() - NEAR), numeral.start()));
    }

    /** Part of a longer code: letters or digits touch it. */
    static boolean isTouched(String text, Mention<Numeral> numeral) {
        if (numeral.start() == 0 || numeral.value().style() != Style.ARABIC) {
            return false;
        }
        if (numeral.value().multiplied()) {
            return false; // GDP2520.6亿元
        }
        char before = text.charAt(numeral.start() - 1);
        return (before >= 'A' && before <= 'Z') || (before >= 'a' && before <= 'z') || before == '.' || before == '_';
    }
}
