package io.github.zhibiao.extractors.indicator;

import static io.github.zhibiao.extractors.indicator.Marks.isIn;

import io.github.zhibiao.extractors.indicator.Lexicon.Role;
import io.github.zhibiao.extractors.rule.Wording;
import io.github.zhibiao.extractors.word.Segmenter;
import io.github.zhibiao.extractors.word.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Clauses without a figure give the topic for those after them: 全年商品房销售，住宅30万平方米. */
final class TopicReader {

    private static final Wording WITHIN = Wording.of("在(.*)(?:中|方面|上)|(.*案件|.*事项)中");
    /** 分产业看, 从结构来看: how what follows is told, and not what it is of. */
    private static final Wording VIEW = Wording.of("[分从按].*看|.*(?:来看|方面|(?:平衡|收支|执行|完成)情况)|收支[两相]抵.*");
    /** 持续加大民生投入 is of 民生投入. */
    private static final Wording EFFORT = Wording.of("^(?:(?:持续|不断|进一步|继续|大力|全力|积极|着力|切实)*(?:增加|加大|加强|强化))(?=[^，]{3})");

    /** 服务业持续壮大: what is told of the topic is no part of it. */
    private static final Wording PREDICATE = Wording.of(
            "^(.{2,14}?)(?:连续|稳步|持续|进一步|明显|显著|不断|再创|大幅|逐步|加快|扎实|全面|深入|更加|更趋|日益|总体|加速|量质齐升|稳中[有向提]|提质增效|蓬勃|走深走实|取得|迎来|迈出|呈现|(?:增长|发展|运行|回升|增势)(?:较快|迅速|平稳|良好|强劲|加快|稳定)).*$");

    private static final Pattern PASSED = Pattern.compile(
            "([^，,。；;：:、]{2,14}?)(?:首次|成功|接连|连续|再次)*(?:迈过|迈上|跨过|跨越|跨上|突破|站上|跃上|登上)[^，,。；;]{1,10}(?:大关|台阶|关口)$"
                    + "|([^，,。；;：:、]{2,14}?)(?:再次|首次|屡|连续[一二三四五六七八九十\\d]{1,2}年)?(?:再创|创下?|创造|刷新)(?:了|出)?(?:历史|同期)?(?:同期)?(?:新高|最高|最好水平|纪录|新纪录)$");

    private static final Wording ALL = Wording.of("^(?:全[国省市县区州]|我[国省市县区州])(?=..)");

    /** 打好“保交房”攻坚战 is of “保交房”. */
    private static final Wording BATTLE = Wording.of("(?:深入|坚决|着力)?(?:打好|打赢)(.{2,12})(?:攻坚战|保卫战|歼灭战)");

    private static final Wording TIME = Wording.of("(?:到|至|截至)?[^的]{2,8}[年月](?:底|末|初)?");

    private static final int SHORTEST = 2;
    private static final int LONGEST = 16;

    private final Lexicon lexicon;
    private final PhraseReader phrases;
    private final Segmenter segmenter;

    TopicReader(Lexicon lexicon, PhraseReader phrases, Segmenter segmenter) {
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.segmenter = segmenter;
    }

    /** The topic of a short sentence without a figure: 经营主体 of 经营主体稳中培优。 */
    Optional<String> ofSentence(String sentence) {
        if (sentence.length() > LONGEST || sentence.indexOf('，') >= 0 || isNumbered(sentence)) {
            return Optional.empty();
        }
        StringBuilder topic = new StringBuilder();
        for (Word word : segmenter.words(sentence)) {
            boolean first = topic.length() == 0 && word.isVerb(); // 经营 in 经营主体
            if (!first && !word.isNoun() && !word.tag().equals("b")) {
                break;
            }
            topic.append(word.text());
        }
        return topic.length() < SHORTEST || topic.length() >= sentence.length() - 1
                ? Optional.empty()
                : Optional.of(topic.toString());
    }

    /** 二、主要任务, （三）工业: a number is no noun, so that no topic begins there; such headings are most of those asked. */
    private static boolean isNumbered(String sentence) {
        return sentence.startsWith("（")
                || (sentence.length() > 1 && sentence.charAt(1) == '、' && isIn("一二三四五六七八九十", sentence.charAt(0)));
    }

    /** The topic that the clauses from {@code from} on give to the one that ends at {@code to}. */
    Optional<String> read(String text, int from, int to) {
        int start = ClauseReader.start(text, from, to);
        if (start <= from + SHORTEST) {
            return Optional.empty();
        }
        String core = core(text.substring(from, start - 1));
        if (core.length() < SHORTEST
                || core.length() > LONGEST
                || core.equals("其中")
                || TIME.is(core)
                || VIEW.is(core)) {
            return Optional.empty();
        }
        String topic = phrases.read(core).topic();
        return Optional.of(topic.isEmpty() ? core : topic);
    }

    /**
     * What the clause right before the one that ends at {@code to} is told of, if it has no figure and says no more than how it
     * fares: 第三产业 of 第三产业加快发展，对经济增长的贡献率提高.
     */
    Optional<String> faring(String text, int from, int to) {
        int start = ClauseReader.start(text, from, to);
        if (start <= from + SHORTEST) {
            return Optional.empty();
        }
        String clause = text.substring(ClauseReader.start(text, from, start - 1), start - 1);
        Matcher predicate = PREDICATE.matcher(clause);
        if (clause.length() > LONGEST || !predicate.matches()) {
            return Optional.empty();
        }
        String topic = withoutAspect(predicate.group(1));
        List<Word> words = segmenter.words(topic);
        return words.get(words.size() - 1).isNoun() ? Optional.of(topic) : Optional.empty();
    }

    /** Whose level the clause right before {@code to} says was passed: 财政收入 of 财政收入迈过千亿大关，达1330亿元. */
    static Optional<String> passed(String text, int from, int to) {
        int start = ClauseReader.start(text, from, to);
        if (start <= from + SHORTEST) {
            return Optional.empty();
        }
        int begin = ClauseReader.start(text, from, start - 1);
        Matcher passed = PASSED.matcher(text).region(begin, start - 1);
        return passed.lookingAt()
                ? Optional.of(passed.group(1) == null ? passed.group(2) : passed.group(1))
                        .map(t -> ALL.replaceFirst(t, ""))
                : Optional.empty();
    }

    private String core(String before) {
        int cut = Math.max(before.lastIndexOf('，'), Math.max(before.lastIndexOf('。'), before.lastIndexOf('：')));
        String clause = before.substring(cut + 1);
        Matcher within = WITHIN.matcher(clause);
        String core =
                Marks.off(within.matches() ? within.group(1) == null ? within.group(2) : within.group(1) : clause);
        String head = core.substring(core.lastIndexOf('的') + 1);
        Matcher battle = BATTLE.matcher(core);
        if (battle.matches()) {
            return battle.group(1);
        }
        boolean whole = lexicon.is(Role.ATTRIBUTE, head); // 财政收入占国民收入的比重
        String told = EFFORT.replaceFirst(whole ? core : head, "");
        Matcher predicate = PREDICATE.matcher(told);
        return predicate.matches() ? withoutAspect(predicate.group(1)) : told;
    }

    /** 服务业支撑作用更加明显 is told of 服务业. */
    private String withoutAspect(String topic) {
        String aspect = lexicon.last(Role.ASPECT, topic);
        return topic.length() - aspect.length() >= SHORTEST
                ? Marks.off(topic.substring(0, topic.length() - aspect.length()))
                : topic;
    }
}
