package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.extractors.period.TimeWord;
import io.github.zhibiao.extractors.period.TimeWord.Kind;
import io.github.zhibiao.extractors.quantity.Figure;
import io.github.zhibiao.extractors.rule.Mention;
import java.time.Year;
import java.util.Optional;

/** For when the figure is from which a change began, where no word right before it says so. */
final class Origins {

    private Origins() {}

    /**
     * What the sentence says of where its changes began: 同1978年相比，…由15亿元增加到25亿元; 从2021年到2025年，…由5所增加到7所;
     * a word that another figure's change began with: 甲由1978年的27%提高到33%，乙由31%提高到33%.
     */
    static Optional<Period> of(SentenceReading sentence, Mention<Figure> figure) {
        Optional<Period> began = Optional.empty();
        for (Mention<TimeWord> time : sentence.times()) {
            if (time.end() > figure.start()) {
                break;
            }
            Period period = time.value().period();
            if (time.value().kind() == Kind.COMPARED_WITH || opensChange(sentence.text(), time)) {
                began = Optional.of(period);
            } else if (period.isInterval() && period.first() instanceof Year && isStretch(sentence.text(), time)) {
                began = Optional.of(Period.of(period.first()));
            }
        }
        return began;
    }

    /** 从2021年到2025年, 2021年至2025年: from the one to the other. */
    private static boolean isStretch(String text, Mention<TimeWord> time) {
        String words = text.substring(time.start(), time.end());
        return opensChange(text, time.start()) || words.contains("年到") || words.contains("年至");
    }

    /** 由1978年的27%: a number follows, and a word for where a change begins goes before. */
    private static boolean opensChange(String text, Mention<TimeWord> time) {
        return opensChange(text, time.start()) && text.startsWith("的", time.end());
    }

    private static boolean opensChange(String text, int start) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        return before == '由' || before == '从' || text.startsWith("从", start) || text.startsWith("由", start);
    }
}
