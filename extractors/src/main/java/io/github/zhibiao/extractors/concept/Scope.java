package io.github.zhibiao.extractors.concept;

import io.github.zhibiao.corpus.record.Evidence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Of whose purse a budget speaks where the name does not say. {@code （二）市本级预算执行情况} over a page of
 * {@code 教育支出完成3.8亿元} makes each of them the city's own and none the whole city's; so does {@code 高新区一般公共预算收入2.6亿元}
 * of a zone that has no code.
 */
enum Scope {
    /** 全市, 全省: the place with all within it. */
    WHOLE,
    /** 市本级, 高新区: a part of it. */
    PART,
    UNSAID;

    private static final Pattern WORD =
            Pattern.compile("(?<whole>[全我][国省市区县州盟旗师])|(?<part>[省市县区州盟旗师]本?级|开发区|高新区|示范区|工区|管理区|园区|新区|经开区)");

    /** What the words nearest before the figure say; else what its nearest heading says. */
    static Scope of(Evidence evidence) {
        int at = evidence.sentence().indexOf(evidence.quote());
        Scope said = last(evidence.sentence().substring(0, Math.max(0, at)));
        for (int i = evidence.heading().size() - 1; said == UNSAID && i >= 0; i--) {
            said = heading(evidence.heading().get(i));
        }
        return said;
    }

    private static Scope last(String text) {
        Scope said = UNSAID;
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            said = word.start("whole") >= 0 ? WHOLE : PART;
        }
        return said;
    }

    /** {@code 全市和市本级预算执行情况} says neither. */
    private static Scope heading(String heading) {
        Scope said = UNSAID;
        for (Matcher word = WORD.matcher(heading); word.find(); ) {
            Scope now = word.start("whole") >= 0 ? WHOLE : PART;
            if (said != UNSAID && said != now) {
                return UNSAID;
            }
            said = now;
        }
        return said;
    }
}
