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

    private BudgetShare() {}

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
