package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.text.Derivation;
import io.github.zhibiao.corpus.text.Rejected;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.rule.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a figure is of its place: named at the head of its clause, carried on from an earlier one, or the report's own. */
final class AreaWhy {

    private AreaWhy() {}

    static Derivation of(Asked asked) {
        Front front = asked.clause().front();
        Span head = new Span(asked.clause().span().start(), front.end());
        Optional<Mention<Area>> taken = Optional.empty();
        Span span = new Span(head.start(), asked.statement().figure().end());
        String how;
        if (asked.area().isEmpty()) {
            how = "报告和句子都没有说是哪里";
        } else if (asked.statement().area().isEmpty()) {
            how = name(asked) + "：句中没有指明，是报告自己的地区";
        } else if (front.areas().contains(asked.area().get())) {
            taken = last(asked, head.start(), head.end());
            span = taken.map(Mention::span).orElse(head);
            how = name(asked) + "：分句开头指明" + (taken.isEmpty() ? "（按报告的地区理解）" : "");
        } else {
            taken = last(asked, 0, head.start());
            span = taken.map(Mention::span).orElse(new Span(0, head.start()));
            how = name(asked) + "：承接前面的分句";
        }
        return new Derivation("area", asked.there(span), how, List.of(), rejected(asked, taken));
    }

    private static String name(Asked asked) {
        return asked.area().map(a -> a.name() + " " + a.code()).orElse("");
    }

    private static Optional<Mention<Area>> last(Asked asked, int from, int to) {
        return asked.reading().areas().stream()
                .filter(m -> m.start() >= from && m.end() <= to)
                .filter(m -> asked.area().filter(m.value()::equals).isPresent())
                .reduce((a, b) -> b);
    }

    private static List<Rejected> rejected(Asked asked, Optional<Mention<Area>> taken) {
        List<Rejected> lost = new ArrayList<>();
        for (Mention<Area> place : asked.reading().areas()) {
            if (taken.filter(place::equals).isEmpty()) {
                String other = place.value().name() + " " + place.value().code();
                lost.add(asked.lost(place.span(), other + "：" + reason(asked, place)));
            }
        }
        return lost;
    }

    private static String reason(Asked asked, Mention<Area> place) {
        Clause clause = asked.clause();
        if (place.start() >= asked.figure()) {
            return "在数字后面";
        }
        if (place.start() < clause.span().start()) {
            return "是前面的分句所说，这个分句没有承接";
        }
        if (place.end() <= clause.front().end()) {
            return clause.areas().contains(place.value()) ? "与别处并列，各有各的数字" : "后面又指明了别处";
        }
        return FrontReader.isPartOfName(asked.text(), place, asked.figure()) ? "后面的字说明它是机构、线路等名称的一部分" : "不在分句开头，是名称里的字";
    }
}
