package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.extractors.rule.Wording;

/**
 * Where a report has ended and the explaining of its words begins: 名词解释. What stands there defines words (“六横”指六条
 * 输水动脉) and quotes the plans of others; the figures in it are none of the report's.
 */
final class Glossary {

    private static final Wording TITLE = Wording.of(
            "[\\s　（(【\\[]*(?:附件?\\d?[：:]?)?[\\s　]*(?:有关|相关|部分)?(?:专有)?名词(?:术语)?(?:解释|注释|说明|释义)[\\s　）)】\\]：:]*");

    private static final int LONGEST = 24;

    private Glossary() {}

    /**
     * True if a glossary begins with {@code line}, and it stands at {@code at} of a text of {@code length}, in its second half:
     * a table of contents names it in the first.
     */
    static boolean opens(String line, int at, int length) {
        return line.length() <= LONGEST && at > length / 2 && line.indexOf('名') >= 0 && TITLE.is(line);
    }
}
