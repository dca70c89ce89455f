package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.extractors.rule.Wording;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * A core that says what share of what a figure is: {@code 第三产业占地区生产总值的比重}.
 *
 * @param part whose share, or empty
 * @param whole of what, or empty
 */
record Proportion(String part, String whole) {

    private static final Wording SHARE =
            Wording.of("^(.*?)(?:约|共)?(?<![侵抢霸独强挤])占(?!比|地(?!区|方)|用|有(?!罪|效)|据|道)(.*?)(?:的)?(?:比重|比例|比率|份额)?$");

    /** Wholes that only say that they are one. */
    private static final Set<String> ALL = Set.of("总量", "总数", "总额", "总", "全部", "比", "案件总数", "总人数");

    /** The proportion that the core is. */
    static Optional<Proportion> of(String core) {
        if (core.indexOf('占') < 0) {
            return Optional.empty();
        }
        Matcher share = SHARE.matcher(core);
        return share.matches() ? Optional.of(new Proportion(share.group(1), share.group(2))) : Optional.empty();
    }

    /** The name of that share of {@code who}. */
    String name(String who) {
        return whole.isEmpty() || ALL.contains(whole) ? who + "占比" : who + "占" + whole + "比重";
    }
}
