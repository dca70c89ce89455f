package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.text.Derivation;
import io.github.zhibiao.corpus.text.Rejected;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.indicator.Change.Kind;
import io.github.zhibiao.extractors.quantity.Figure.Shape;
import java.util.List;
import java.util.Optional;

/** Why a figure is a level, a growth, a change, a rank or a ratio: the shape it has, or the word of change before it. */
final class FormWhy {

    private FormWhy() {}

    static Derivation of(Asked asked) {
        Form form = asked.statement().form();
        Utterance utterance = asked.utterance();
        Change change = asked.clause().change();
        Span figure = asked.statement().figure().span();
        Optional<Span> word = asked.last(change.word(), asked.clause().span().start(), asked.figure());
        if (utterance.continued()) {
            return decided(asked, form, figure, "与前一个数字并列，形式相同", List.of());
        }
        if (utterance.figure().value().shape() != Shape.AMOUNT) {
            return decided(asked, form, figure, "由数字的写法定", List.of());
        }
        boolean moves = form == Form.GROWTH || form == Form.CHANGE;
        Span behind = new Span(asked.core().end(), asked.figure());
        if (word.isEmpty() && asked.clause().back().target() && !behind.isEmpty()) { // 提高到 is one word
            return decided(asked, form, figure, "按原样记", List.of(asked.lost(behind, notMoved(asked, change))));
        }
        if (word.isEmpty()) {
            return decided(asked, form, figure, moves ? "由数字前后的词定" : "前面没有增减的词", List.of());
        }
        return moves
                ? decided(asked, form, word.get(), "由这个词定，单位 " + unit(asked), List.of())
                : decided(asked, form, figure, "按原样记", List.of(asked.lost(word.get(), notMoved(asked, change))));
    }

    private static Derivation decided(Asked asked, Form form, Span span, String how, List<Rejected> lost) {
        return new Derivation("form", asked.there(span), form.code() + "：" + how, List.of(), lost);
    }

    /** Why a word of change makes no change of the figure: see {@link FormReader}. */
    private static String notMoved(Asked asked, Change change) {
        if (change.is(Kind.GAP)) {
            return "与别处、别的指标相比，不是与别的时间相比";
        }
        if (asked.clause().back().target()) {
            return "“到、至”后面是变化到的水平，不是变化的量";
        }
        return change.is(Kind.NOUN) ? "单位 " + unit(asked) + " 不是比率，“" + change.word() + "”只是名称" : "只说位置，不是增减";
    }

    private static String unit(Asked asked) {
        String unit = asked.statement().quantity().unit().symbol();
        return unit.isEmpty() ? "（无）" : unit;
    }
}
