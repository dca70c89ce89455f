package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Comparator;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.extractors.rule.Wording;
import java.util.regex.Matcher;

/** 新增16条、达到54条: the second amount is all there is of the thing, and not its increase. */
final class Increase {

    private static final String WORDS = "(?:净增加?|新增加?|新(?:建成|建|设立|设|推出|认定|培育|登记|签约|签|引进|开通|开设|发展|入库|注册|增设))";
    private static final Wording FIRST = Wording.of("^" + WORDS + "(?=[^，]{2})");
    private static final Wording LAST = Wording.of("(?<=[^，]{2})" + WORDS + "$");
    private static final Wording REACHED =
            Wording.of("^[、，,和]?[\\s　]*(?:累计|总数|总量|总规模|现已|已)*(?:分别)?(?:突破|达到?|超过|增至|增加到|增长到|升至|提升至|扩大到)");
    /** 新增医院5家，累计60家. */
    private static final Wording IN_ALL = Wording.of("[、，,]?[\\s　]*累计(?:共)?");

    private static final int MARK = 1;

    private Increase() {}

    /** The figure tells what an increase led to: the name, unlike that of the figure before it, is of the whole. */
    static boolean ends(Utterance utterance) {
        return utterance.form() == Form.LEVEL
                && utterance.before().form() == Form.LEVEL
                && utterance.sameUnit()
                && !utterance.clause().breakdown()
                && (REACHED.in(utterance.words()) || IN_ALL.is(utterance.words().strip()) || passes(utterance));
    }

    /** 突破7000公里. */
    private static boolean passes(Utterance utterance) {
        return utterance.words().length() <= MARK && utterance.quantity().comparator() == Comparator.GT;
    }

    /** {@code name} without the word for its increase; as it is if it has none. */
    static String off(String name) {
        Matcher last = LAST.matcher(name);
        return last.find() ? name.substring(0, last.start()) : FIRST.replaceFirst(name, "");
    }
}
