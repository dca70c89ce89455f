package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.extractors.rule.Wording;
import java.util.Set;

/** Punctuation, and the small words that do its work. */
final class Marks {

    private static final Set<String> LIST = Set.of("、", "和", "及", "与", "以及", "，");
    /** A bracket at the end that explains: 常住人口性别比（以女性为100，男性对女性的比例）. */
    private static final Wording LONG_ASIDE = Wording.of("[（(][^（()）]{6,}[)）]$");

    private static final Set<String> VERBS = Set.of("惠及", "普及", "涉及", "波及", "参与", "给与", "授与");

    private Marks() {}

    static boolean isIn(String marks, char c) {
        return marks.indexOf(c) >= 0;
    }

    /** True if {@code between} does nothing but string together what stands on its two sides. */
    static boolean isList(String between) {
        return LIST.contains(between);
    }

    /** +1 where a word of punctuation opens brackets or quotes, -1 where it closes them. */
    static int nesting(String word) {
        return "“《（(‘".contains(word) ? 1 : "”》）)’".contains(word) ? -1 : 0;
    }

    /** 惠及, 参与: verbs that end like a list mark. */
    private static boolean isVerb(String words, int end) {
        return end >= 2 && VERBS.contains(words.substring(end - 2, end));
    }

    /** The words without what says nothing of them at either end. */
    static String off(String words) {
        String bare = words.strip();
        if (bare.endsWith("）") || bare.endsWith(")")) {
            bare = LONG_ASIDE.replaceFirst(bare, "");
        }
        int end = bare.length();
        while (end > 0 && isIn("、，,和及与：:∶—-的了 　", bare.charAt(end - 1)) && !isVerb(bare, end)) {
            end--;
        }
        int start = 0;
        while (start < end && isIn("、，,：:∶—-)）”的 　了", bare.charAt(start))) {
            start++;
        }
        return bare.substring(start, end);
    }
}
