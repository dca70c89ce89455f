package io.github.zhibiao.extractors.indicator;

import static io.github.zhibiao.extractors.indicator.Marks.isIn;

import io.github.zhibiao.corpus.record.Comparator;
import io.github.zhibiao.corpus.record.Unit;
import io.github.zhibiao.extractors.quantity.Figure;
import io.github.zhibiao.extractors.rule.Mention;
import java.util.List;

/**
 * What stands around a figure.
 *
 * @param before all of its sentence before it
 * @param after what stands behind it up to the next mark or figure
 * @param runsOn nothing but that stands before the next figure
 * @param followers how many figures follow with only a list mark between: 10.6%、9%
 */
record Surroundings(String before, String after, boolean runsOn, int followers) {

    static Surroundings of(SentenceReading sentence, int i) {
        List<Mention<Figure>> figures = sentence.figures();
        String text = sentence.text();
        int next = i + 1 < figures.size() ? figures.get(i + 1).start() : text.length();
        String before = text.substring(0, figures.get(i).start());
        if (i + 1 < figures.size() && figures.get(i).end() == next) { // 12类45件民生实事
            Surroundings nextOnes = of(sentence, i + 1);
            return new Surroundings(before, nextOnes.after(), nextOnes.runsOn(), 0);
        }
        int end = figures.get(i).end();
        String after = after(text, end, next);
        boolean runsOn = i + 1 < figures.size()
                && after.length() == next - end
                && isExact(figures.get(i + 1)); // 191家企业营业收入超百亿元: those that have more
        return new Surroundings(before, after, runsOn, followers(text, figures, i));
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

    private static boolean isExact(Mention<Figure> figure) {
        return figure.value().quantity().comparator() == Comparator.EQ;
    }

    private static Unit unit(Mention<Figure> figure) {
        return figure.value().quantity().unit();
    }
}
