package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Form;
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
        boolean told = utterance.words().contains("分别");
        boolean grows = utterance.form() == Form.GROWTH // A17175元，B5153元，实际增长9.8%和8.5%
                && spoken.names().size() == 1
                && wanted == levels(utterance, statements);
        boolean deals = wanted > 1
                && utterance.clause().isBare()
                && (told || grows)
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

    /** How many levels of the unit of the last figure stand right before the utterance in its part of the sentence. */
    private static int levels(Utterance utterance, List<Statement> statements) {
        String text = utterance.around().before();
        int from = Math.max(text.lastIndexOf('；'), text.lastIndexOf(';')) + 1;
        int count = 0;
        for (int i = statements.size() - 1; i >= 0; i--) {
            Statement before = statements.get(i);
            if (before.form() != Form.LEVEL
                    || before.figure().start() < from
                    || !before.quantity().unit().equals(utterance.before().unit())) {
                return count;
            }
            count++;
        }
        return count;
    }

    private static boolean isPart(Statement statement) {
        return statement.partOf() >= 0;
    }
}
