package io.github.zhibiao.extractors.quantity;

import io.github.zhibiao.corpus.record.Amount;
import io.github.zhibiao.corpus.record.Comparator;
import io.github.zhibiao.corpus.record.Quantity;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.quantity.Figure.Shape;
import io.github.zhibiao.extractors.rule.Mention;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** 翻一番 is a growth by 100%, 翻两番 by 300%. */
final class Doublings {

    private static final Pattern DOUBLING = Pattern.compile("翻了?([一两二三四])番");

    private Doublings() {}

    static List<Mention<Figure>> find(String text) {
        return text.indexOf('番') < 0
                ? List.of()
                : DOUBLING.matcher(text).results().map(Doublings::figure).toList();
    }

    private static Mention<Figure> figure(MatchResult doubling) {
        int times = switch (doubling.group(1)) {
            case "一" -> 1;
            case "两", "二" -> 2;
            case "三" -> 3;
            default -> 4;
        };
        BigDecimal percent = BigDecimal.valueOf(((1L << times) - 1) * 100);
        return Figure.mention(
                "doubling",
                new Span(doubling.start(), doubling.end()),
                new Span(doubling.start(1), doubling.end(1)),
                new Quantity(Amount.of(percent), Measure.PERCENT, Comparator.EQ),
                Shape.DOUBLING);
    }
}
