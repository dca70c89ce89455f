package io.github.zhibiao.extractors.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shares lie within 0 and 100, and the shares of one whole add up to 100. */
final class ShareCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Of a sum of 100; as 一、二、三产业 are given with one decimal each. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.2");

    private static final Pattern SHARE = Pattern.compile("(?:占比|比重|份额|构成)$|占.*(?:比重|比例|的)$");
    /** Rates of a number of things among all of them. Others may exceed 100: 债务率, 毛入学率, 预算完成率, 拨备覆盖率. */
    private static final Pattern RATE = Pattern.compile(
            "(?:合格率|优良率|优良天数比例|满意率|满意度|办结率|审结率|结案率|出庭率|出庭应诉率|公开率|就业率|失业率|城镇化率|森林覆盖率|绿化率|及格率|优秀率|通过率|达标率|合格比例|死亡率|不良率|不良贷款率|淘汰率|建档率|签约率|知晓率|参与率|履约率|开工率|竣工率|回收率|处理率|利用率)$");

    private static final Pattern BEYOND = Pattern.compile("毛入学|拨备|预算|计划|超额|产能利用|利润|亏损");
    private static final List<String> INDUSTRIES = List.of("第一产业", "第二产业", "第三产业");

    private ShareCheck() {}

    /** Only what fails: that a share is one says nothing for it. */
    static List<Check> outside(List<Told> told) {
        List<Check> checks = new ArrayList<>();
        for (Told one : told) {
            if (isShare(one) && (one.value().signum() < 0 || one.value().compareTo(HUNDRED) > 0)) {
                String says = "“" + one.record().indicator() + "”" + one.label() + "不在 0 到 100 之间";
                checks.add(new Check("share-outside", false, List.of(one.at()), says));
            }
        }
        return checks;
    }

    private static boolean isShare(Told one) {
        String name = one.record().indicator();
        return one.isShare()
                && one.isLevel()
                && (SHARE.matcher(name).find() || RATE.matcher(name).find())
                && !BEYOND.matcher(name).find();
    }

    /** Shares told one after the other in a sentence. That some of them do not add up says nothing, but for the industries. */
    static List<Check> sums(List<Told> told) {
        List<Check> checks = new ArrayList<>();
        List<Told> run = new ArrayList<>();
        for (Told one : told) {
            if (!isPart(one)) {
                continue;
            }
            if (!run.isEmpty() && !belongs(run, one)) {
                close(run, checks);
                run.clear();
            }
            run.add(one);
        }
        close(run, checks);
        return checks;
    }

    private static boolean isPart(Told one) {
        return one.isShare()
                && one.isLevel()
                && one.isExact()
                && SHARE.matcher(one.record().indicator()).find();
    }

    private static boolean belongs(List<Told> run, Told next) {
        Told last = run.get(run.size() - 1);
        boolean same = next.record().period().equals(last.record().period())
                && next.record().area().equals(last.record().area())
                && next.record().status() == last.record().status()
                && next.sameSentence(last);
        boolean again = run.stream()
                .limit(INDUSTRIES.size())
                .anyMatch(t -> t.record().indicator().equals(next.record().indicator()));
        return same && !again;
    }

    private static void close(List<Told> run, List<Check> checks) {
        if (run.size() < 2) {
            return;
        }
        BigDecimal sum = run.stream().map(Told::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = sum.subtract(HUNDRED).abs().compareTo(TOLERANCE) <= 0;
        if (whole || areIndustries(run)) {
            String says = run.stream().map(Told::label).collect(Collectors.joining("、")) + "合计 "
                    + sum.stripTrailingZeros().toPlainString() + "%" + (whole ? "" : "，不是 100%");
            checks.add(new Check("shares-sum", whole, run.stream().map(Told::at).toList(), says));
        }
    }

    private static boolean areIndustries(List<Told> run) {
        if (run.size() != INDUSTRIES.size()) {
            return false;
        }
        for (int i = 0; i < run.size(); i++) {
            if (!run.get(i).record().indicator().contains(INDUSTRIES.get(i))) {
                return false;
            }
        }
        return true;
    }
}
