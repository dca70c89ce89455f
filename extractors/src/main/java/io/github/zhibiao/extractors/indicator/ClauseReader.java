package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.indicator.Clause.ChangeKind;
import io.github.zhibiao.extractors.indicator.Lexicon.Role;
import io.github.zhibiao.extractors.quantity.Figure;
import io.github.zhibiao.extractors.quantity.Figure.Shape;
import io.github.zhibiao.extractors.rule.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes apart what stands between a figure and the one before it. */
final class ClauseReader {

    private static final String SOFT = "，,：:∶；;。";
    private static final Pattern GAP = Pattern.compile(
            "^(.*?)((?:高于|低于|快于|慢于|好于|优于|高出|高过|领先|超过|超|超出|落后于?|比(?:全国|全省|全市|世界|东部|中部|西部|经济|GDP)[^，。；]{0,8}(?:高|低|快|慢|多|少))"
                    + "(?!年初|预算|预期|上年|去年)[^，。；、]{0,16}?)(?:分别)?$");
    private static final Pattern SCOPE = Pattern.compile(
            "^(?:全国|全省|全市|全县|全区|全州|全旗|全自治区|我国|我省|我市|我县|我区|我州|自治州|自治区|自治县|本市|本省|全社会(?=$)|全镇)(?!重点文物|人大|政协|信用|统一|高校|性|文明|百强|一流)");
    private static final Pattern COMPARED = Pattern.compile(
            "(?:比|较|与)[^，。；、]{1,12}?(?:同期|相比|前[一二三四五]年|年初|年末|年底|年|时期|期末|月|季度|预算数?|决算数?|上年|去年)(?:同期|相比)?$");

    private static final Pattern TURN = Pattern.compile(
            "^(?:左右|以上|以下)?(?:分别)?(?:稳步|快速|大幅)?(?:提高|增加|提升|上升|增长|扩大|增|升|下降|降低|减少|缩小|压缩|压减|缩短|降|调整|扩展|发展|跃升|拓展|延伸)(?:到|至|为)");
    private static final Pattern ORIGIN = Pattern.compile("^(.*?)(?:从|由)(?!业|事)[^，。；、]{0,10}$");
    private static final Pattern PLACE_CUE =
            Pattern.compile("(?:稳居|位居|跃居|居|位列|列|排名|排在|排|名列|跻身|进入|入围|蝉联|保持|升至|跃升|位次)[^，。；、]{0,14}$");
    private static final Pattern MORE_THAN =
            Pattern.compile("(?:比|较)[^，。；、]{1,12}?(?:同期|年初|年末|年底|年|上月|月|季度)(多|少|高|低)$");

    /** A bracket at the end that explains: 常住人口性别比（以女性为100，男性对女性的比例）. */
    private static final Pattern LONG_ASIDE = Pattern.compile("[（(][^（()）]{6,}[)）]$");

    private static final Pattern OF_PLAN = Pattern.compile("(?:预算|计划|任务|目标)数?的$");

    private final Lexicon lexicon;

    ClauseReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The clause before {@code figure}.
     *
     * @param reading the sentence with its times and places
     * @param from where the figure before ends, or the group begins
     */
    Clause read(SentenceReading reading, Mention<Figure> figure, int from) {
        String text = reading.text();
        int start = clauseStart(text, from, figure.start());
        boolean brackets = start > from && "（(".indexOf(text.charAt(start - 1)) >= 0;
        String piece = text.substring(start, figure.start());
        boolean joined = start == from && piece.matches("[、和及与]|以及|，|");
        Front front = front(reading, start, figure.start());
        boolean turns = TURN.matcher(text.substring(figure.end())).find();
        return back(reading, front, new Span(start, figure.start()), joined, brackets, turns, figure.value());
    }

    /** After the last comma, or the bracket that holds the figure; brackets that close again before it are passed over. */
    static int clauseStart(String text, int from, int to) {
        int depth = 0;
        for (int at = to - 1; at >= from; at--) {
            char c = text.charAt(at);
            if ("）)》”〉】]".indexOf(c) >= 0) {
                depth++;
            } else if ("（(《“〈【[".indexOf(c) >= 0) {
                depth--;
                if (depth < 0 && "（(".indexOf(c) >= 0) {
                    return at + 1;
                }
                depth = Math.max(depth, 0);
            } else if (depth == 0 && SOFT.indexOf(c) >= 0) {
                return at + 1;
            }
        }
        return from;
    }

    private record Front(String rest, List<Area> areas, boolean breakdown, boolean origin, boolean each) {}

    /** Takes list marks, leads, times and places off the front. */
    private Front front(SentenceReading reading, int start, int end) {
        int at = start;
        List<Area> areas = new ArrayList<>();
        boolean breakdown = false;
        boolean origin = false;
        boolean each = false;
        boolean moved = true;
        while (moved && at < end) {
            moved = false;
            String rest = reading.text().substring(at, end);
            char c = rest.charAt(0);
            if (" 　、和及与）)”".indexOf(c) >= 0 && !(c == '及' && rest.startsWith("及时"))) {
                at++;
                moved = true;
                continue;
            }
            if ("（(".indexOf(c) >= 0) { // a bracket that explains the figure before: 401件（含一审案件），
                int close = closing(rest);
                if (close > 0) {
                    at += close;
                    moved = true;
                    continue;
                }
            }
            int time = reading.timeAt(at);
            if (time > at && time <= end && !rest.matches("(?:上年|当年|年末|年终)(?:末|度)?(?:结转|结余|滚存|收支).*")) {
                at = time;
                moved = true;
                continue;
            }
            Optional<Mention<Area>> place = reading.areaAt(at).filter(m -> m.end() <= end);
            if (place.isPresent() && isPlaceAlone(reading.text(), place.get(), end)) {
                boolean listed = !areas.isEmpty()
                        && at > start
                        && "、和及与".indexOf(reading.text().charAt(at - 1)) >= 0;
                if (!listed) {
                    areas.clear();
                }
                areas.add(place.get().value());
                at = place.get().end();
                moved = true;
                continue;
            }
            Matcher scope = SCOPE.matcher(rest);
            if (scope.find()) {
                areas.clear();
                reading.scope(scope.group()).ifPresent(areas::add);
                at += scope.end();
                moved = true;
                continue;
            }
            String lead = lexicon.first(Role.LEAD, rest);
            if (!lead.isEmpty() && isWhole(rest, lead)) {
                breakdown |= lead.equals("其中") || lead.startsWith("含") || lead.startsWith("包");
                origin |= lead.equals("从") || lead.equals("由");
                each |= lead.equals("均") || lead.equals("都") || lead.equals("各");
                at += lead.length();
                moved = true;
            }
        }
        return new Front(reading.text().substring(at, end), List.copyOf(areas), breakdown, origin, each);
    }

    /** One-letter leads begin words too (共同, 均衡, 各类, 分享, 按时, 对外): taken only where the rest stands without them. */
    private static boolean isWhole(String rest, String lead) {
        if (rest.length() == lead.length()) {
            return true;
        }
        char next = rest.charAt(lead.length());
        return switch (lead) {
            case "共" -> "同建享青产党识有".indexOf(next) < 0;
            case "均" -> "衡等价".indexOf(next) < 0;
            case "各" -> "类级项种地界部方县市区省族".indexOf(next) < 0;
            case "又" -> true;
            case "分" -> false;
            case "对" -> "外口接标共内台".indexOf(next) < 0 && rest.indexOf("国") < 0;
            case "从" -> "业事".indexOf(next) < 0;
            case "由" -> true;
            case "按" -> "时期".indexOf(next) < 0;
            case "都" -> "市".indexOf(next) < 0;
            case "再" -> "生造融就".indexOf(next) < 0;
            case "在" -> "建校职册岗线库营孵读".indexOf(next) < 0;
            case "要" -> "素求".indexOf(next) < 0;
            case "将" -> true;
            case "含" -> "量".indexOf(next) < 0;
            case "即" -> "时".indexOf(next) < 0;
            case "到" -> "位期访".indexOf(next) < 0;
            case "至" -> true;
            case "使" -> "用".indexOf(next) < 0;
            case "如" -> true;
            case "而" -> true;
            case "通过" -> false;
            case "重点" -> false;
            case "全部" -> true;
            case "实际" -> !rest.startsWith("实际使用") && !rest.startsWith("实际利用") && !rest.startsWith("实际到");
            case "五年" -> true;
            case "一年" -> true;
            case "当年", "年末", "年终" -> !rest.matches("..(?:收支|滚存|结转|结余).*");
            case "用于" -> true;
            case "计划" -> !rest.startsWith("计划生育");
            default -> true;
        };
    }

    /** Where the bracket that opens {@code rest} has closed, or -1. */
    private static int closing(String rest) {
        int depth = 0;
        for (int i = 0; i < rest.length(); i++) {
            if ("（(".indexOf(rest.charAt(i)) >= 0) {
                depth++;
            } else if ("）)".indexOf(rest.charAt(i)) >= 0 && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /** A place opens the clause as whose figure it is, and not as part of a body's name: 长沙海关, 上海合作组织. */
    private static boolean isPlaceAlone(String text, Mention<Area> place, int end) {
        String rest = text.substring(place.end(), end);
        return !rest.matches(
                "(?:海关|合作组织|铁路|机场|大学|银行|日报|至|—|-|－|港|站|高铁|高速|电厂|电站|“|等|人民政府|市委|县委|委|海域|河|湖|山|江|干线|航线|国际|与|和).*");
    }

    /** Takes links and words of change off the back. */
    private Clause back(
            SentenceReading reading,
            Front front,
            Span span,
            boolean joined,
            boolean brackets,
            boolean turns,
            Figure figure) {
        String rest = front.rest();
        int base = span.end() - rest.length(); // where what is left begins, in the sentence
        boolean distributed = rest.contains("分别");
        boolean each = front.each();
        boolean target = false;
        String change = "";
        ChangeKind kind = ChangeKind.NONE;
        int sign = 1;
        boolean origin = front.origin() && turns;
        Matcher from = ORIGIN.matcher(rest);
        if (turns && from.matches()) { // 最低标准从每月290元提高到330元
            origin = true;
            rest = from.group(1);
        }
        if (figure.shape() == Shape.RANK) {
            Matcher cue = PLACE_CUE.matcher(rest);
            rest = strip(cue.find() ? rest.substring(0, cue.start()) : rest, Role.PLACE);
            return new Clause(
                    span,
                    joined,
                    brackets,
                    front.breakdown(),
                    front.areas(),
                    tidy(rest),
                    "居",
                    ChangeKind.PLACE,
                    1,
                    false,
                    distributed,
                    rest.contains("均"),
                    false);
        }
        if (figure.quantity().unit().symbol().equals("百分点")) {
            Matcher gap = GAP.matcher(rest);
            if (gap.find()
                    && !COMPARED.matcher(gap.group(2)).find()
                    && !gap.group(2).matches("(?:超过|超|超出)")) {
                return new Clause(
                        span,
                        joined,
                        brackets,
                        front.breakdown(),
                        front.areas(),
                        tidy(gap.group(1)),
                        gap.group(2),
                        ChangeKind.GAP,
                        1,
                        false,
                        distributed,
                        each,
                        false);
            }
        }
        boolean moved = true;
        while (moved && !rest.isEmpty()) {
            moved = false;
            int time = reading.timeEndingAt(base + rest.length());
            if (time >= base && !from.matches()) { // 为2015年的2.1倍
                rest = rest.substring(0, time - base);
                moved = true;
                continue;
            }
            Matcher more = MORE_THAN.matcher(rest);
            if (kind == ChangeKind.NONE && more.find()) { // 比上年多2件
                kind = ChangeKind.VERB;
                change = more.group(1);
                sign = "少低".contains(change) ? -1 : 1;
                rest = rest.substring(0, more.start(1));
                moved = true;
                continue;
            }
            String stripped = rest.stripTrailing();
            if (stripped.length() < rest.length()) {
                rest = stripped;
                moved = true;
                continue;
            }
            Matcher compared = COMPARED.matcher(rest);
            if (compared.find()) {
                rest = rest.substring(0, compared.start());
                moved = true;
                continue;
            }
            String link = lexicon.last(Role.LINK, rest);
            String compare = lexicon.last(Role.COMPARE, rest);
            String verb = lexicon.last(Role.CHANGE, rest);
            String noun = lexicon.last(Role.CHANGED, rest);
            String movedWord = lexicon.last(Role.MOVED, rest);
            int longest = Math.max(
                    Math.max(link.length(), compare.length()),
                    Math.max(verb.length(), Math.max(noun.length(), movedWord.length())));
            if (longest == 0 || OF_PLAN.matcher(rest).find()) {
                break;
            }
            if (movedWord.length() == longest && kind == ChangeKind.NONE) {
                kind = ChangeKind.MOVED;
                change = movedWord;
                sign = lexicon.sign(Role.MOVED, movedWord);
            } else if (noun.length() == longest && kind == ChangeKind.NONE && !rest.endsWith("自然" + noun)) {
                kind = ChangeKind.NOUN;
                change = noun;
                sign = lexicon.sign(Role.CHANGED, noun);
            } else if (verb.length() == longest && kind == ChangeKind.NONE && !target && isChangeVerb(rest, verb)) {
                kind = ChangeKind.VERB;
                change = verb;
                sign = lexicon.sign(Role.CHANGE, verb);
            } else if (link.length() == longest && !endsInNoun(rest, link)) {
                target |= link.length() > 1 && "至到".indexOf(link.charAt(link.length() - 1)) >= 0;
                each |= link.contains("均") || link.contains("都");
                origin |= link.equals("由") || link.equals("从") || link.endsWith("由上年的") || link.endsWith("从上年的");
            } else if (compare.length() == longest
                    && (kind != ChangeKind.NONE || compare.length() > 1)
                    && !endsInNoun(rest, compare)) {
                each |= compare.equals("均") || compare.equals("都");
            } else {
                break;
            }
            rest = rest.substring(0, rest.length() - longest);
            moved = true;
        }
        return new Clause(
                span,
                joined,
                brackets,
                front.breakdown(),
                front.areas(),
                tidy(rest),
                change,
                kind,
                sign,
                target,
                distributed,
                each,
                origin);
    }

    private String strip(String text, Role role) {
        String rest = text.stripTrailing();
        String word = lexicon.last(role, rest);
        while (!word.isEmpty()) {
            rest = rest.substring(0, rest.length() - word.length());
            word = lexicon.last(role, rest);
        }
        return rest;
    }

    /** 增 and 降 alone are verbs only where they end the clause as one: not in 倍增, 霜降. */
    private static boolean isChangeVerb(String rest, String verb) {
        if (verb.length() > 1) {
            return !(rest.endsWith("净增长") && verb.equals("增长") && rest.length() == 3);
        }
        int before = rest.length() - 2;
        return before < 0 || "倍新净剧递猛收".indexOf(rest.charAt(before)) < 0;
    }

    /** A one-letter link that ends a noun is none: 行为, 总计 (after 统), 人均. */
    private static boolean endsInNoun(String rest, String link) {
        if (link.equals("总计") || link.equals("合计")) { // 收入总计 is an item of budgets
            return rest.endsWith("收入" + link) || rest.endsWith("支出" + link);
        }
        if (link.length() > 1 || rest.length() < 2) {
            return false;
        }
        char before = rest.charAt(rest.length() - 2);
        return switch (link) {
            case "为" -> "行作".indexOf(before) >= 0;
            case "计" -> "统设会审估".indexOf(before) >= 0;
            case "均" -> "人户日地平亩".indexOf(before) >= 0;
            case "有" -> "国公私所拥".indexOf(before) >= 0;
            case "共" -> "公".indexOf(before) >= 0;
            case "以" -> "得予".indexOf(before) >= 0;
            case "过" -> "通经超".indexOf(before) >= 0;
            case "达" -> "发到传".indexOf(before) >= 0;
            case "到" -> "报受收得".indexOf(before) >= 0;
            case "第" -> "及".indexOf(before) >= 0;
            case "按" -> false;
            case "各" -> false;
            default -> false;
        };
    }

    static String tidy(String core) {
        String tidy = LONG_ASIDE.matcher(core.strip()).replaceFirst("");
        while (!tidy.isEmpty() && "、，,和及与：:∶—-的了 　".indexOf(tidy.charAt(tidy.length() - 1)) >= 0) {
            tidy = tidy.substring(0, tidy.length() - 1);
        }
        while (!tidy.isEmpty() && "、，,：:∶—-)）”的 　了".indexOf(tidy.charAt(0)) >= 0) {
            tidy = tidy.substring(1);
        }
        return tidy;
    }
}
