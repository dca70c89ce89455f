package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.extractors.indicator.Lexicon.Role;
import io.github.zhibiao.extractors.rule.Wording;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Names what the thing told right before brought about or reached: 消费券发放带动汽车销售 in 发放消费券5000张，带动汽车销售3亿元.
 */
final class Reach {

    private static final Wording VERB = Wording.of("^(?:带动|拉动|撬动|惠及|覆盖|吸引|带来)");
    /** A counted noun at most may stand between the figure before and the clause. */
    private static final Wording BETWEEN = Wording.of("[^，。；：（）]{0,12}[，、]?");

    private static final Wording ALL = Wording.of("的?\\p{IsHan}{2,8}");
    private static final int LONGEST = 26;
    private static final int SHORTEST = 2;

    private Reach() {}

    static Optional<String> name(Utterance utterance, Counted counted, Spoken spoken, Lexicon lexicon) {
        Matcher verb = VERB.matcher(utterance.core());
        if (!verb.find() || utterance.form() != Form.LEVEL || spoken.names().size() != 1) {
            return Optional.empty();
        }
        int from = utterance.before().end();
        String between = utterance
                .around()
                .before()
                .substring(from, utterance.clause().span().start());
        String object = utterance.core().substring(verb.end()) + counted.noun() + ofAll(utterance);
        String before = spoken.names().get(0);
        String owner = owner(before, lexicon);
        String name = owner + verb.group() + object;
        boolean fits = from > 0
                && BETWEEN.is(between)
                && owner.length() >= SHORTEST
                && !owner.contains(verb.group())
                && name.length() <= LONGEST;
        return fits ? Optional.of(name) : Optional.empty();
    }

    /** 行政村比例 in 覆盖95%以上行政村. */
    private static String ofAll(Utterance utterance) {
        String after = utterance.around().after();
        return utterance.isShare() && ALL.is(after) ? Marks.off(after) + "比例" : "";
    }

    /** 大展 of 大展总营收, 白茶 of 白茶种植面积. */
    private static String owner(String name, Lexicon lexicon) {
        String rest =
                name.substring(0, name.length() - lexicon.last(Role.HEAD, name).length());
        return Marks.off(
                rest.length() < name.length() && rest.endsWith("总") ? rest.substring(0, rest.length() - 1) : rest);
    }

    /** What it did, which a list goes on with: 惠及企业300家、群众5000人. */
    static String verb(String core) {
        Matcher verb = VERB.matcher(core);
        return verb.find() ? verb.group() : "";
    }
}
