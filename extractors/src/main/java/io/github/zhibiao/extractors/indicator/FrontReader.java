package io.github.zhibiao.extractors.indicator;

import static io.github.zhibiao.extractors.indicator.Marks.isIn;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.extractors.indicator.Lexicon.Role;
import io.github.zhibiao.extractors.rule.Mention;
import io.github.zhibiao.extractors.rule.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes list marks, explaining brackets, times, places and leads off the front of a clause, one after the other. */
final class FrontReader {

    /** What any of {@link #SCOPE} begins with. */
    private static final String SCOPE_BEGINS = "全我自本";

    private static final Wording SCOPE = Wording.of(
            "(?:全国|全省|全市|全县|全区|全州|全旗|全自治区|我国|我省|我市|我县|我区|我州|自治州|自治区|自治县|本市|本省|全社会(?=$)|全镇)(?!级|冠军|纪录|记录|锦标|比赛|大赛|劳模|劳动模范|先进|重点文物|人大|政协|信用|统一|高校|性|文明|百强|一流)");
    private static final Wording NUMBER = Wording.of("[一二三四五六七八九十]{1,3}、(?:[\\u4e00-\\u9fa5]{2,14}[ "
            + "　]+)?|[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[、.．](?!\\d)|[一二三四五六七八九十]是");
    private static final Pattern YEAR = Pattern.compile("(?:全年|(?<!\\d{4})年末)(?!结转|结余|滚存|收支)(?=[^，。；]{2})");
    private static final Wording HEADING = Wording.of("[\\s　\\d—–-]*[一二三四五六七八九十]{1,3}、[\\u4e00-\\u9fa5]");
    /** 上年结转 is an item of budgets and no time. */
    private static final Wording ITEM = Wording.of("(?:上年|当年|年末|年终)(?:末|度)?(?:结转|结余|滚存|收支)");
    /** Who approved a budget: 汇总各级人代会批准的. */
    private static final Wording APPROVED = Wording.of(
            "(?:经|汇总|[省市县区州])[^，。；：（）()]{0,14}?(?:人代会|人大[^，。；：（）()]{0,10}会议|人民代表大会)(?:审议|审查)?(?:批准|通过|批复)的?(?=[^，。；：]{2})");
    /** Who set it: 中央提出今年经济增长预期目标为, 国务院决定安排. */
    private static final Wording DECIDED = Wording.of(
            "(?:党中央|中央|国务院|省委|省政府|市委|市政府|区党委|自治区政府)(?:、(?:国务院|省政府|市政府))?(?:提出|决定|确定|要求|明确)(?!逮捕|起诉|书|权|案)(?=[^，。；]{2})");
    /** What happened to a budget before: 执行中经各级人代会批准调整为. */
    private static final Wording EXECUTED =
            Wording.of("(?:预算)?执行(?:过程)?中(?:经[^，。；：（）()]{0,20}?(?:批准|同意|通过))?(?=[^，。；：]{2})");
    /** Who set a limit, or lent the money: 省财政厅核定我市2025年. */
    private static final Wording SET_BY = Wording.of(
            "(?:经?(?:省|国务院|财政部|中央|自治区|上级|市)[^，。；：（）()、]{0,8}?)(?:核定|批准|核准|下达)(?=我[省市县区州]|全[省市县区州]|20\\d{2}年|政府债务)");
    /** What a sum holds: 加上转移性收入后总收入. */
    private static final Wording WITH =
            Wording.of("(?:[^，。；：（）()、\\d加]{2,16}(?:收入|支出))?加上?[^，。；：（）()\\d]{2,30}?后(?=总收入|总支出|收入总计|支出总计)");
    /** Within a sentence: ；三是专项转移支付. */
    private static final Wording ORDINAL = Wording.of("[一二三四五六七八九十]是(?=\\p{IsHan}{2})");
    /** What was added to get there: 地方一般公共预算收入加上上划中央收入. */
    private static final Wording ADDED =
            Wording.of("[^，。；：（）()、\\d]{2,16}?(?:收入|支出)加上?(?:预计)?(?=(?:上划|转移|上级|上年|调入|债务|地方|一般|专项|政府)[^，。；：]{2})");
    /** How it was done: 通过项目整合等方式. */
    private static final Wording WAY = Wording.of("(?:通过|采取|利用|运用)[^，。；：（）()]{2,30}?(?:方式|手段|途径|形式|渠道|办法)(?=.)");
    /** What makes a place part of a body's name or of a way: 长沙海关, 上海合作组织, 昆明至大理. */
    private static final Pattern BODY = Pattern.compile(
            "海关|合作组织|铁路|机场|大学|银行|日报|至|—|-|－|港|站|高铁|高速|电厂|电站|“|等|人民政府|市委|县委|委|科学院|工程院|海域|平原|经济区|盆地|高原|流域|新区|经开区|高新区|城市群|都市圈|片区|河|湖|山|江|干线|航线|国际|与|和|[\u4e00-\u9fa5]{1,8}(?:集团|公司|研究院|研究所|学院|大学|银行|机场)|\\p{IsHan}{1,6}网(?![点络格约红购店])");

    /** Who did it, where that is what the whole report is of: 各级行政复议机构 in 各级行政复议机构收到行政复议申请. */
    private static final Wording AGENT = Wording.of(
            "(?:各级|两级)?(?:人民法院|法院|人民检察院|检察院|检察机关|审判机关|[^，。；、]{0,14}?行政复议(?:机关|机构|办公室|委员会|局)|复议机关|复议机构|行政执法机关|执法机关|行政机关|[省市区县]?(?:人民)?政府办公[室厅]|(?:人民)?调解组织|人民调解委员会|司法行政机关)");
    /** Against what a change is told, where that comes first: 与2019年相比增加. */
    private static final Wording AGAINST =
            Wording.of("[与和同较比][^，。；、]{1,14}?相比|是(?:全国|全省|全市|全区|全县)平均(?:数|水平)的?$|自(?:\\d{4}年)?[^，。；、]{0,8}(?:以来|起)");

    private static final Wording BY = Wording.of("(?:主要)?(?:通过|利用|依托|借助|运用|在(?=[^，。；]{2,20}(?:网站|公报》|公众号|平台|专栏)))");
    private static final Wording MEDIUM_ENDS =
            Wording.of("网站|网络|官网|公开网|公报》?|公众号|微博|微信|抖音|客户端|平台|新媒体|媒体|渠道|方式|形式|专栏|栏目|系统|热线|窗口|等");
    private static final int LONGEST_MEDIUM = 10;

    private static final Wording LASTING =
            Wording.of("(?:已)?连续[一二三四五六七八九十两\\d]{1,3}个?(?:年|季度|月)(?:来|以上)?(?=[^，。；]{2})");

    /** 增长的主要原因是土地出让收入增加5亿元. */
    private static final Wording REASON =
            Wording.of("(?:(?:增长|下降|增加|减少|增支|减收|增收|减支)(?:较[大多快])?的?)?(?:主要|具体)?原因(?:是|为|在于)(?:由于|因)?(?=\\p{IsHan}{2})");

    private static final Pattern JOINT = Pattern.compile("[、和及与][^，。；]{1,24}?等");
    private final Lexicon lexicon;

    FrontReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The front of the clause from {@code start} to {@code end}. */
    Front read(SentenceReading sentence, int start, int end) {
        Front front = Front.at(runIn(sentence.text(), start, end));
        Optional<Front> longer = Optional.of(front);
        while (longer.isPresent() && longer.get().end() < end) {
            front = longer.get();
            longer = lengthen(front, sentence, start, end);
        }
        return longer.orElse(front);
    }

    /** Behind a heading, a caption or a table that a page ran into the sentence: 二、人口和就业年末全州常住人口. */
    private static int runIn(String text, int start, int end) {
        Matcher year = YEAR.matcher(text).region(start, end);
        boolean numbered = start == 0 && HEADING.opens(text);
        int from = start;
        while (year.find()) {
            boolean parted = year.start() > start && isIn(" 　—", text.charAt(year.start() - 1));
            boolean afterNumber = year.start() > start && Character.isDigit(text.charAt(year.start() - 1));
            from = parted || afterNumber || (numbered && from == start) ? year.start() : from;
        }
        return from;
    }

    private Optional<Front> lengthen(Front front, SentenceReading sentence, int start, int end) {
        String rest = sentence.text().substring(front.end(), end);
        return number(front, rest)
                .or(() -> opening(front, AGAINST, "与和同较比是自", rest))
                .or(() -> opening(front, LASTING, "已连", rest))
                .or(() -> medium(front, rest))
                .or(() -> mark(front, rest))
                .or(() -> aside(front, rest))
                .or(() -> time(front, sentence, rest, end))
                .or(() -> place(front, sentence, start, end))
                .or(() -> scope(front, sentence, rest))
                .or(() -> opening(front, WAY, "通采利运", rest))
                .or(() -> opening(front, DECIDED, "党中国省市区自", rest))
                .or(() -> opening(front, APPROVED, "经汇省市县区州", rest))
                .or(() -> opening(front, EXECUTED, "预执", rest))
                .or(() -> opening(front, SET_BY, "经省国财中自上市", rest))
                .or(() -> opening(front, WITH, "地一市全加政国", rest))
                .or(() -> opening(front, ADDED, "地一市全", rest))
                .or(() -> front.end() == start ? opening(front, ORDINAL, "一二三四五六七八九十", rest) : Optional.empty())
                .or(() -> opening(front, REASON, "增下减主具原", rest))
                .or(() -> lead(front, rest))
                .or(() -> agent(front, rest));
    }

    private static Optional<Front> opening(Front front, Wording pattern, String begins, String rest) {
        if (!isIn(begins, rest.charAt(0))) {
            return Optional.empty();
        }
        Matcher opening = pattern.matcher(rest);
        return opening.lookingAt() ? Optional.of(front.until(front.end() + opening.end())) : Optional.empty();
    }

    /** The number that opens a sentence, with the heading that a page ran into it: 八、财政金融 全年一般公共预算收入. */
    private static Optional<Front> number(Front front, String rest) {
        if (front.end() > 0) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(rest);
        return number.lookingAt() ? Optional.of(front.until(number.end())) : Optional.empty();
    }

    private static Optional<Front> mark(Front front, String rest) {
        boolean word = rest.startsWith("及时");
        return isIn(" 　、和及与）)”", rest.charAt(0)) && !word
                ? Optional.of(front.until(front.end() + 1))
                : Optional.empty();
    }

    /** A bracket that explains the figure before: 401件（含一审案件），. */
    private static Optional<Front> aside(Front front, String rest) {
        int close = closing(rest);
        return close > 0 ? Optional.of(front.until(front.end() + close)) : Optional.empty();
    }

    /** Where the bracket that opens {@code rest} has closed, or -1. */
    private static int closing(String rest) {
        if (!isIn("（(", rest.charAt(0))) {
            return -1;
        }
        int depth = 0;
        for (int i = 0; i < rest.length(); i++) {
            if (isIn("（(", rest.charAt(i))) {
                depth++;
            } else if (isIn("）)", rest.charAt(i)) && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private static Optional<Front> time(Front front, SentenceReading sentence, String rest, int end) {
        int time = sentence.timeAt(front.end());
        return time > front.end() && time <= end && !ITEM.opens(rest)
                ? Optional.of(front.until(time))
                : Optional.empty();
    }

    /** A place opens the clause as whose figure it is; one of a list joins those before it. */
    private static Optional<Front> place(Front front, SentenceReading sentence, int start, int end) {
        Optional<Mention<Area>> place = sentence.areaAt(front.end());
        boolean scope = place.filter(p -> isScope(sentence.text(), p.start())).isPresent(); // 全国, 我国
        if (place.isEmpty() || scope || place.get().end() > end || isPartOfName(sentence.text(), place.get(), end)) {
            return Optional.empty();
        }
        if (JOINT.matcher(sentence.text()).region(place.get().end(), end).lookingAt()) {
            return Optional.of(front.until(place.get().end(), List.of())); // 宜川、平利等5个县: of them together
        }
        int at = front.end();
        if (at > start
                && isIn("与和同", sentence.text().charAt(at - 1))
                && front.areas().isEmpty()) {
            return Optional.empty(); // 与昆明市共建
        }
        boolean listed = at > start && isIn("、和及与", sentence.text().charAt(at - 1));
        List<Area> areas = listed ? new ArrayList<>(front.areas()) : new ArrayList<>();
        areas.add(place.get().value());
        return Optional.of(front.until(place.get().end(), areas));
    }

    /** 自 begins 自治区 as well as 自贡. */
    private static boolean isScope(String text, int at) {
        return isIn(SCOPE_BEGINS, text.charAt(at)) && (text.charAt(at) != '自' || text.startsWith("自治", at));
    }

    /** What follows makes the place part of a body's name or of a way. */
    static boolean isPartOfName(String text, Mention<Area> place, int end) {
        return BODY.matcher(text).region(place.end(), end).lookingAt();
    }

    private static Optional<Front> scope(Front front, SentenceReading sentence, String rest) {
        if (!isIn(SCOPE_BEGINS, rest.charAt(0))) {
            return Optional.empty();
        }
        Matcher scope = SCOPE.matcher(rest);
        return scope.lookingAt()
                ? Optional.of(front.until(
                        front.end() + scope.end(),
                        sentence.scope(scope.group()).stream().toList()))
                : Optional.empty();
    }

    private Optional<Front> lead(Front front, String rest) {
        String lead = lexicon.opening(Role.LEAD, rest);
        return lead.isEmpty() ? Optional.empty() : Optional.of(front.with(lead));
    }

    /**
     * By what means it was done: one medium tells a figure from its neighbours and stays (通过微博公开信息), a list or a long
     * description of media does not.
     */
    private Optional<Front> medium(Front front, String rest) {
        Matcher by = BY.matcher(rest);
        if (!by.lookingAt()) {
            return Optional.empty();
        }
        Matcher end = MEDIUM_ENDS.matcher(rest);
        Optional<Front> found = Optional.empty();
        for (int from = by.end(); end.find(from); from = end.end()) {
            if (acts(rest.substring(end.end()))) {
                String medium = rest.substring(by.end(), end.end());
                boolean drops = medium.length() > LONGEST_MEDIUM || medium.indexOf('、') >= 0;
                found = Optional.of(front.until(front.end() + (drops ? end.end() : by.end())));
            }
        }
        return found;
    }

    private boolean acts(String rest) {
        String behind = rest;
        String between = lexicon.first(Role.BETWEEN, behind);
        while (!between.isEmpty()) {
            behind = behind.substring(between.length());
            between = lexicon.first(Role.BETWEEN, behind);
        }
        return !lexicon.first(Role.ACTION, behind).isEmpty()
                || !lexicon.first(Role.LIGHT, behind).isEmpty()
                || !lexicon.first(Role.FIXED, behind).isEmpty();
    }

    /** The body that acts; it stays where no verb follows it (检察院12个). */
    private Optional<Front> agent(Front front, String rest) {
        Matcher agent = AGENT.matcher(rest);
        if (!agent.lookingAt()) {
            return Optional.empty();
        }
        return acts(rest.substring(agent.end()))
                ? Optional.of(front.until(front.end() + agent.end()))
                : Optional.empty();
    }
}
