package io.github.zhibiao.extractors.quantity;

import io.github.zhibiao.corpus.record.Unit;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.number.Numeral;
import io.github.zhibiao.extractors.number.Numeral.Style;
import io.github.zhibiao.extractors.rule.Mention;
import io.github.zhibiao.extractors.rule.Wording;
import java.util.List;
import java.util.Optional;

/** Finds the unit of a numeral: its own, the one it shares with numerals behind it, or none where it counts without. */
final class Measures {

    private static final Wording LIST_MARK = Wording.of("[、和及与]|以及");
    private static final Wording PEOPLE_AHEAD = Wording.of(
            "^[“”\\u4e00-\\u9fa5]{0,6}?(?:就业群体|群众|居民|人口|农民|学生|职工|困难群体|老人|儿童|劳动力|劳动者|人员|旅客|游客|妇女|青年|青少年|考生|师生|教师|工人|老年人|残疾人)");
    private static final int AHEAD = 12;

    private final Units units = new Units();

    /** The unit that stands behind the numeral or in it. */
    Optional<Measure> own(String text, Mention<Numeral> numeral) {
        int end = numeral.end();
        Style style = numeral.value().style();
        if (style == Style.SHARE || style == Style.PER_MILLE) {
            return Optional.of(new Measure(style == Style.SHARE ? Measure.PERCENT : Measure.PER_MILLE, end));
        }
        if (Tenths.at(text, numeral)) {
            return Optional.of(new Measure(Measure.PERCENT, Tenths.end(text, numeral)));
        }
        if (end < text.length()
                && text.charAt(end) == '大'
                && style == Style.ARABIC
                && !numeral.value().multiplied()) {
            return Optional.of(new Measure(Measure.PIECE, end + 1)); // 5大领域
        }
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return units.at(text, at)
                .map(m -> new Measure(m.unit(), m.span().end()))
                .or(() -> Money.sign(text, numeral.start()).map(unit -> new Measure(unit, end)));
    }

    /** In {@code 提高20.9、36.2、54个百分点} the unit is said once, at the end; {@code numerals} begin with the one in question. */
    Optional<Measure> shared(String text, List<Mention<Numeral>> numerals) {
        Mention<Numeral> first = numerals.get(0);
        for (int n = 0; n + 1 < numerals.size(); n++) {
            Mention<Numeral> next = numerals.get(n + 1);
            String between = text.substring(numerals.get(n).end(), next.start());
            if (!LIST_MARK.is(between)) {
                return Optional.empty();
            }
            Optional<Measure> behind = own(text, next);
            if (behind.isPresent()) {
                return first.value().style() == Style.ARABIC
                        ? behind.map(m -> new Measure(m.unit(), first.end()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A number straight before what it counts: {@code 89万监测对象}. Only big ones: a small bare number is a name. */
    Optional<Measure> none(String text, Mention<Numeral> numeral) {
        return bare(text, numeral).map(unit -> new Measure(unit, numeral.end()));
    }

    private static Optional<Unit> bare(String text, Mention<Numeral> numeral) {
        int end = numeral.end();
        boolean arabic = numeral.value().style() == Style.ARABIC;
        boolean big = arabic && numeral.value().multiplied();
        boolean decimal = arabic && numeral.value().value().scale() > 0;
        boolean ends = end >= text.length() || "，。；、）)".indexOf(text.charAt(end)) >= 0;
        if (ends) {
            boolean spokenOf = numeral.start() > 0 && isWord(text.charAt(numeral.start() - 1));
            return (big || decimal) && spokenOf ? Optional.of(Unit.NONE) : Optional.empty();
        }
        char next = text.charAt(end);
        if (!big || !(isWord(next) || next == '“') || "级字年月日".indexOf(next) >= 0) {
            return Optional.empty();
        }
        String ahead = text.substring(end, Math.min(text.length(), end + AHEAD));
        return Optional.of(PEOPLE_AHEAD.in(ahead) ? Measure.PEOPLE : Unit.NONE);
    }

    /** Where the unit that stands at {@code at} ends, or {@code at}. */
    int endOfUnit(String text, int at) {
        return units.at(text, at).map(Units.Match::span).map(Span::end).orElse(at);
    }

    private static boolean isWord(char c) {
        return c >= 0x4e00 && c <= 0x9fa5;
    }
}
