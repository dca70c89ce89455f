package io.github.zhibiao.extractors.indicator;

import static io.github.zhibiao.extractors.indicator.Marks.isIn;

import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.extractors.indicator.Change.Kind;
import io.github.zhibiao.extractors.indicator.Lexicon.Role;
import io.github.zhibiao.extractors.quantity.Figure;
import io.github.zhibiao.extractors.quantity.Figure.Shape;
import io.github.zhibiao.extractors.rule.Wording;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes links, comparisons and words of change off the back of a clause, one after the other. */
final class BackReader {

    private static final Wording GAP = Wording.of(
            "^(.*?)((?:高于|低于|快于|慢于|好于|优于|高出|高过|领先|超过|超|超出|落后于?|比(?:全国|全省|全市|世界|东部|中部|西部|经济|GDP)[^，。；]{0,8}(?:高|低|快|慢|多|少))"
                    + "(?!年初|预算|预期|上年|去年)[^，。；、]{0,16}?)(?:分别)?$");
    private static final Wording TO_OTHERS = Wording.of("(?:高于|低于|高出|低).*(?:平均|全国|全省).*");
    private static final Wording OF_RATE = Wording.of("^(?:比|较)[^，。；]*平均[^，。；]*(?:高|低|高出|低出|多|少)$");
    private static final Wording CARRIED = Wording.of("(?<=收入|支出|预算)执行$|（[^（）]{0,20}下同）$");
    private static final Wording MORE = Wording.of("超过|超|超出");
    private static final Wording COMPARED = Wording.of(
            "(?:同?比|较|与|按)[^，。；、]{1,12}?(?:同期|平均值|平均|常年|多年|相比|前[一二三四五]年|年初|年末|年底|年|时期|期末|末期|五”末|五末|月|季度|预算(?:代编|汇总|执行)?数?|决算数?|(?:预计)?完成数|执行数|实际数|快报数|上年|去年)(?:同期|相比)?$");
    private static final Wording MORE_THAN =
            Wording.of("(?:比|较)[^，。；、]{1,12}?(?:同期|年初|年末|年底|年|上月|月|季度)(多|少|高|低|新增|净增|增)$");
    private static final Wording ORIGIN = Wording.of("^(.*?)(?:从|由)(?!业|事)[^，。；、]{0,10}$");
    /** 经济总量跨过万亿元大关、达到12000亿元: what was passed before is no part of the name. */
    private static final Wording PASSED =
            Wording.of("(?:接连|连续|相继|先后|首次|成功)*(?:跨过|跨上|跨越|迈上|迈过|站上|突破|跃上|登上)[^，。；、]{0,10}(?:大关|台阶|关口)[、和]?$");
    /** 同比(下同): the bracket says how figures are told. */
    private static final Wording EARLY = Wording.of("提前[一两二三四五\\d]年(?:实现|完成)?(?:较|比)?$");

    /** 四年增长1.2倍: how long it took is no part of the name. */
    private static final Wording DURING =
            Wording.of("(?:[这前近]|过去)?(?<![〇○零一二三四五六七八九十])(?:[一二三四五六七八九十两]{1,2}|(?<!\\d)\\d{1,2})年(?:间|来|内|中)?$");

    /** The number of a page that ended within the clause: 比上年增长 —8— 4.2%. */
    private static final Wording PAGE = Wording.of("\\s*[—–-]\\s?\\d{1,3}\\s?[—–-]\\s*$");

    /** 收入比由3.27缩小至2.93: a ratio without a unit is no figure that a change began with. */
    private static final Wording FROM_NUMBER = Wording.of("(?:从|由)\\d{1,4}(?:\\.\\d{1,4})?$");

    private static final Wording RUN = Wording.of("“[一二三四五六七八九十]{1,3}连[增丰涨升冠]”$");
    private static final Wording ASIDE = Wording.of("[（(][^（()）]{0,6}(?:下同|同口径|不变价|可比价|快报数?|预计数?|口径)[)）]$");

    private static final Wording PLACED = Wording.of(
            "(?:稳居|位居|跃居|居|位列|列|排名|排在|排|名列|跻身|进入|入围|蝉联|保持|提升[至到]|攀升[至到]|升至|跃升|位次|成为|占(?=全[国省市县区州]))[^，。；、]{0,14}$");
    /** 吞吐量连续16年排名: how long is told of the rank. */
    private static final Wording FIRST = Wording.of("^成为[^，。；]{0,6}?(?:首个|第一个|唯一|首座|首家)");

    private static final Wording OF_ALL = Wording.of("(?:稳定在|保持在|稳定占|达到?|超过?|约为|为)(全国|全省|全区|全市|世界|全球)(?:的|总量的)?$");
    private static final Wording LASTING = Wording.of("(?:已|再次)?连续(?:第)?(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})[年届次期]$");

    private static final Wording AMONG = Wording.of(
            "(?:稳居|位居|跃居|居|位列|列|排名|排在|排|名列|跻身|进入|入围)(?:全国|全省|全市|全区|全州|世界|全球|西部|中部|东部|中西部|国内|省内|[\\u4e00-\\u9fa5]{1,4}百强县)+([^，。；、]{2,12})");
    /** 完成预算的 is a name. */
    private static final Wording OF_PLAN = Wording.of("(?:预算|计划|任务|目标)数?的$");

    /** 由23个部门组成: no change begins there. */
    private static final Pattern MADE_OF = Pattern.compile("[^，。；]{1,20}(?:组成|构成|牵头|负责|承担)");

    private static final String FALL = "减少";
    /** 增加转移支付50亿元: the sum is the increase; 增加值 is no verb. */
    private static final Wording RISE = Wording.of("^增加(?![值了到至对]).{2,}");

    private static final String MORE_OF = "增加";
    private static final String PROPOSED = "提出";

    private final Lexicon lexicon;

    BackReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The back of a clause.
     *
     * @param end where the clause ends and its figure begins, of the sentence
     * @param turns a change from the figure to another one follows it: 从每月290元提高到
     */
    Back read(SentenceReading sentence, Front front, int end, boolean turns, Figure figure) {
        String rest = plain(sentence.text().substring(front.end(), end), figure);
        Optional<String> beforeOrigin = beforeOrigin(rest);
        boolean origin = turns && (front.origin() || beforeOrigin.isPresent());
        Back whole = new Back(
                turns ? beforeOrigin.orElse(rest) : rest,
                Change.NONE,
                false,
                origin,
                rest.contains("分别"),
                front.each());
        if (figure.shape() == Shape.RANK) {
            return place(whole);
        }
        Optional<Back> gap = gap(whole, figure.quantity().unit().dimension());
        Back back = gap.orElseGet(() -> shortened(sentence, front.end(), whole, beforeOrigin.isPresent()));
        if (back.change().is(Kind.NOUN) && figure.quantity().unit().dimension() == Dimension.TIME) {
            back = back.with(Change.NONE, back.core() + back.change().word()); // 工业投资增速连续10个月居首
        }
        Matcher made =
                MADE_OF.matcher(sentence.text()).region(end, sentence.text().length());
        return back.origin() && !turns && made.lookingAt() ? back.notOrigin() : back;
    }

    /** 产量稳定在全国1/4 is a share of 全国; 成为全国首个总量突破 only praises. */
    private static String plain(String rest, Figure figure) {
        String plain = rest.startsWith("成为") ? FIRST.replaceFirst(rest, "") : rest;
        return figure.quantity().unit().dimension() == Dimension.SHARE ? OF_ALL.replaceFirst(plain, "占$1") : plain;
    }

    /** 最低标准从每月: what stands before the words for where a change began. */
    private static Optional<String> beforeOrigin(String rest) {
        if (rest.indexOf('从') < 0 && rest.indexOf('由') < 0) {
            return Optional.empty();
        }
        Matcher origin = ORIGIN.matcher(rest);
        return origin.matches() ? Optional.of(origin.group(1)) : Optional.empty();
    }

    private Back place(Back whole) {
        Matcher cue = PLACED.matcher(whole.core());
        boolean cued = cue.find();
        if (cued && cue.start() == 0) {
            return new Back(
                    ranked(cue.group()),
                    Change.PLACE,
                    false,
                    false,
                    whole.distributed(),
                    whole.each() || cue.group().contains("均"));
        }
        String rest = LASTING.replaceFirst(
                (cued ? whole.core().substring(0, cue.start()) : whole.core()).stripTrailing(), "");
        String word = lexicon.last(Role.PLACE, rest);
        while (!word.isEmpty()) {
            rest = rest.substring(0, rest.length() - word.length());
            word = lexicon.last(Role.PLACE, rest);
        }
        rest = LASTING.replaceFirst(rest, "");
        String cut = whole.core().substring(Math.min(rest.length(), whole.core().length()));
        boolean each = whole.each() || cut.startsWith("均") || cut.startsWith("都");
        return new Back(Marks.off(rest), Change.PLACE, false, false, whole.distributed(), each);
    }

    /** 位居全国投资潜力第3: what is ranked stands between the words for ranking and the place. */
    private String ranked(String placed) {
        Matcher among = AMONG.matcher(placed);
        return among.matches() && lexicon.last(Role.PLACE, among.group(1)).isEmpty() ? Marks.off(among.group(1)) : "";
    }

    /** A gap of points is told by its verb, one of money by whom it is to as well: 高出全国平均水平2300元. */
    private static Optional<Back> gap(Back whole, Dimension dimension) {
        boolean difference = dimension == Dimension.SHARE_DIFFERENCE;
        if (!difference && dimension != Dimension.MONEY && dimension != Dimension.SHARE) {
            return Optional.empty();
        }
        Matcher gap = GAP.matcher(whole.core());
        if (!gap.find()
                || (dimension == Dimension.SHARE && !OF_RATE.in(gap.group(2))) // 比全省平均高出19%
                || (dimension == Dimension.MONEY && !TO_OTHERS.is(gap.group(2)))
                || COMPARED.in(gap.group(2))
                || MORE.is(gap.group(2))) {
            return Optional.empty();
        }
        Change change = new Change(Kind.GAP, gap.group(2), 1);
        return Optional.of(new Back(Marks.off(gap.group(1)), change, false, false, whole.distributed(), whole.each()));
    }

    private Back shortened(SentenceReading sentence, int start, Back whole, boolean fromOrigin) {
        Back back = whole;
        Optional<Back> shorter = Optional.of(back);
        while (shorter.isPresent()) {
            back = shorter.get();
            shorter = back.core().isEmpty() ? Optional.empty() : shorten(sentence, start, back, fromOrigin);
        }
        String core = Marks.off(back.core().replace("分别", "")); // 甲、乙分别新增12项和44项
        if (!back.change().is(Kind.NONE) && core.startsWith(PROPOSED) && core.length() > PROPOSED.length() + 1) {
            core = core.substring(PROPOSED.length()); // 提出地区生产总值增长8%左右
        }
        boolean falls = back.change().is(Kind.NONE) && core.startsWith(FALL) && core.length() > FALL.length() + 1;
        boolean rises = back.change().is(Kind.NONE) && !back.target() && RISE.in(core);
        if (rises) {
            return back.with(change(Role.CHANGE, Kind.VERB, MORE_OF), Marks.off(core.substring(MORE_OF.length())));
        }
        return falls // 减少贫困人口1000万人
                ? back.with(change(Role.CHANGE, Kind.VERB, FALL), Marks.off(core.substring(FALL.length())))
                : back.left(core);
    }

    private Optional<Back> shorten(SentenceReading sentence, int start, Back back, boolean fromOrigin) {
        Optional<Back> withoutTime = fromOrigin ? Optional.empty() : time(sentence, start, back);
        return carried(back)
                .or(() -> moreThan(back))
                .or(() -> compared(back))
                .or(() -> without(PASSED, back, "台关口阶、和"))
                .or(() -> without(ASIDE, back, "）)"))
                .or(() -> without(EARLY, back, "年现成较比"))
                .or(() -> without(RUN, back, "”"))
                .or(() -> back.target() ? without(FROM_NUMBER, back, "0123456789") : Optional.empty())
                .or(() -> back.change().is(Kind.NONE) ? Optional.empty() : without(DURING, back, "年间来内中"))
                .or(() -> withoutTime)
                .or(() -> blank(back))
                .or(() -> word(back));
    }

    /** 为2015年的2.1倍; and with the change that ends then: 减少到2023年的12件. */
    private Optional<Back> time(SentenceReading sentence, int start, Back back) {
        int time = sentence.timeEndingAt(start + back.core().length());
        if (time < start) {
            return Optional.empty();
        }
        String shorter = back.core().substring(0, time - start);
        String verb = isIn("到至", sentence.text().charAt(time)) ? lexicon.last(Role.CHANGE, shorter) : "";
        return Optional.of(
                verb.isEmpty()
                        ? back.left(shorter)
                        : back.reached(shorter.substring(0, shorter.length() - verb.length())));
    }

    /** 教育支出执行, 同口径（下同）: what a budget report adds to the item. */
    private static Optional<Back> carried(Back back) {
        String rest = back.core();
        char last = rest.charAt(rest.length() - 1);
        if (last != '行' && last != '）') {
            return Optional.empty();
        }
        Matcher carried = CARRIED.matcher(rest);
        return carried.find() ? Optional.of(back.left(rest.substring(0, carried.start()))) : Optional.empty();
    }

    /** 比上年多2件. */
    private static Optional<Back> moreThan(Back back) {
        String rest = back.core();
        if (!back.change().is(Kind.NONE) || !isIn("多少高低增", rest.charAt(rest.length() - 1))) {
            return Optional.empty();
        }
        Matcher more = MORE_THAN.matcher(rest);
        if (!more.find()) {
            return Optional.empty();
        }
        String word = more.group(1);
        Change change = new Change(Kind.VERB, word, isIn("少低", word.charAt(0)) ? -1 : 1);
        return Optional.of(back.with(change, rest.substring(0, more.start(1))));
    }

    private static Optional<Back> blank(Back back) {
        String stripped = PAGE.replaceFirst(back.core(), "").stripTrailing();
        return stripped.length() < back.core().length() ? Optional.of(back.left(stripped)) : Optional.empty();
    }

    private static Optional<Back> without(Wording end, Back back, String ends) {
        if (!isIn(ends, back.core().charAt(back.core().length() - 1))) {
            return Optional.empty();
        }
        Matcher found = end.matcher(back.core());
        return found.find() ? Optional.of(back.left(back.core().substring(0, found.start()))) : Optional.empty();
    }

    private static Optional<Back> compared(Back back) {
        Matcher compared = COMPARED.matcher(back.core());
        return compared.find() ? Optional.of(back.left(back.core().substring(0, compared.start()))) : Optional.empty();
    }

    /** The longest word of any sort that ends what is left; of equally long ones a word of change. */
    private Optional<Back> word(Back back) {
        String rest = back.core();
        String link = lexicon.last(Role.LINK, rest);
        String compare = lexicon.last(Role.COMPARE, rest);
        String verb = lexicon.last(Role.CHANGE, rest);
        String noun = lexicon.last(Role.CHANGED, rest);
        String moved = lexicon.last(Role.MOVED, rest);
        int longest = Math.max(
                Math.max(link.length(), compare.length()),
                Math.max(verb.length(), Math.max(noun.length(), moved.length())));
        if (longest == 0 || (rest.endsWith("的") && OF_PLAN.in(rest))) {
            return Optional.empty();
        }
        String shorter = rest.substring(0, rest.length() - longest);
        boolean unchanged = back.change().is(Kind.NONE);
        if (unchanged && moved.length() == longest) {
            return Optional.of(back.with(change(Role.MOVED, Kind.MOVED, moved), shorter));
        }
        if (unchanged && noun.length() == longest && lexicon.ends(Role.CHANGED, noun, rest)) {
            return Optional.of(back.with(change(Role.CHANGED, Kind.NOUN, noun), shorter));
        }
        if (unchanged && !back.target() && verb.length() == longest && lexicon.ends(Role.CHANGE, verb, rest)) {
            return Optional.of(back.with(change(Role.CHANGE, Kind.VERB, verb), shorter));
        }
        if (link.length() == longest && lexicon.ends(Role.LINK, link, rest)) {
            return Optional.of(back.withLink(link, shorter));
        }
        if (compare.length() == longest && (!unchanged || longest > 1) && lexicon.ends(Role.COMPARE, compare, rest)) {
            return Optional.of(back.withCompared(compare, shorter));
        }
        return Optional.empty();
    }

    private Change change(Role role, Kind kind, String word) {
        return new Change(kind, word, lexicon.sign(role, word));
    }
}
