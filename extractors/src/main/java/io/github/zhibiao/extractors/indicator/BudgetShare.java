package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.extractors.rule.Wording;
import java.util.Optional;
import java.util.regex.Matcher;

/** {@code 完成年初预算的}: how much of a budget or plan was done. */
final class BudgetShare {

    private static final Wording DONE = Wording.of(
            "^(.*?)(?:为|完成|占|达)?((?:全年|年初|调整|年度|变动|全年调整|代编|汇编|年)?(?:预算|调整预算|预期目标|年初计划|任务|计划|目标任务))(?:数|任务)?(?:的)?$");
    /** What such a core ends in. */
    private static final String ENDINGS = "算标务划数的";

    private static final Wording BUDGETED = Wording.of("^(?:调整后)?(.*(?:收入|支出))(?:(?:年初|调整|变动|总|代编)?预算(?:数|合计)?|合计)$");
    private static final Wording WAS_DONE = Wording.of("^[，,；;]?(?:实际|累计)*(?:完成|执行)$");

    private BudgetShare() {}

    private static final Wording SIDE = Wording.of("^(.*(?:收入|支出))(?:(?:年初|调整|变动|总|代编)?预算(?:数|合计)?)?$");
    private static final Wording CHANGED = Wording.of("(?:由.*)?(调整|变动)(?:为|到|至)$");
    private static final Wording NEW_BUDGET = Wording.of("(?:调整|变动|年初)(?:后)?预算(?:数)?");

    /** True if the clause says no more than that what was budgeted was done. */
    static boolean wasDone(Utterance utterance) {
        return utterance.clause().isBare() && WAS_DONE.is(written(utterance));
    }

    private static String written(Utterance utterance) {
        return utterance.around().before().substring(utterance.clause().span().start());
    }

    /**
     * A budget of the year that replaced the first one: 支出预算调整为4亿元, or 调整预算为4亿元 behind 支出年初预算3亿元.
     *
     * @param subject what is spoken of
     */
    static Optional<String> changed(Utterance utterance, String subject) {
        String core = utterance.core();
        if (utterance.isShare() || utterance.isDifference()) {
            return Optional.empty();
        }
        if (NEW_BUDGET.is(core)) {
            Matcher side = SIDE.matcher(subject);
            return side.matches() ? Optional.of(side.group(1) + core) : Optional.empty();
        }
        Matcher changed = CHANGED.matcher(written(utterance));
        Matcher budgeted = BUDGETED.matcher(core.isEmpty() ? subject : core);
        return changed.find() && !utterance.follows() && budgeted.matches()
                ? Optional.of(budgeted.group(1) + changed.group(1) + "预算")
                : Optional.empty();
    }

    /** What is spoken of: of 收入年初预算为5亿元，实际完成6亿元 the second is of the 收入 itself. */
    static Spoken done(Utterance utterance, Spoken spoken) {
        Matcher budgeted = BUDGETED.matcher(spoken.subject());
        return wasDone(utterance) && budgeted.matches() ? spoken.named(budgeted.group(1), budgeted.group(1)) : spoken;
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
