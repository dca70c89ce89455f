package io.github.zhibiao.extractors.indicator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code 完成年初预算的}: how much of a budget or plan was done. */
final class BudgetShare {

    private static final Pattern DONE = Pattern.compile(
            "^(.*?)(?:为|完成|占|达)?((?:全年|年初|调整|年度|变动|全年调整|代编|汇编|年)?(?:预算|调整预算|预期目标|年初计划|任务|计划|目标任务))(?:数|任务)?(?:的)?$");
    /** What such a core ends in. */
    private static final String ENDINGS = "算标务划数的";

    private static final Pattern BUDGETED = Pattern.compile("^(.*(?:收入|支出))(?:年初|调整|变动|总)?预算(?:数|合计)?$");
    private static final Pattern WAS_DONE = Pattern.compile("^[，,；;]?(?:实际|累计)*(?:完成|执行)$");

    private BudgetShare() {}

    /** What is spoken of: of 收入年初预算为5亿元，实际完成6亿元 the second is of the 收入 itself. */
    static Spoken done(Utterance utterance, Spoken spoken) {
        String clause =
                utterance.around().before().substring(utterance.clause().span().start());
        Matcher budgeted = BUDGETED.matcher(spoken.subject());
        return utterance.clause().isBare() && WAS_DONE.matcher(clause).matches() && budgeted.matches()
                ? spoken.named(budgeted.group(1), budgeted.group(1))
                : spoken;
    }

    /** The name of the share, where the core is of one; {@code topic} is whose it is where the core does not say. */
    static Optional<String> name(String core, String topic) {
        if (core.isEmpty() || !Marks.isIn(ENDINGS, core.charAt(core.length() - 1))) {
            return Optional.empty();
        }
        Matcher done = DONE.matcher(core);
        if (!done.matches()) {
            return Optional.empty();
        }
        String who = done.group(1).isEmpty() ? topic : done.group(1);
        return Optional.of(who + "完成" + done.group(2) + "比例");
    }
}
