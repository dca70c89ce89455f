package io.github.zhibiao.extractors.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which budget and which government level a budget report speaks of: items such as 上级补助收入 stand under each of the four
 * budgets, for 全市 and for 市本级, and only the budget's name tells them apart.
 *
 * @param name the budget, or empty
 * @param level the level, or empty
 */
record Budget(String name, String level) {

    static final Budget NONE = new Budget("", "");

    private static final Pattern BUDGET = Pattern.compile("(一般公共预算|政府性基金预算|国有资本经营预算|社会保险基金预算)(?:收入|支出)");
    private static final Pattern ITEM =
            Pattern.compile("补助|上解|转贷|结转|调入|调出|还本|总计|稳定调节基金|结余|动用|返还|下级支出|上级支出|转移支付收入|^(?:收入|支出)$");
    private static final Pattern LEVEL = Pattern.compile("^(?:省本级|市本级|县本级|区本级|州本级|本级|省级|市级|县级|区级|州级)");

    /** The budget that is spoken of once {@code indicator} is. */
    Budget heard(String indicator) {
        Matcher named = BUDGET.matcher(indicator);
        if (!named.find()) {
            return this;
        }
        Matcher own = LEVEL.matcher(indicator);
        return new Budget(named.group(1), own.find() ? own.group() : level);
    }

    /** The indicator with this budget and level put back. */
    String complete(String indicator) {
        Matcher own = LEVEL.matcher(indicator);
        boolean ownLevel = own.find();
        if (BUDGET.matcher(indicator).find()) {
            return ownLevel ? indicator : level + indicator;
        }
        if (name.isEmpty() || !ITEM.matcher(indicator).find()) {
            return indicator;
        }
        return level + name + (ownLevel ? indicator.substring(own.end()) : indicator);
    }
}
