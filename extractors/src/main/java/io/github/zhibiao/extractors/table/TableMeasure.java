package io.github.zhibiao.extractors.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a table measures of each of its rows, where the rows only say of whom: 增加值 of 轻工业 below 规模以上工业增加值, 投资 of
 * 制造业 below the caption 分行业固定资产投资增长速度.
 *
 * @param measure empty where the table does not say
 * @param ofAll the caption says it, of every row; else only the rows that name a branch or a kind of enterprise
 */
record TableMeasure(String measure, boolean ofAll) {

    static final TableMeasure NONE = new TableMeasure("", false);

    private static final String MEASURES = "(增加值|总产值|投资|零售额|利润总额|营业收入)";
    private static final Pattern CAPTION =
            Pattern.compile(MEASURES + "(?:[（(][^（）()]{1,12}[)）])?(?:及其?|的)?(?:增长|增速|同比|构成|比上年)");
    private static final Pattern TOTAL =
            Pattern.compile("^(?:规模以上|全[省市县区州]|全部|全社会|固定资产|社会消费品|限额以上|农林牧渔业).{0,10}?" + MEASURES + "$");
    private static final Pattern PRODUCT = Pattern.compile("^(?:地区)?生产总值$");
    private static final Pattern KIND = Pattern.compile("(?:[业类]|企业|公有制|经济)$|^其他$");
    private static final Pattern SAYS = Pattern.compile("(?:[额量值率数]|收入|支出|投资|人口|面积|价格|指数|贷款|存款|合计|总计)$");
    private static final Pattern LEAD = Pattern.compile("^在?总计中[：:]?");

    static TableMeasure of(String caption) {
        Matcher told = CAPTION.matcher(caption);
        return told.find() ? new TableMeasure(told.group(1), true) : NONE;
    }

    /** After a row of that name, which may be the total of those below it. */
    TableMeasure below(String row) {
        if (!measure.isEmpty()) {
            return this;
        }
        Matcher total = TOTAL.matcher(row);
        return PRODUCT.matcher(row).matches()
                ? new TableMeasure("增加值", false)
                : total.matches() ? new TableMeasure(total.group(1), false) : this;
    }

    /** The row's name, with what is measured where it does not say so itself. */
    String named(String row) {
        String name = LEAD.matcher(row).replaceFirst("");
        boolean lacks =
                !measure.isEmpty() && !name.isEmpty() && !SAYS.matcher(name).find();
        return lacks && (ofAll || KIND.matcher(name).find()) ? name + measure : name;
    }
}
