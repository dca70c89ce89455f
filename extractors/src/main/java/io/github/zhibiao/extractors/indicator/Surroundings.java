package io.github.zhibiao.extractors.indicator;

import static io.github.zhibiao.extractors.indicator.Marks.isIn;

import io.github.zhibiao.corpus.record.Unit;
import io.github.zhibiao.extractors.quantity.Figure;
import io.github.zhibiao.extractors.rule.Mention;
import java.util.List;

/**
 * What stands around a figure.
 *
 * @param before all of its sentence before it
 * @param after what stands behind it up to the next mark or figure
 * @param beyond where a comma follows it at once, the clause behind that, if no figure stands in it
 * @param runsOn nothing but that stands before the next figure
 * @param closing what stands behind the last figure of a list of counted nouns that this one opens: 街区改造 in 3个小区、5个街区改造
 * @param followers how many figures follow with only a list mark between: 10.6%、9%
 * @param alike the figure behind has the same unit; not in 400户、700人
 */
record Surroundings(
        String before, String after, String beyond, boolean runsOn, String closing, int followers, boolean alike) {

    /** A list longer than this is not looked through. */
    private static final int LONGEST_LIST = 4;

    private static final int LONGEST_NOUN = 24;
    private static final int LONGEST_UNMARKED = 5;
    private static final int LONGEST_FUNDS = 6;

    static Surroundings of(SentenceReading sentence, int i) {
        List<Mention<Figure>> figures = sentence.figures();
        String text = sentence.text();
        int next = i + 1 < figures.size() ? figures.get(i + 1).start() : text.length();
        String before = text.substring(0, figures.get(i).start());
        if (i + 1 < figures.size() && figures.get(i).end() == next) { // 12类45件民生实事
            Surroundings nextOnes = of(sentence, i + 1);
            return new Surroundings(before, nextOnes.after(), "", nextOnes.runsOn(), nextOnes.closing(), 0, false);
        }
        int own = figures.get(i).end();
        int to = i + 1 < figures.size() ? CountedReader.end(text, figures.get(i), next) : 0;
        boolean another = to > own && to < next && isAnother(text.substring(to, next));
        String after = after(text, own, another ? to : next);
        boolean runsOn = i + 1 < figures.size() && after.length() == next - own;
        boolean funds = after.length() <= LONGEST_FUNDS && after.endsWith("资金"); // 30亿元建设资金，支持…
        String beyond = beyond(text, funds ? own + after.length() : own, next);
        boolean alike = i + 1 < figures.size() && unit(figures.get(i)).equals(unit(figures.get(i + 1)));
        return new Surroundings(
                before, after, beyond, runsOn, closing(text, figures, i), followers(text, figures, i), alike);
    }

    private static String closing(String text, List<Mention<Figure>> figures, int i) {
        int last = i;
        while (last + 1 < figures.size()
                && last < i + LONGEST_LIST
                && isListed(text, figures.get(last), figures.get(last + 1))) {
            last++;
        }
        if (last == i) {
            return "";
        }
        int from = figures.get(last).end();
        int next = last + 1 < figures.size() ? figures.get(last + 1).start() : text.length();
        return after(text, from, Math.min(next, from + LONGEST_NOUN));
    }

    /** Only a noun and a list mark part the two: 3个小区、5个街区. */
    private static boolean isListed(String text, Mention<Figure> figure, Mention<Figure> next) {
        int length = next.start() - figure.end();
        boolean marked = length > 0 && isIn("、和及与", text.charAt(next.start() - 1));
        if (length < 2 || length > (marked ? LONGEST_NOUN : LONGEST_UNMARKED)) { // 8所高校14个学科入选名单
            return false;
        }
        for (int at = figure.end(); at < next.start() - 1; at++) {
            if (isIn("，,。；;：:、", text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** 、新入规企业 in 1个集群、新入规企业20家, but not 、职业院校和 in 43所高校、职业院校和538所中小学. */
    private static boolean isAnother(String between) {
        char last = between.charAt(between.length() - 1);
        return between.charAt(0) == '、'
                && !isIn("和及与、", last)
                && between.chars().noneMatch(c -> isIn("，,。；;：:（(", (char) c));
    }

    /** 支持农田建设 in 3亿元，支持农田建设，. */
    private static String beyond(String text, int from, int next) {
        if (from >= next || !isIn("，,", text.charAt(from))) {
            return "";
        }
        int end = from + 1;
        while (end < text.length() && !isIn("，,。；;：:", text.charAt(end))) {
            end++;
        }
        return end <= next ? text.substring(from + 1, end) : "";
    }

    private static String after(String text, int from, int to) {
        int depth = 0;
        int closed = from;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (isIn("（(“《", c)) {
                depth++;
            } else if (isIn("）)”》", c) && --depth < 0) {
                return text.substring(from, at);
            } else if (depth == 0 && isIn("，,。；;：:", c)) {
                return text.substring(from, at);
            } else if (c == '、' && at == from) {
                return "";
            }
            if (depth == 0) {
                closed = at + 1;
            }
        }
        return text.substring(from, depth == 0 ? to : closed); // a bracket that holds the next figure does not belong
    }

    private static int followers(String text, List<Mention<Figure>> figures, int i) {
        int last = i;
        while (last + 1 < figures.size()) {
            Mention<Figure> figure = figures.get(last);
            Mention<Figure> next = figures.get(last + 1);
            String between = text.substring(figure.end(), next.start());
            boolean comma = between.equals("，");
            if (!Marks.isList(between) || (comma && last == i && !unit(figure).equals(unit(next)))) {
                break;
            }
            last++;
        }
        return last - i;
    }

    private static Unit unit(Mention<Figure> figure) {
        return figure.value().quantity().unit();
    }
}
