package io.github.zhibiao.extractors.indicator;

import static io.github.zhibiao.extractors.indicator.Marks.isIn;

import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.extractors.indicator.Lexicon.Role;
import io.github.zhibiao.extractors.quantity.Figure;
import io.github.zhibiao.extractors.quantity.Figure.Shape;
import io.github.zhibiao.extractors.rule.Mention;
import io.github.zhibiao.extractors.rule.Wording;
import io.github.zhibiao.extractors.word.Segmenter;
import io.github.zhibiao.extractors.word.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Reads the noun that a figure counts, and what is said of it, from the words behind the figure. */
final class CountedReader {

    private static final Set<Dimension> COUNTING = EnumSet.of(
            Dimension.COUNT,
            Dimension.PEOPLE,
            Dimension.EVENTS,
            Dimension.NONE,
            Dimension.MONEY,
            Dimension.TIME,
            Dimension.LENGTH,
            Dimension.AREA,
            Dimension.POWER,
            Dimension.MASS);

    /** A bracket right behind the figure explains it: 办结196906件（含旧存）. */
    private static final Wording ASIDE = Wording.of("^[①-⑳\\p{Co}]+|^[（(][^（()）]*[)）]");
    /** 跨越400亿元大关. */
    private static final Wording MARGIN =
            Wording.of("[百千万亿]{0,3}元?级?(?:大关|关口|的?台阶)|的(?:工作|任务|目标|要求|做法|速度)|后$|(?:稳居|位居|位列|排名|蝉联|居)[全第]?");

    private static final Wording WHO = Wording.of(".*(?:企业|公司|机构|单位|主体|合作社|学校|医院|营业部|银行|景区|项目|城市|断面|[院店部户站所者])");

    /** What may stand between a verb and the noun that makes one name with it. */
    private static final Set<String> MODIFIERS =
            Set.of("示范", "试点", "重点", "综合", "专项", "标准化", "一体化", "修复", "提升", "改造", "治理", "改革", "培养", "保护");

    /** Bodies that have their names from what they do. */
    private static final Set<String> BODIES = Set.of("中心", "机构", "站", "所");

    private static final int LONGEST_STATE = 8;
    private static final Wording MOUTHS = Wording.of("口(?:[，、。；].*)?");
    private static final Wording RANK = Wording.of("(?:均|稳)?(?:位居|居|列|排名)?(?:全国|全省|全球|世界|西部|中部|东部|中西部)$");

    private final Lexicon lexicon;
    private final Segmenter segmenter;

    CountedReader(Lexicon lexicon, Segmenter segmenter) {
        this.lexicon = lexicon;
        this.segmenter = segmenter;
    }

    /**
     * The noun that {@code figure} counts.
     *
     * @param runsOn nothing parts {@code after} from the next figure, whose name it ends in: 12家证券公司交易额50亿元
     */
    Counted read(Figure figure, String after, boolean runsOn) {
        String behind = ASIDE.replaceFirst(after, "");
        if (MOUTHS.is(behind) && figure.quantity().unit().symbol().equals("人")) {
            return new Counted("人口", ""); // 13亿人口
        }
        boolean nothing = behind.isEmpty() || isIn("，。；、：,;:）)”", behind.charAt(0));
        return nothing || !counts(figure) || MARGIN.opens(behind) ? Counted.NOTHING : read(behind, runsOn);
    }

    /** The noun of which a share is told: 机构 in 在30%的机构实施. */
    Counted ofShare(String after) {
        Counted counted =
                after.startsWith("的") && after.length() > 1 ? read(after.substring(1), false) : Counted.NOTHING;
        boolean measure = counted.noun().endsWith("目标")
                || counted.noun().endsWith("速度")
                || lexicon.is(Role.HEAD, counted.noun())
                || lexicon.is(Role.COMPOUND, counted.noun());
        return measure ? Counted.NOTHING : counted;
    }

    /** Those of whom a share is told with what they fail in: 仍有两成法官办案数未达标. */
    Counted ofThose(String after) {
        Counted counted = after.isEmpty() ? Counted.NOTHING : read(after, false);
        boolean fails =
                counted.predicate().startsWith("未") || counted.predicate().startsWith("不");
        return fails && !counted.noun().isEmpty()
                ? new Counted(counted.noun() + counted.predicate(), "")
                : ofShare(after);
    }

    /**
     * Where the noun that {@code figure} counts ends, if a list mark parts it from the figure at {@code to}: the clause of
     * that one begins there (75个乡镇（街道）、711个村). Else where the figure itself ends.
     */
    static int end(String text, Mention<Figure> figure, int to) {
        int depth = 0;
        for (int at = figure.end(); counts(figure.value()) && at < to; at++) {
            char c = text.charAt(at);
            if (isIn("（(“《", c)) {
                depth++;
            } else if (isIn("）)”》", c)) {
                if (--depth < 0) { // （1亿元）、B公司
                    return at + 1 < to && isIn("、和及与", text.charAt(at + 1)) ? at + 1 : figure.end();
                }
            } else if (depth == 0 && isIn("，,。；;：:", c)) {
                break;
            } else if (depth == 0 && isIn("、和及与", c) && !text.startsWith("及以", at)) { // 地级及以上城市
                return at;
            }
        }
        return figure.end();
    }

    private static boolean counts(Figure figure) {
        return figure.shape() == Shape.AMOUNT
                && COUNTING.contains(figure.quantity().unit().dimension());
    }

    private Counted read(String after, boolean runsOn) {
        List<Word> words = segmenter.words(after);
        int end = 0; // of the noun, in words
        int depth = Marks.nesting(words.get(0).text());
        if (depth == 0 && "和与及以及".contains(words.get(0).text())) {
            return Counted.NOTHING; // 358户和种子企业1户
        }
        if (lexicon.first(Role.MILESTONE, after).length() > 0) {
            return Counted.NOTHING; // 跨上3万亿元台阶
        }
        boolean inUse = after.startsWith("在") && !lexicon.opens(Role.LEAD, "在", after); // 8个在用水源
        if (depth == 0 && isFunction(words.get(0)) && !inUse) {
            return new Counted("", Marks.off(after)); // 61个月未发生较大事故
        }
        if (words.size() > 2
                && lexicon.is(Role.LIGHT, words.get(0).text())
                && words.get(0).isVerb()) {
            return new Counted("", Marks.off(after)); // 有22项达到最优水平
        }
        do {
            end++;
            depth += end < words.size() ? Marks.nesting(words.get(end).text()) : 0;
        } while (end < words.size() && !(depth == 0 && endsNoun(words, end)));
        int cut = words.get(end - 1).span().end();
        Optional<String> kind = kind(words, end);
        if (kind.isPresent()) {
            return new Counted(kind.get(), "");
        }
        String noun = withoutRank(withoutRate(after.substring(0, cut)));
        boolean linked = cut == after.length() || lexicon.is(Role.LINK, after.substring(cut)); // 39个城市平均浓度为43微克
        return new Counted(
                Marks.off(runsOn && linked ? who(noun) : noun), Marks.off(withoutLight(after.substring(cut))));
    }

    /** 薄板房屋等旧住房改造: what is done to the kind that the list before 等 is of, is counted. */
    private Optional<String> kind(List<Word> words, int end) {
        if (end + 1 >= words.size() || !words.get(end).text().equals("等")) {
            return Optional.empty();
        }
        StringBuilder kind = new StringBuilder();
        for (Word word : words.subList(end + 1, words.size())) {
            if (isFunction(word)) {
                return Optional.empty();
            }
            kind.append(word.text());
        }
        String done = lexicon.last(Role.ACTION, kind.toString());
        return done.isEmpty() || done.length() == kind.length()
                ? Optional.empty()
                : Optional.of(Marks.off(kind.toString()));
    }

    /** 证券公司 of 证券公司交易额: those that have what the next figure measures. */
    private String who(String noun) {
        String bare =
                noun.substring(0, noun.length() - lexicon.last(Role.HEAD, noun).length());
        Matcher who = WHO.matcher(bare);
        return bare.length() < noun.length() && who.lookingAt() ? who.group() : noun;
    }

    /** 28个省份实现了异地高考: what was reached is said of them, and not the reaching. */
    private String withoutLight(String predicate) {
        String light = lexicon.first(Role.LIGHT, predicate);
        if (!light.equals("实现")) {
            return predicate;
        }
        String rest = Marks.off(predicate.substring(light.length()));
        return rest.length() > LONGEST_STATE || acts(rest) ? rest : light + rest;
    }

    /** Some word in it acts; not so in 国产化替代, which only with 实现 says what came about. */
    private boolean acts(String words) {
        for (int at = 0; at < words.length(); at++) {
            String rest = words.substring(at);
            if (!lexicon.first(Role.ACTION, rest).isEmpty()
                    || !lexicon.first(Role.NOMINAL, rest).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** 203个国考断面优良率达100%: the rate is the next figure's. */
    private String withoutRate(String noun) {
        String link = lexicon.last(Role.LINK, noun);
        String bare = noun.substring(0, noun.length() - link.length());
        if (link.isEmpty() && !noun.endsWith("率")) {
            return noun;
        }
        return bare.substring(0, bare.length() - lexicon.last(Role.HEAD, bare).length());
    }

    /** 14种农产品产量居全国第1位: where it ranks is not counted. */
    private static String withoutRank(String noun) {
        Matcher rank = RANK.matcher(noun);
        return rank.find() && rank.start() > 1 ? noun.substring(0, rank.start()) : noun;
    }

    /** 学生免费提供, 项目加快推进: how the next verb is done. */
    private static final Set<String> MANNERS = Set.of("免费", "加快", "加速", "稳步", "无偿");

    /** 项目要加快建设: what is said of the noun begins there. */
    private static final Set<String> MODALS = Set.of("要", "可", "可以", "能够", "应", "须", "需");

    private static boolean tellsHow(List<Word> words, int i) {
        return i + 1 < words.size()
                && MANNERS.contains(words.get(i).text())
                && words.get(i + 1).isVerb();
    }

    /** A verb, adverb, preposition or 的 ends the counted noun; a verb right before a noun may be part of it (建成 项目). */
    private boolean endsNoun(List<Word> words, int i) {
        Word word = words.get(i);
        if (word.text().equals("共")
                && i + 1 < words.size()
                && words.get(i + 1).text().startsWith("体")) {
            return false; // 医共体
        }
        if (isFunction(word)
                || "的了中获".contains(word.text())
                || lexicon.is(Role.BETWEEN, word.text())
                || tellsHow(words, i)
                || MODALS.contains(word.text())) {
            return true;
        }
        int next = i + 1;
        while (next < words.size()
                && next <= i + 4
                && MODIFIERS.contains(words.get(next).text())) {
            next++; // 修复示范工程, 培养改革试点项目
        }
        int body = next;
        while (body < words.size() && body <= i + 4 && words.get(body).tag().startsWith("v")) {
            body++; // 疾病预防控制中心
        }
        boolean joins = (next < words.size()
                        && lexicon.is(Role.COMPOUND, words.get(next).text()))
                || (body < words.size() && BODIES.contains(words.get(body).text()));
        boolean part = i > 0 && words.get(i - 1).text().endsWith("性"); // 托底性帮扶
        boolean acts = lexicon.is(Role.ACTION, word.text()) || lexicon.is(Role.LIGHT, word.text());
        return word.isVerb() && acts && !joins && !part;
    }

    private static boolean isFunction(Word word) {
        String tag = word.tag();
        boolean joins = tag.equals("c") && !"和与及、".contains(word.text());
        boolean particle = tag.startsWith("u") && !"的地".contains(word.text()); // 架空线入地
        return (tag.startsWith("d") && !"光专特定点".contains(word.text()) // 光伏项目, 专精特新企业
                )
                || (tag.startsWith("p") && !"沿自".contains(word.text()))
                || joins
                || particle;
    }
}
