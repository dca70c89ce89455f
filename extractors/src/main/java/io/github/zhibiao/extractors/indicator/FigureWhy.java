package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Comparator;
import io.github.zhibiao.corpus.record.Quantity;
import io.github.zhibiao.corpus.text.Derivation;
import io.github.zhibiao.corpus.text.Rejected;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.quantity.Figure;
import io.github.zhibiao.extractors.quantity.FigureFinder;
import io.github.zhibiao.extractors.rule.Mention;
import java.util.ArrayList;
import java.util.List;

/** Why a figure is read as it is: its numeral, what hugs it, and the numerals beside it that are no figures. */
final class FigureWhy {

    private FigureWhy() {}

    static Derivation of(Asked asked, FigureFinder figures) {
        Mention<Figure> figure = asked.statement().figure();
        Quantity quantity = asked.statement().quantity();
        List<Derivation> parts = new ArrayList<>();
        Span number = figure.value().number();
        if (number.start() > figure.start()) {
            parts.add(asked.part("before-number", new Span(figure.start(), number.start()), bound(quantity)));
        }
        parts.add(asked.part("number", number, number(quantity)));
        if (number.end() < figure.end()) {
            String unit = quantity.unit().symbol().isEmpty()
                    ? "没有单位"
                    : "单位 " + quantity.unit().symbol();
            boolean behind = number.start() == figure.start() && quantity.comparator() != Comparator.EQ;
            parts.add(asked.part(
                    "behind-number",
                    new Span(number.end(), figure.end()),
                    behind ? unit + "，" + bound(quantity) : unit));
        }
        if (asked.utterance().quantity().amount().value().signum()
                != figure.value().quantity().amount().value().signum()) {
            Change change = asked.clause().change();
            asked.last(change.word(), asked.clause().span().start(), asked.figure())
                    .ifPresent(word -> parts.add(asked.part("sign", word, "下降，记为负数")));
        }
        return new Derivation(
                figure.rule(), asked.there(figure.span()), figure.value().toString(), parts, rejected(asked, figures));
    }

    private static String number(Quantity quantity) {
        String upper =
                quantity.amount().upper().map(u -> " 至 " + u.toPlainString()).orElse("");
        return quantity.amount().value().toPlainString() + upper;
    }

    private static String bound(Quantity quantity) {
        return "范围 " + quantity.comparator().code();
    }

    /** Other numerals of the clause that could have been the figure, or part of it. */
    private static List<Rejected> rejected(Asked asked, FigureFinder figures) {
        List<Rejected> lost = new ArrayList<>();
        int from = asked.clause().span().start();
        int to = asked.statement().figure().end()
                + asked.utterance().around().after().length();
        for (FigureFinder.NoFigure no : figures.noFigures(asked.text())) {
            if (no.span().end() > from && no.span().start() < to) {
                lost.add(asked.lost(no.span(), no.rule().isEmpty() ? "没有单位，不计量什么" : "不计量什么（" + no.rule() + "）"));
            }
        }
        return lost;
    }
}
