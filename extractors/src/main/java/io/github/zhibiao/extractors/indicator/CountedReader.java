package io.github.zhibiao.extractors.indicator;

import static io.github.zhibiao.extractors.indicator.Marks.isIn;

import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.extractors.indicator.Lexicon.Role;
import io.github.zhibiao.extractors.quantity.Figure;
import io.github.zhibiao.extractors.quantity.Figure.Shape;
import io.github.zhibiao.extractors.rule.Mention;
import io.github.zhibiao.extractors.word.Segmenter;
import io.github.zhibiao.extractors.word.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern ASIDE = Pattern.compile("^[（(][^（()）]*[)）]");
    /** 跨越400亿元大关. */
    private static final Pattern MARGIN = Pattern.compile("大关|关口|的?台阶|后$|(?:稳居|位居|位列|排名|蝉联|居)[全第]?");

    private static final Pattern WHO = Pattern.compile(".*(?:企业|公司|机构|单位|主体|合作社|学校|医院|营业部|银行|景区|项目|[院店部户站所者])");

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
        String behind = ASIDE.matcher(after).replaceFirst("");
        boolean nothing = behind.isEmpty() || isIn("，。；、：,;:）)”", behind.charAt(0));
        return nothing || !counts(figure) || MARGIN.matcher(behind).lookingAt() ? Counted.NOTHING : read(behind, runsOn);
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
            } else if (depth == 0 && isIn("、和及与", c)) {
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
        if (depth == 0 && isFunction(words.get(0))) {
            return new Counted("", Marks.off(after)); // 61个月未发生较大事故
        }
        do {
            end++;
            depth += end < words.size() ? Marks.nesting(words.get(end).text()) : 0;
        } while (end < words.size() && !(depth == 0 && endsNoun(words, end)));
        int cut = words.get(end - 1).span().end();
        String noun = withoutRate(after.substring(0, cut));
        return new Counted(
                Marks.off(runsOn && cut == after.length() ? who(noun) : noun), Marks.off(after.substring(cut)));
    }

    /** 证券公司 of 证券公司交易额: those that have what the next figure measures. */
    private String who(String noun) {
        String bare = noun.substring(0, noun.length() - lexicon.last(Role.HEAD, noun).length());
        Matcher who = WHO.matcher(bare);
        return bare.length() < noun.length() && who.lookingAt() ? who.group() : noun;
    }

    /** 203个国考断面优良率达100%: the rate is the next figure's. */
    private String withoutRate(String noun) {
        String link = lexicon.last(Role.LINK, noun);
        if (link.isEmpty()) {
            return noun;
        }
        String bare = noun.substring(0, noun.length() - link.length());
        return bare.substring(0, bare.length() - lexicon.last(Role.HEAD, bare).length());
    }

    /** A verb, adverb, preposition or 的 ends the counted noun; a verb right before a noun may be part of it (建成 项目). */
    private boolean endsNoun(List<Word> words, int i) {
        Word word = words.get(i);
        if (isFunction(word) || "的了中".contains(word.text()) || lexicon.is(Role.BETWEEN, word.text())) {
            return true;
        }
        boolean joins = i + 1 < words.size()
                && lexicon.is(Role.COMPOUND, words.get(i + 1).text());
        boolean acts = lexicon.is(Role.ACTION, word.text()) || lexicon.is(Role.LIGHT, word.text());
        return word.isVerb() && acts && !joins;
    }

    private static boolean isFunction(Word word) {
        String tag = word.tag();
        boolean joins = tag.equals("c") && !"和与及、".contains(word.text());
        boolean particle = tag.startsWith("u") && !word.text().equals("的");
        return tag.startsWith("d") || tag.startsWith("p") || joins || particle;
    }
}
