package io.github.zhibiao.extractors.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a table is about by its caption: 一般公共预算收入 of {@code 附表1 2025年全市一般公共预算收入完成情况表}, which names a row that
 * says no more than 合计.
 *
 * @param name empty where the caption does not say
 * @param level the level of government that all of it is of: 市本级; else empty
 */
record TableSubject(String name, String level) {

    private static final Pattern UNIT = Pattern.compile("[（(]?单\\s*位\\s*[：:].*", Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile("^附?表\\s*[\\d一二三四五六七八九十]+(?:[-—–.]\\d+)?[：:、.]?");
    private static final Pattern TIME = Pattern.compile("^.*?(?:19|20)\\d\\d(?:[—–-](?:19|20)\\d\\d)?年(?:度|末|底)?");
    private static final Pattern PLACE = Pattern.compile("^(?:全[国省市县区州]|\\p{IsHan}{2,8}?(?:自治区|自治州|地区|省|市|盟|州|县))?");
    private static final Pattern LEVEL = Pattern.compile("([省市州县区盟]|地区|自治区)?[（(]?本级[）)]?");
    private static final Pattern FORM =
            Pattern.compile("(?:决算|预算|收支|完成|执行|情况|统计|汇总|一览|明细|对比|公开|公示|及其?增长速度|及增速|总|[（(]?草案[）)]?)*表$");
    private static final Pattern TOTAL = Pattern.compile("(?:本年|当年)?(收入|支出)?(?:合计|总计|小计)");

    static TableSubject of(String caption) {
        String line = UNIT.matcher(caption).replaceFirst("").strip().replaceAll("\\s+", "");
        Matcher at = LEVEL.matcher(line);
        String level = at.find() ? (at.group(1) == null ? "" : at.group(1)) + "本级" : "";
        String bare = NUMBERED.matcher(line).replaceFirst("");
        bare = TIME.matcher(bare).replaceFirst("");
        bare = LEVEL.matcher(bare).replaceFirst("");
        bare = PLACE.matcher(bare).replaceFirst("");
        boolean table = bare.endsWith("表");
        bare = FORM.matcher(bare).replaceFirst("");
        boolean says = table && bare.length() >= 3 && bare.length() <= 24 && bare.matches("\\p{IsHan}+");
        return new TableSubject(says ? bare : "", level);
    }

    /** True for a row or column that only says it is the sum. */
    static boolean isTotal(String name) {
        return TOTAL.matcher(name).matches();
    }

    /** What the row {@code total} is the sum of: 一般公共预算收入. */
    String ofTotal(String total) {
        Matcher of = TOTAL.matcher(total);
        if (name.isEmpty() || !of.matches()) {
            return total;
        }
        String side = of.group(1) == null ? "" : of.group(1);
        return name.endsWith(side) ? name : name + side;
    }

    /** A cell's name with the level of government that the table is of. */
    String ofLevel(String cell) {
        return level.isEmpty() || cell.isEmpty() || cell.contains("本级") ? cell : level + cell;
    }
}
