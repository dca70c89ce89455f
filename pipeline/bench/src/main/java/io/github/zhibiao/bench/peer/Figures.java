package io.github.zhibiao.bench.peer;

import io.github.zhibiao.bench.peer.Spec.Difference;
import io.github.zhibiao.bench.peer.Spec.LeftOut;
import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Unit;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.number.ChineseDigits;
import io.github.zhibiao.extractors.quantity.Figure;
import io.github.zhibiao.extractors.rule.Mention;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PercentModel, CurrencyModel, DimensionModel: numbers with their units, asked of the quantity layer. */
final class Figures {

    private static final Set<Dimension> SHARES = EnumSet.of(Dimension.SHARE, Dimension.SHARE_DIFFERENCE);
    private static final Set<Dimension> DIMENSIONS = EnumSet.of(
            Dimension.LENGTH,
            Dimension.AREA,
            Dimension.VOLUME,
            Dimension.MASS,
            Dimension.ENERGY,
            Dimension.POWER,
            Dimension.SPEED,
            Dimension.FREQUENCY,
            Dimension.INFORMATION);

    private static final LeftOut NO_NUMBER = new LeftOut(
            "the name of a currency without a number is no figure",
            c -> c.results().stream().anyMatch(r -> r.resolution().path("value").isNull()));
    private static final LeftOut BIT = new LeftOut(
            "位 counts people and places in a report, not bits",
            c -> c.results().stream()
                    .anyMatch(r -> r.resolution().path("unit").asText().equals("Bit")));

    private static final Difference POINTS = new Difference(
            "百分点 is the difference of two shares and not %",
            (c, wanted, found) -> wanted.stream()
                    .map(w -> w.span().of(c.input()).replace(" ", "").matches(".*百分[点點]")
                            ? w.with(w.reading().replace("%", "百分点"))
                            : w)
                    .toList());
    private static final Difference FRACTION = new Difference(
            "any fraction in words is a share (四分之三 is 75 %)",
            (c, wanted, found) -> wanted.isEmpty() ? shareOf(c, wanted) : wanted);
    private static final Difference RANGE = new Difference(
            "5-20% is one range of shares; its first number is compared", (c, wanted, found) -> range(c, wanted));

    private static final Pattern IN_WORDS = Pattern.compile("^([一二三四五六七八九十百千]+)分之([\\d.]+)$");
    private static final Pattern FROM_TO = Pattern.compile("(\\d+)-\\d+%(?:之间)?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Layers layers;
    private final PeerUnits units = new PeerUnits();

    Figures(Layers layers) {
        this.layers = layers;
    }

    private static List<Answer> shareOf(SpecCase specCase, List<Answer> wanted) {
        Matcher words = IN_WORDS.matcher(specCase.input());
        if (!words.matches()) {
            return wanted;
        }
        BigDecimal below = ChineseDigits.parse(words.group(1)).orElseThrow();
        BigDecimal percent = new BigDecimal(words.group(2)).multiply(HUNDRED).divide(below, MathContext.DECIMAL64);
        return List.of(new Answer(new Span(0, words.end()), Answer.number(percent) + " %"));
    }

    private static List<Answer> range(SpecCase specCase, List<Answer> wanted) {
        Matcher fromTo = FROM_TO.matcher(specCase.input());
        return wanted.size() == 1 && fromTo.find()
                ? List.of(new Answer(new Span(fromTo.start(), fromTo.end()), fromTo.group(1) + " %"))
                : wanted;
    }

    Spec percents() {
        return new Spec(
                "Number/PercentModel.json",
                Figures::percents,
                c -> found(c, SHARES),
                List.of(Numbers.LATIN_MULTIPLIER),
                List.of(POINTS, FRACTION, RANGE));
    }

    Spec currencies() {
        return new Spec(
                "NumberWithUnit/CurrencyModel.json",
                this::measured,
                c -> found(c, EnumSet.of(Dimension.MONEY)),
                List.of(NO_NUMBER),
                List.of());
    }

    Spec dimensions() {
        return new Spec(
                "NumberWithUnit/DimensionModel.json",
                this::measured,
                c -> found(c, DIMENSIONS),
                List.of(BIT),
                List.of());
    }

    private static List<Answer> percents(SpecCase specCase) {
        return specCase.results().stream()
                .map(r -> {
                    String value = r.resolution().path("value").asText();
                    return new Answer(
                            r.span(), Answer.number(new BigDecimal(value.substring(0, value.length() - 1))) + " %");
                })
                .toList();
    }

    private List<Answer> measured(SpecCase specCase) {
        return specCase.results().stream()
                .map(r -> new Answer(
                        r.span(),
                        units.theirs(
                                new BigDecimal(r.resolution().path("value").asText()),
                                r.resolution().path("unit").asText())))
                .toList();
    }

    private List<Answer> found(SpecCase specCase, Set<Dimension> dimensions) {
        Document document = layers.restore(specCase.input());
        return layers.figures(document).stream()
                .filter(f -> dimensions.contains(f.value().quantity().unit().dimension()))
                .map(f -> new Answer(span(document, f), reading(f.value())))
                .toList();
    }

    private String reading(Figure figure) {
        Unit unit = figure.quantity().unit();
        BigDecimal value = figure.quantity().amount().value();
        return switch (unit.dimension()) {
            case SHARE -> Answer.number(value.multiply(unit.factor())) + " %";
            case SHARE_DIFFERENCE -> Answer.number(value.multiply(unit.factor())) + " 百分点";
            default -> units.ours(value, unit);
        };
    }

    /** Without the hedge that a figure begins with here (近一吨); a currency before the number stays. */
    private static Span span(Document document, Mention<Figure> figure) {
        int number = figure.value().number().start();
        String before = document.text().substring(figure.start(), number);
        boolean currency = before.matches("[$￥¥]|人民币\\s*");
        return Layers.raw(document, new Span(currency ? figure.start() : number, figure.end()));
    }
}
