package io.github.zhibiao.bench.peer;

import io.github.zhibiao.bench.peer.Spec.Difference;
import io.github.zhibiao.bench.peer.Spec.LeftOut;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.number.Numeral;
import io.github.zhibiao.extractors.rule.Mention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** NumberModel: bare numbers, which are no figures of a report, so the numeral layer is asked. */
final class Numbers {

    private static final LeftOut POWER = new LeftOut("a power written with ^ is mathematics", c -> c.says("\\^"));
    static final LeftOut LATIN_MULTIPLIER = new LeftOut(
            "k or M behind a number multiplies nothing in a report: 10k is a distance, 5M a rate",
            c -> c.wants("(?i)\\d\\s*[km](?![a-z])"));
    private static final LeftOut DOZEN =
            new LeftOut("打 as a dozen is shop talk; in a report it begins 打击, 打造", c -> c.wants("打$"));

    private static final Difference MULTIPLIER_ALONE = new Difference(
            "万, 亿 alone are a number (超万人, 逾亿元)",
            (c, wanted, found) ->
                    wanted.isEmpty() && c.says("^[万萬]$") ? List.of(new Answer(new Span(0, 1), "10000")) : wanted);
    private static final Difference BEFORE_UNIT = new Difference(
            "一 and 两 before a unit of money or a discount are numbers too",
            (c, wanted, found) -> wanted.isEmpty() ? beforeUnit(c) : wanted);
    private static final Difference SHARE = new Difference(
            "百分之五 is one share in words, not the number 五",
            (c, wanted, found) -> wanted.stream().map(w -> share(c, w)).toList());

    private final Layers layers;

    Numbers(Layers layers) {
        this.layers = layers;
    }

    Spec spec() {
        return new Spec(
                "Number/NumberModel.json",
                Numbers::wanted,
                this::found,
                List.of(POWER, LATIN_MULTIPLIER, DOZEN),
                List.of(MULTIPLIER_ALONE, BEFORE_UNIT, SHARE));
    }

    private static List<Answer> wanted(SpecCase specCase) {
        return specCase.results().stream()
                .map(r -> new Answer(
                        r.span(),
                        Answer.number(
                                new BigDecimal(r.resolution().path("value").asText()))))
                .toList();
    }

    private List<Answer> found(SpecCase specCase) {
        Document document = layers.restore(specCase.input());
        List<Answer> answers = new ArrayList<>();
        for (Mention<Numeral> numeral : layers.numerals(document)) {
            answers.add(new Answer(
                    Layers.raw(document, number(document.text(), numeral)), Answer.number(plain(numeral.value()))));
        }
        return answers;
    }

    /** A share's value is in percent here, and a plain number there. */
    private static BigDecimal plain(Numeral numeral) {
        return switch (numeral.style()) {
            case SHARE -> numeral.value().movePointLeft(2);
            case PER_MILLE -> numeral.value().movePointLeft(3);
            case ARABIC, CHINESE -> numeral.value();
        };
    }

    /** Without the 多 or 余 that ends a numeral here; there only the range model takes it. */
    private static Span number(String text, Mention<Numeral> numeral) {
        boolean more = numeral.value().open() && "多余几".indexOf(text.charAt(numeral.end() - 1)) >= 0;
        return more ? new Span(numeral.start(), numeral.end() - 1) : numeral.span();
    }

    private static List<Answer> beforeUnit(SpecCase specCase) {
        Matcher unit = Pattern.compile("[一两](?=美元|美刀|折)").matcher(specCase.input());
        return unit.results()
                .map(m -> new Answer(new Span(m.start(), m.end()), m.group().equals("一") ? "1" : "2"))
                .toList();
    }

    private static Answer share(SpecCase specCase, Answer wanted) {
        int start = wanted.span().start();
        boolean share = start >= 3 && specCase.input().startsWith("百分之", start - 3);
        return share
                ? new Answer(
                        new Span(start - 3, wanted.span().end()),
                        Answer.number(new BigDecimal(wanted.reading()).movePointLeft(2)))
                : wanted;
    }
}
