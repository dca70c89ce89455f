package io.github.zhibiao.extractors.number;

import java.math.BigDecimal;
import java.util.Optional;

/** The value of a whole number written with multipliers: {@code 三千二百}, {@code 五亿零六}, {@code 一万五千亿}. */
final class ChineseCount {

    private static final int WAN = 4;
    /** Longer than any count, and short enough for a long. */
    private static final long LIMIT = 1_000_000_000_000_000_00L;

    private long total; // what 万, 亿 and 兆 have closed
    private long section; // below the last of them
    private int pending = -1; // a digit waiting for its multiplier
    private int lowest = Integer.MAX_VALUE; // the power last used within the section
    private int closed; // the power of the multiplier that closed the last section

    private ChineseCount() {}

    /** Empty where it is no number: {@code 十百}, {@code 二三十}, {@code 万万}. */
    static Optional<BigDecimal> of(String s) {
        ChineseCount count = new ChineseCount();
        for (int i = 0; i < s.length(); i++) {
            if (!count.take(s, i) || count.total > LIMIT) {
                return Optional.empty();
            }
        }
        return Optional.of(BigDecimal.valueOf(count.total + count.section + count.tail(s)));
    }

    private boolean take(String s, int at) {
        int digit = ChineseDigits.digit(s.charAt(at));
        int power = ChineseDigits.power(s.charAt(at));
        if (digit > 0) {
            boolean free = pending <= 0;
            pending = digit;
            return free;
        }
        if (digit == 0) {
            pending = 0;
            return true;
        }
        return power < WAN ? within(power, at) : close(power, s.length() == 1 || s.equals("万亿"));
    }

    /** 十, 百, 千: one alone stands only at the beginning, but 十 behind 零 too. */
    private boolean within(int power, int at) {
        boolean bare = pending <= 0;
        if (power >= lowest || (bare && power > 1 && at > 0)) {
            return false;
        }
        section += (bare ? 1 : pending) * pow(power);
        pending = -1;
        lowest = power;
        return true;
    }

    /** 万, 亿, 兆 multiply what stands since the last greater one: in 一万五千亿 the 亿 is of the 万 too. */
    private boolean close(int power, boolean alone) {
        long below = section + Math.max(pending, 0);
        boolean repeated = power == closed && below > 0; // 五万六万
        boolean bare = below == 0 && total == 0;
        if (repeated || (bare && !alone)) {
            return false;
        }
        if (power >= closed) {
            if (total + below > LIMIT / pow(power)) {
                return false;
            }
            long higher = power == 8 ? total - total % pow(12) : 0;
            total = higher + Math.max(total - higher + below, 1) * pow(power);
        } else {
            total += Math.max(below, 1) * pow(power);
        }
        closed = power;
        section = 0;
        pending = -1;
        lowest = Integer.MAX_VALUE;
        return true;
    }

    /** A last digit without a multiplier counts ones, or, after 万 or 百 with no 零 between, the power below: 一百五 is 150. */
    private long tail(String s) {
        if (pending <= 0) {
            return 0;
        }
        int before = s.length() < 2 ? 0 : ChineseDigits.power(s.charAt(s.length() - 2));
        return before > 1 ? pending * pow(before - 1) : pending;
    }

    private static long pow(int power) {
        return BigDecimal.ONE.movePointRight(power).longValueExact();
    }
}
