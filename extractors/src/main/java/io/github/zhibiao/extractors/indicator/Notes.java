package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.extractors.rule.Wording;
import java.util.regex.Pattern;

/**
 * The notes behind a bulletin, and the definitions within a report: 规模以上工业统计范围为年主营业务收入2000万元及以上的工业法人单位. What
 * they bound and convert measures nothing. Only the revised figures of the year before, which the notes of many bulletins
 * give, are figures: 经最终核实，2024年全市生产总值为3000亿元.
 */
final class Notes {

    private static final Pattern TITLE = Pattern.compile("[\\s　]*(?:附?注释?|备注)[：:].*", Pattern.DOTALL);
    private static final Pattern FIRST = Pattern.compile("[\\s　]*\\[1].*", Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile("[\\s　]*[一二三四五六七八九十]{1,3}、.*", Pattern.DOTALL);
    private static final Wording REVISED = Wording.of("\\d{4}年.*(?:修订|核实|核定|核算)|(?:修订|核实|核定|核算).*\\d{4}年");
    private static final Wording DEFINES = Wording.of(
            "统计范围(?:为|是|包括|包含|指|：)|^[\\s　]*(?:\\[\\d{1,2}]|\\d{1,2}[、.．])[\\s　]*[^，。；]{2,24}?(?:是指|指的是|，指)|折算为.*折算为");

    private final boolean bulletin;
    private boolean inside;

    /** @param bulletin its notes close it; elsewhere a note stands below a table, and the report goes on */
    Notes(boolean bulletin) {
        this.bulletin = bulletin;
    }

    /** True for a sentence none of whose figures is one; {@code half}: it stands in the second half of its text. */
    boolean leaveOut(String sentence, boolean opensParagraph, boolean half) {
        boolean begins = bulletin
                && half
                && (TITLE.matcher(sentence).matches() || FIRST.matcher(sentence).matches());
        boolean ends = opensParagraph && SECTION.matcher(sentence).matches();
        inside = begins || (inside && !ends);
        return (inside && !REVISED.in(sentence)) || (mayDefine(sentence) && DEFINES.in(sentence));
    }

    private static boolean mayDefine(String sentence) {
        return sentence.indexOf('指') >= 0 || sentence.contains("统计范围") || sentence.contains("折算为");
    }
}
