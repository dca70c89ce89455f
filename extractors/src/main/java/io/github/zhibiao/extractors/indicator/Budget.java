package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.extractors.rule.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Which budget and which government level a budget report speaks of: items such as 上级补助收入 stand under each of the four
 * budgets, for 全市 and for 市本级, and only the budget's name tells them apart.
 *
 * @param name the budget, or empty
 * @param level the level, or empty
 */
record Budget(String name, String level) {

    static final Budget NONE = new Budget("", "");

    private static final String SOCIAL = "社会保险基金";
    /** 调整后市级支出预算: the level is told of the budget spoken of. */
    private static final Wording ADJUSTED = Wording.of("^调整后(?:市级|省级|县级|全[省市县区州])?(收入|支出)预算数?$");

    private static final Set<String> SUMS = Set.of("总收入", "总支出", "收入总计", "支出总计");
    private static final String FUND = "保险基金";
    private static final Wording ANY =
            Wording.of("一般公共(?:预算|(?=总?(?:收入|支出)))|政府性基金|国有资本经营|[\\u4e00-\\u9fa5、]{0,30}?" + FUND);
    /** 安排支出, 实际完成收入: that it was planned or done is no part of the name. */
    private static final Wording CARRIED = Wording.of(
            "^((?:[省市县区州]本?级|高新区)?)(?:实际|预计|累计)?(?:安排|完成|实现)(?:全[省市县区州])?(?=[\\u4e00-\\u9fa5]{0,12}(?:收入|支出|收支结余)$)");

    private static final Wording BUDGET = Wording.of("(" + ANY.regex() + ")(?:预算)?(?:地方|总)?(?:收入|支出)");
    private static final Wording ITEM = Wording.of(
            "上级补助|补助(?:收入|支出|下级|[省市县区])|上解|转贷|结转|调入|调出|还本|总计|稳定调节基金|结余|动用|返还|下级支出|上级支出|转移支付收入|转移性|^债务(?:收入|支出)");
    /** An item that says nothing but the side of the accounts it stands on. */
    private static final Wording SIDE =
            Wording.of("^(?:预算|总)?(?:收入|支出)(?:(?:年初|调整|变动|总|代编)?预算(?:数|合计)?|合计|决算(?:结果|数)?|完成.{0,10}比例|预算.{0,6}比例)?$");
    /** What only the accounts of social insurance call so. */
    private static final Wording SOCIAL_ITEM =
            Wording.of("^(?:财政补贴|利息|其他|转移|委托投资|保险费|缴费|待遇)[\\u4e00-\\u9fa5]{0,4}(?:收入|支出)");
    /** A name of the accounts that stands under every level. */
    private static final Wording ACCOUNT = Wording.of("(?:收入|支出|税|税收)(?:预算)?(?:完成.{0,6}比例)?$");

    /** 预算收支结余, but not 预算稳定调节基金. */
    private static final Wording AGAIN = Wording.of("预算(?=[收支结滚调补])");

    /** A place with books of its own, before its budget: 城乡一体化示范区地方. */
    private static final Wording ZONE = Wording.of("([\\u4e00-\\u9fa5]{2,9}[区县市园乡镇])(?:地方|全口径)?");

    /** 分级次看，市本级收入60亿元；县市区收入140亿元: of the levels below. */
    private static final Wording OTHERS = Wording.of("^各?(?:县[（(]市、?区[)）]|县市区|县区|区县|市县|县市)");

    private static final Wording CARRIES = Wording.of("^(?:安排|完成|实现|预计)|全[省市县区州]$");

    private static final Wording ZONE_HEADING = Wording.of(
            "^[（(]?[一二三四五六七八九十\\d]{1,2}[)）]?[、.．]?([\\u4e00-\\u9fa5]{0,8}(?:高新区|开发区|经开区|示范区|新区|度假区))(?:20\\d{2}年)?[收支财政]{0,4}预算");

    /** 社会保险基金预算支出年末滚存结余: what is left is of the budget, and not of one side of it. */
    private static final Wording BALANCE = Wording.of(
            "(?<=预算|基金|^)(?:收入|支出)(?:年初|调整|变动)?(?:预算)?(?=(?:(?:本年|当年|年度|年末|年终|累计)?(?:收支)?(?:滚存)?(?:结余|结转)|调出))");

    /** 全市政府性基金收支平衡情况： before a row of items. */
    private static final Wording LEAD_IN = Wording.of("(" + ANY.regex() + ")(?:预算)?(?:收支)?(?:平衡|执行|完成)情况[：:]");

    private static final Wording NO_ITEM = Wording.of("标准|人均|每人|居民|企业(?!所得税)|占|债券资金|额度|转贷我|用于");

    /** The one budget and level that headings leave to what stands under them. */
    static Budget under(List<String> headings) {
        Budget budget = NONE;
        for (String heading : headings) {
            Matcher any = ANY.matcher(heading);
            String named = any.find() ? full(any.group()) : budget.name;
            boolean more = any.find();
            String told = zone(heading).orElse(Level.told(heading));
            budget = new Budget(more ? "" : named, told.isEmpty() && Level.isOfAll(heading) ? "" : level(told, budget));
        }
        return budget;
    }

    /** （三）高新区预算执行情况: the books of a zone. */
    private static Optional<String> zone(String heading) {
        Matcher zone = ZONE_HEADING.matcher(heading);
        return zone.find() ? Optional.of(zone.group(1)) : Optional.empty();
    }

    private static String level(String told, Budget above) {
        return told.isEmpty() ? above.level : told;
    }

    private static String full(String named) {
        if (named.endsWith(SOCIAL) || named.equals("一般公共")) {
            return (named.endsWith(SOCIAL) ? SOCIAL : named) + "预算";
        }
        return named.endsWith(FUND)
                ? named.substring(Level.of(named).length()) // 城镇职工基本医疗保险基金
                : named.endsWith("预算") ? named : named + "预算";
    }

    /** Once {@code words} before a figure, or before a row of them, have told the level, or that all levels are meant. */
    Budget at(String words) {
        Matcher leads = LEAD_IN.matcher(words);
        String named = leads.find() ? full(leads.group(1)) : name;
        String told = Level.told(words);
        if (!told.isEmpty()) {
            return new Budget(named, told);
        }
        return named.equals(name) && (level.isEmpty() || !Level.isOfAll(words))
                ? this
                : new Budget(named, Level.isOfAll(words) ? "" : level);
    }

    /** The budget that is spoken of once {@code indicator} is. */
    Budget heard(String indicator) {
        Matcher named = BUDGET.matcher(indicator);
        if (!named.find()) {
            return this;
        }
        String own = Level.of(indicator);
        Matcher zone = ZONE.matcher(indicator.substring(0, named.start()));
        boolean place = zone.matches() && !CARRIES.in(zone.group(1));
        String told = own.isEmpty() && place ? zone.group(1) : own;
        return new Budget(full(named.group(1)), told.isEmpty() ? level : told);
    }

    /** A side of the accounts that stands alone is of the budget spoken of, and of no item of it. */
    String side(String core, String otherwise) {
        return !name.isEmpty() && SUMS.contains(core) ? core : otherwise;
    }

    /** The indicator with this budget and level put back. */
    String complete(String told) {
        String balance = ADJUSTED.replaceFirst(BALANCE.replaceFirst(told, ""), "$1调整预算");
        String indicator = name.isEmpty() ? balance : CARRIED.replaceFirst(balance, "$1");
        String own = Level.of(indicator);
        boolean side = SIDE.in(indicator.substring(own.length()));
        if (ANY.in(indicator) || name.isEmpty() || !(side || isItem(indicator))) {
            boolean account = (ANY.in(indicator) && ITEM.in(indicator))
                    || BUDGET.in(indicator)
                    || (ACCOUNT.in(indicator) && !NO_ITEM.in(indicator));
            boolean says = !own.isEmpty()
                    || OTHERS.in(indicator)
                    || indicator.startsWith(level)
                    || !Level.told(indicator).isEmpty();
            return account && !says ? level + indicator : indicator;
        }
        String item = indicator.substring(own.length());
        return levelOf(own) + name + (AGAIN.opens(item) ? item.substring(2) : item);
    }

    /** 区级支出 in the books of a zone. */
    private String levelOf(String own) {
        return own.isEmpty() || (!level.isEmpty() && Level.isBare(own)) ? level : own;
    }

    private boolean isItem(String indicator) {
        boolean social = name.startsWith(SOCIAL) && SOCIAL_ITEM.in(indicator);
        return social || (ITEM.in(indicator) && !NO_ITEM.in(indicator));
    }
}
