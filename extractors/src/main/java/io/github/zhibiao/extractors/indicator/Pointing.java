package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.extractors.rule.Wording;
import java.util.regex.Matcher;

/**
 * Names that point to what was said before, 用于这些方面的支出: what they point to is put in the place of the words that point,
 * if the clause before says it surely, else these words are left out.
 */
final class Pointing {

    private static final Wording WORDS = Wording.of("(用于|对|在)?这(?:[一几]个?|些)?(?:方面|领域|项|类|部分)(?:工作)?(的)?|为此");
    /** 加大对教育、文化事业的支持，. */
    private static final Wording TOWARDS =
            Wording.of("对([^，。；：对\\d]{2,28}?)的?(?:支持|投入|扶持|投资|保障|补助|补贴|帮扶|转移支付)(?:力度)?[，；。]$");
    /** 发展高等教育，. */
    private static final Wording OBJECT = Wording.of("(?:发展|推进|加强|支持|促进|扩大|保障|改善)(\\p{IsHan}{2,10})[，；。]$");

    private static final String POINTS = "这此";
    private static final int NEAR = 60;

    private Pointing() {}

    /** @param before what stands before the clause, of its sentence */
    static String resolved(String name, String before) {
        if (name.chars().noneMatch(c -> Marks.isIn(POINTS, (char) c))) {
            return name;
        }
        Matcher points = WORDS.matcher(name);
        if (!points.find()) {
            return name;
        }
        String what = points.group().indexOf('这') < 0 ? "" : meant(before);
        String link = what.isEmpty() ? "" : (points.group(1) == null ? "" : points.group(1));
        String of = what.isEmpty() || points.group(2) == null || link.isEmpty() ? "" : "的";
        String rest = name.substring(0, points.start()) + link + what + of + name.substring(points.end());
        return Marks.off(rest).length() < 2 ? name : Marks.off(rest);
    }

    private static String meant(String before) {
        String near = before.substring(Math.max(0, before.length() - NEAR));
        Matcher towards = TOWARDS.matcher(near);
        if (towards.find()) {
            return towards.group(1);
        }
        Matcher object = OBJECT.matcher(near);
        return object.find() ? object.group(1) : "";
    }
}
