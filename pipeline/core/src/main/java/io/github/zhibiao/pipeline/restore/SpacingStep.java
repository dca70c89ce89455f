package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.corpus.text.Certainty;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.word.Script;
import io.github.zhibiao.extractors.word.Segmenter;
import io.github.zhibiao.extractors.word.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Blanks between the characters of words: {@code 衛 生 總 費 用}. Only in a run of five or more single characters, each one
 * blank from the next, that make words when they are joined; {@code 目 录, 张 三}, {@code 甲 乙 丙 丁} and the heads of
 * columns ({@code 收 入 支 出}) stay. Comes before readings and script, whose words have no blanks.
 */
final class SpacingStep implements Step {

    private static final int FEWEST = 5;
    private static final String BLANKS = " \u00A0\u3000";
    private static final String MARKS = "，、；：。（）《》“”";

    /** What is numbered with, or heads columns of one character, though some of it makes words when joined. */
    private static final String COLUMNS = "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸东南西北上中下左右春夏秋冬男女是否有无大小优良差年月日";

    /** What stands over columns: a run of such words alone is one of heads. */
    private static final Set<String> HEADS = Set.of(
            "收入", "支出", "结余", "项目", "科目", "金额", "合计", "小计", "总计", "名称", "单位", "备注", "数量", "预算", "决算", "增减", "比例", "地区",
            "指标", "序号", "本年", "上年");

    private static final class Words {
        static final Segmenter SEGMENTER = new Segmenter();
        static final Script SCRIPT = new Script();
    }

    @Override
    public String kind() {
        return "spacing";
    }

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            char blank = text.charAt(i + 1);
            if (BLANKS.indexOf(blank) < 0 || !isSingle(text, i) || (i > 0 && !isEdge(text.charAt(i - 1)))) {
                continue;
            }
            int last = i; // the last character of the run
            while (last + 2 < text.length() && text.charAt(last + 1) == blank && isSingle(text, last + 2)) {
                last += 2;
            }
            boolean whole = last + 1 >= text.length() || isEdge(text.charAt(last + 1));
            if (!whole) {
                last -= 2; // 用 of 用于 is no single character
            }
            if (last > i && isOfWords(joined(text, i, last))) {
                for (int at = i + 1; at < last; at += 2) {
                    edits.add(new Edit(kind(), new Span(at, at + 1), "", Certainty.LIKELY));
                }
            }
            i = Math.max(i, last);
        }
        return edits;
    }

    private static boolean isSingle(String text, int at) {
        return Chinese.isHan(text.charAt(at)) || MARKS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isEdge(char c) {
        return !Chinese.isHan(c);
    }

    private static String joined(String text, int first, int last) {
        StringBuilder joined = new StringBuilder();
        for (int at = first; at <= last; at += 2) {
            joined.append(text.charAt(at));
        }
        return joined.toString();
    }

    private static boolean isOfWords(String joined) {
        long han = joined.chars().filter(c -> Chinese.isHan((char) c)).count();
        long columns = joined.chars().filter(c -> COLUMNS.indexOf(c) >= 0).count();
        if (han < FEWEST || columns * 2 >= han) {
            return false;
        }
        int inWords = 0;
        List<Word> words = Words.SEGMENTER.words(Words.SCRIPT.simplify(joined));
        if (words.stream().allMatch(w -> HEADS.contains(w.text()))) {
            return false;
        }
        for (Word word : words) {
            boolean real =
                    word.text().length() >= 2 && Chinese.isHan(word.text().charAt(0));
            inWords += real ? word.text().length() : 0;
        }
        return inWords * 3L >= han * 2;
    }
}
