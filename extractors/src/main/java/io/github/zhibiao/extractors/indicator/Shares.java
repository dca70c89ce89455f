package io.github.zhibiao.extractors.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Figures dealt out to what was told before them: {@code 存栏56万头，出栏80万头，分别下降2%和1%}. */
final class Shares {

    private Shares() {}

    /** What is spoken of, with the last ones told as a list where the figure is the first of as many. */
    static Spoken dealt(Utterance utterance, Spoken spoken, List<Statement> statements) {
        int wanted = utterance.followers() + 1;
        boolean deals = wanted > 1
                && utterance.clause().isBare()
                && utterance
                        .around()
                        .before()
                        .substring(utterance.clause().span().start())
                        .contains("分别")
                && spoken.names().size() != wanted;
        if (!deals || statements.isEmpty()) {
            return spoken;
        }
        Statement last = statements.get(statements.size() - 1);
        Set<String> names = new LinkedHashSet<>();
        for (int i = statements.size() - 1; i >= 0 && names.size() < wanted; i--) {
            Statement before = statements.get(i);
            if (before.form() == last.form() && isPart(before) == isPart(last)) {
                names.add(before.name());
            }
        }
        if (names.size() < wanted) {
            return spoken;
        }
        List<String> inOrder = new ArrayList<>(names);
        Collections.reverse(inOrder);
        return spoken.listed(inOrder);
    }

    private static boolean isPart(Statement statement) {
        return statement.partOf() >= 0;
    }
}
