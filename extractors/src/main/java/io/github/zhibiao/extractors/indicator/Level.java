package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.extractors.rule.Wording;
import java.util.regex.Matcher;

/** Words for levels of government, and for the zones that keep books of their own: 市本级, 高新区, 各县（市、区）. */
final class Level {

    private static final String LEVELS =
            "[省市县区州旗]本级|本级|国家级|自治区级|[省市县区州镇]级|[\\u4e00-\\u9fa5]{0,4}(?:高新区|经开区|开发区|新区|示范区|度假区|保税区|产业园区)";
    private static final Wording FIRST = Wording.of("^(?:" + LEVELS + ")");
    private static final Wording HOLDER =
            Wording.of("^(?:" + LEVELS + "|各?县[（(]市、?区[)）]|各?(?:县区|区县|市县|县市区)|[省市县区州旗]级)");
    private static final Wording BARE = Wording.of("[省市县区州旗]?本?级");
    private static final Wording ALONE = Wording.of(
            "(?:" + LEVELS + "|[省市县区州乡]|各?县[（(]市、?区[)）]|各?[县市州]区|各县|各区|区县|市县|城市|农村|城镇|乡村|市区|城区|主城区)(?:一级|留用|本级)?");
    private static final Wording BEGINNING = Wording.of("^(?:" + LEVELS + "|城市|农村|城镇|乡村|市区|城区)(?:及?以上)?");
    private static final Wording OWN = Wording.of("[省市县区州旗]本级");
    private static final Wording ALL = Wording.of("全[省市县区州旗]");

    private Level() {}

    /** The level that {@code name} begins with, or empty. */
    static String of(String name) {
        Matcher first = FIRST.matcher(name);
        return first.find() ? first.group() : "";
    }

    /** {@code part} with the level of {@code whole}, where it has none itself. */
    static String shared(String whole, String part) {
        Matcher holder = HOLDER.matcher(whole);
        return holder.find() && !HOLDER.in(part) && !told(part).equals(holder.group()) ? holder.group() + part : part;
    }

    /** 区级 in the books of a zone is the zone. */
    static boolean isBare(String level) {
        return BARE.is(level);
    }

    /** {@code name} without the level that it begins with, or the part of the people: 居民收入 of 城镇居民收入. */
    static String off(String name) {
        return BEGINNING.replaceFirst(name, "");
    }

    /** True if {@code core} is nothing but a level: whose part of the figure before is told, and not of what. */
    static boolean isAlone(String core) {
        return ALONE.is(core);
    }

    /** The government's own level that {@code words} are of; empty where they are of none, or of the whole place too. */
    static String told(String words) {
        Matcher own = OWN.matcher(words);
        return own.find() && !isOfAll(words) ? own.group() : "";
    }

    /** 全市: all levels together. */
    static boolean isOfAll(String words) {
        return ALL.in(words);
    }
}
