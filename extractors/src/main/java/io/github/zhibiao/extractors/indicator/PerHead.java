package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.extractors.rule.Wording;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Amounts per head of one kind of people, told after each other: {@code 城镇居民人均可支配收入5万元，人均消费支出3万元}, and the parts
 * of such an amount by the classes of the household survey: {@code 其中，工资性收入3万元}.
 */
final class PerHead {

    private static final Wording WHOSE = Wording.of("^(.*?(?:居民|农民|牧民|职工|住户|家庭))人均");
    /** A part of the income or of the spending of households. */
    private static final Wording PART = Wording.of(
            "^(?:工资性?|(?:家庭)?经营性?|财产性?|转移性?)(?:净)?收入$|^(?:食品烟酒|食品|衣着|居住|生活用品及服务|家庭设备用品及服务|交通和?通信|教育文化和?娱乐|医疗保健|其[他它]用品[及和]服务)(?:类)?(?:消费)?支出$");

    private PerHead() {}

    /** The name of {@code core} with those put back whose amount per head the figure before, {@code last}, told. */
    static Optional<String> name(String core, String last) {
        boolean perHead = core.startsWith("人均") && !core.contains("生产总值");
        if (!last.contains("人均") || (!perHead && !PART.is(core))) {
            return Optional.empty();
        }
        Matcher whose = WHOSE.matcher(last);
        return whose.find() ? Optional.of((perHead ? whose.group(1) : whose.group()) + core) : Optional.empty();
    }
}
