package io.github.zhibiao.extractors.quantity;

import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.rule.Mention;
import io.github.zhibiao.extractors.rule.Rule;
import io.github.zhibiao.extractors.rule.RuleStack;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Numerals that measure nothing: dates, ordinals that name, titles, document numbers, slogans, models. What these rules
 * claim holds no figure.
 */
final class NonFigures {

    private static final String CHINESE = "〇○零一二三四五六七八九十百";
    private static final String ARABIC = "0123456789";
    private static final String NUMERAL = ARABIC + CHINESE;
    private static final String CN = "[" + CHINESE + "]";
    private static final String LETTERS =
            range('A', 'Z') + range('a', 'z') + range('Ａ', 'Ｚ') + range('ａ', 'ｚ') + range('α', 'ω');
    private static final String N = "(?:\\d{1,12}|" + CN + "{1,12})";

    private static final RuleStack<String> RULES = new RuleStack<>(
            List.of(
                    rule("title", "《", "《", "《[^《》]{1,80}》"),
                    rule("quoted-name", "“\"‘", "“\"‘", "[“\"‘][^”\"’“，。；]{1,16}[”\"’]"),
                    rule(
                            "date-iso",
                            ARABIC,
                            "-/.",
                            "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:/?\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?"),
                    rule(
                            "clock",
                            ARABIC,
                            ":：时点",
                            "\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?(?=\\s|$|分|，|。)|(?<=午|晚|晨|时间|：|:)\\d{1,2}[:：]\\d{2}|\\d{1,2}[时点]\\d{1,2}分"),
                    rule(
                            "years",
                            "12",
                            "-—–―~～至到",
                            "(?:19|20)\\d{2}年?\\s{0,3}[-—–―~～至到]{1,4}\\s{0,3}(?:(?:19|20)\\d{2})年?(?:\\d{1,2}月)?"),
                    rule(
                            "year-month-day",
                            "12一二",
                            "年",
                            "(?:(?:19|20)\\d{2}|[一二][九〇○零]" + CN + "{2})年度?(?:" + N + "月(?:份|" + N + "日)?)?"),
                    rule(
                            "months",
                            NUMERAL,
                            "月",
                            N + "\\s*[-—–~～至到]\\s*" + N + "月份?|" + N + "月份?(?:" + N + "日)?(?:[-—–~～至到]" + N
                                    + "(?:日|月(?:" + N + "日)?))?"),
                    rule("day", NUMERAL, "日", "(?<!个)" + N + "日(?![均产处游]|元(?!宵|旦))"),
                    rule("age-of-time", NUMERAL, "代纪周月", "\\d{2}年代|" + N + "世纪|" + N + "周年|" + N + "[、]" + N + "月份"),
                    rule(
                            "span-of-years",
                            "今未过这近前后头最下每逐两几" + NUMERAL,
                            "年",
                            "(?:(?:今后|未来|过去|这|近|前|后|头|最近|下)(?:的)?[一二两三四五六七八九十几\\d]{1,2}(?:个)?年|[一二两三四五六七八九十几\\d]{1,2}年(?:来|内|间|期|多来|行动|计划|规划|左右|前|后|时间|如一日|以来)|每年|逐年|近年)"),
                    rule("plan-name", NUMERAL, "五", "(?:十一|十二|十三|十四|十五|[一二三四五六七八九十])五”?(?:时期|期间|规划|计划|以来|末|初|收官|开局)"),
                    rule("ordinal", "第", "第", "第" + N + "(?![\\d.％%])"),
                    rule(
                            "enumerator",
                            "\t\n\013\f\r 　（(" + NUMERAL,
                            ")）、.．是要则面",
                            "^[\\s　]{0,8}[（(]?" + N + "[)）、.．](?!\\d)|(?<=[。；：，,;:])[（(]" + N
                                    + "[)）]|[一二三四五六七八九十](?:是|要|方面|则)(?=[^个])"),
                    rule("quarter", NUMERAL, "季", N + "季度"), // 2025年1季度; but 连续11个季度
                    rule("session", NUMERAL, "次", N + "次(?:全会|全体会议|党代会)"), // 七届十二次全会
                    rule(
                            "document-number",
                            "〔[（(" + ARABIC,
                            "〔[（(号",
                            "[〔\\[（(]\\s*(?:19|20)\\d{2}\\s*[〕\\])）]\\s{0,3}\\d{0,6}\\s{0,3}号?|\\d{1,9}号(?!召)"),
                    rule(
                            "figure-or-table-label",
                            "图表附",
                            "图表件",
                            "(?<![\\u4e00-\\u9fa5])[图表](?:\\s*\\d+)(?:-\\d+)?|附件\\s*" + N + "|附表\\s*" + N),
                    rule(
                            "telephone",
                            ARABIC,
                            "-—1",
                            "(?<!\\d)(?:0\\d{2,3}[-—]\\d{7,8}|1\\d{10})(?![\\d元万亿人])|\\d{3,4}-\\d{3,4}-\\d{3,4}"),
                    rule("web-address", "hw", "hw", "(?:https?://|www\\.)[\\w./?=&%#():+~;@-]{1,500}"),
                    rule("sum-name", ARABIC, "+＋×xX", "\\d{1,6}(?:\\s{0,3}[+＋×xX]\\s{0,3}(?:\\d{1,6}|[NXn])){1,8}"),
                    rule(
                            "model",
                            LETTERS + ARABIC,
                            LETTERS,
                            "[A-Za-zＡ-Ｚａ-ｚα-ω][A-Za-z.-]{0,20}\\d{1,9}(?:\\.\\d{1,9})?(?![\\d.]*[万亿])[A-Za-z]{0,20}|\\d{1,9}(?:\\.\\d{1,4})?(?:[GDAKFV](?![BWbw])[A-Za-z]*|[A-Z][A-Za-z]*级|nm\\b)"),
                    rule("per-mass", "每", "每", "每(?:[百千万亿]+|\\d{1,4}[百千万]{0,2})(?=名?(?:[人口户常老]|平方公里))"),
                    rule(
                            "class-name",
                            NUMERAL,
                            "级号版期档寸代股军城维次济活楼型段码纵横",
                            N
                                    + "(?:\\.\\d+)?(?:级(?!以上行政|的)|号线|号|版|(?<!\\d)期(?!末|内)|(?<=\\d)期(?![末内，。、；：（）和,;]|$)|档|英寸|代线?|股|路军|线城市|维|次元|小时经济|分钟生活|寸|航站楼|型|阶段|码|纵|横)"),
                    rule(
                            "size-class",
                            ARABIC,
                            "级伏",
                            "\\d{1,9}(?:\\.\\d{1,4})?[百千万亿]{0,3}(?:吨级|千瓦级|元级|千伏(?!安)|伏(?!安)|标箱级|亩级)"),
                    rule("circle", NUMERAL, "圈", N + "\\s*(?:个)?(?:小时|分钟)[^，。；、]{0,10}圈"),
                    rule("all-day", ARABIC + "全", "时天", "(?:7\\s*[×xX*]\\s*)?24小时|365天|全天候"),
                    rule(
                            "age-group",
                            ARABIC,
                            "岁",
                            "\\d{1,3}\\s{0,3}[-—–~～至到]\\s{0,3}\\d{1,3}(?:周)?岁|\\d{1,3}(?:周)?岁(?:及)?(?:以上|以下)(?:的)?(?:老|人口|儿|未|劳|参|常|户|女|低|高|失)"),
                    rule(
                            "hotline",
                            "1",
                            "线台务话",
                            "(?:12345|12315|12348|12309|12368|12333|110|119|120)(?=[^\\d.，。；、,;％%件个万亿]{0,10}(?:热线|平台|服务|电话|台))"),
                    rule("institute", ARABIC, "所", "\\d{2,3}所(?=[A-Za-z研])"),
                    rule("masked", "×＊*Xx□", "×＊*Xx□", "[×＊*Xx□]{2,20}\\d{0,12}"),
                    rule("level-count", "省市县乡村、二三四五两", "级", "[省市县乡村、]{3,12}[二三四五]级|[二三四五两]级(?=[法人政以行财党网服联])"),
                    rule(
                            "idiom",
                            "千万百唯统一进三两双亿",
                            "千万百唯统一进三两双亿",
                            "(?:千方百计|千家万户|万家灯火|一以贯之|一心一意|千万工程|百姓|统一|唯一|一律|一致|一体|一定|一般|一些|一切|一直|一系列|一揽子|一流|一线|进一步|万元(?=户)|三农|三公经费|三北|两岸|两会|两院|双一流|百亿级|千亿级|万亿级|亿元以上项目)")));

    private NonFigures() {}

    private static String range(char first, char last) {
        return IntStream.rangeClosed(first, last).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static Rule<String> rule(String name, String begins, String cues, String regex) {
        return Rule.of(name, begins, cues, regex, match -> Optional.of(name));
    }

    static List<Rule<String>> rules() {
        return RULES.rules();
    }

    /** Where no figure can stand, in text order. */
    static List<Mention<String>> find(CharSequence text) {
        return RULES.find(text);
    }

    static boolean covers(List<Mention<String>> nonFigures, Span numeral) {
        for (Mention<String> mention : nonFigures) {
            if (mention.start() >= numeral.end()) {
                return false;
            }
            if (mention.span().overlaps(numeral)) {
                return true;
            }
        }
        return false;
    }
}
