package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.record.Period;
import io.github.zhibiao.corpus.record.Status;
import io.github.zhibiao.corpus.text.Derivation;
import io.github.zhibiao.corpus.text.Rejected;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.indicator.Passage.Mode;
import io.github.zhibiao.extractors.indicator.TimeReader.Decided;
import io.github.zhibiao.extractors.indicator.TimeReader.Unfit;
import io.github.zhibiao.extractors.period.TimeFinder;
import io.github.zhibiao.extractors.period.TimeWord;
import io.github.zhibiao.extractors.rule.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a figure is for its time, and why it tells, plans or expects. */
final class TimeWhy {

    private TimeWhy() {}

    static Derivation period(Asked asked, TimeFinder words, TimeReader times) {
        Optional<Mention<TimeWord>> named =
                times.named(asked.reading(), asked.statement(), asked.telling().mode());
        Optional<Period> period = asked.time().period();
        List<Derivation> parts = new ArrayList<>();
        String how;
        Span span = asked.around();
        if (period.isEmpty()) {
            how = "不明：句中没有时间，报告也没有年份";
        } else if (named.filter(n -> n.value().period().equals(period.get())).isPresent()) {
            how = period.get() + "：句中指明";
            span = asked.there(named.get().span());
        } else if (asked.statement().origin()) {
            how = period.get() + "：变化从这个数字开始，是较早的时间";
        } else if (asked.statement().goal()) {
            how = period.get() + "：变化到这个数字为止，是较晚的时间";
        } else if (named.isPresent()) {
            how = period.get() + "：由句中的时间推得" + end(named.get().value().period(), period.get());
            span = asked.there(named.get().span());
        } else {
            how = period.get() + "：句中没有指明，" + passage(asked)
                    + end(asked.telling().period(), period.get());
            asked.telling().since().ifPresent(s -> parts.add(Derivation.of("passage", s, "这一段从这里说起")));
        }
        List<Rejected> lost = unfit(asked, times, named);
        named.ifPresent(n -> lost.addAll(beaten(asked, words, n)));
        return new Derivation("period", span, how, parts, lost);
    }

    private static String passage(Asked asked) {
        String whose = asked.telling().since().isPresent() ? "用这一段所说的时间" : "用报告的时间";
        return whose
                + switch (asked.telling().mode()) {
                    case PAST -> "";
                    case SEVERAL_YEARS -> "（几年回顾）";
                    case PLAN -> "（计划、目标）";
                };
    }

    private static String end(Period named, Period period) {
        return named.isInterval() && !period.isInterval() && named.last().equals(period.last())
                ? "；几年之中的水平、位次，取末年"
                : "";
    }

    private static List<Rejected> unfit(Asked asked, TimeReader times, Optional<Mention<TimeWord>> named) {
        List<Rejected> lost = new ArrayList<>();
        for (Mention<TimeWord> time : asked.reading().times()) {
            if (named.filter(time::equals).isEmpty()) {
                Optional<Unfit> unfit = times.unfit(
                        asked.reading(),
                        asked.statement(),
                        time,
                        asked.telling().mode());
                lost.add(asked.lost(
                        time.span(),
                        time.value().period() + "：" + unfit.map(Unfit::reason).orElse("后面另有离数字更近的时间")));
            }
        }
        return lost;
    }

    /** Other ways to read the word that tells the time: 1—11月 in 2023年1—11月. */
    private static List<Rejected> beaten(Asked asked, TimeFinder words, Mention<TimeWord> named) {
        return words.beaten(asked.text()).stream()
                .filter(b -> b.span().overlaps(named.span()))
                .map(b -> asked.lost(b.span(), b.value().period() + "：" + b.rule() + " 也认得，" + named.rule() + " 更长或在先"))
                .toList();
    }

    static Derivation status(Asked asked, TimeReader times) {
        Status status = asked.time().status();
        Decided decided =
                times.decide(asked.reading(), asked.statement(), asked.telling().mode());
        List<Rejected> lost = new ArrayList<>();
        Span word = decided.word().isEmpty() ? asked.statement().figure().span() : decided.word();
        String why = decided.status() == status ? decided.reason() : "变化从这个数字开始，是已有的";
        boolean plans = asked.telling().mode() == Mode.PLAN && status == Status.ACTUAL;
        if (plans) {
            asked.telling().since().ifPresent(s -> lost.add(new Rejected(s, "target：这一段说的是计划，但这个数字说的是已有的")));
        }
        for (Span hint : TimeReader.hints(asked.text())) {
            if (!hint.overlaps(word)) {
                lost.add(asked.lost(hint, hint.start() > asked.figure() ? "在数字后面" : "管不到这个数字，或已由别的词定了"));
            }
        }
        List<Derivation> parts = new ArrayList<>();
        if (decided.byPassage()) {
            asked.telling().since().ifPresent(s -> parts.add(Derivation.of("passage", s, "这一段从这里说起")));
        }
        return new Derivation("status", asked.there(word), status.code() + "：" + why, parts, lost);
    }
}
