package io.github.zhibiao.bench.peer;

import io.github.zhibiao.bench.peer.Spec.Difference;
import io.github.zhibiao.corpus.record.Amount;
import io.github.zhibiao.corpus.record.Comparator;
import io.github.zhibiao.corpus.record.Quantity;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.number.Numeral;
import io.github.zhibiao.extractors.quantity.Figure;
import io.github.zhibiao.extractors.rule.Mention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * NumberRangeModel: numbers and the words that bound them. Bare numbers are no figures of a report, so every number of the
 * input is given the unit 元 before the quantity layer is asked.
 */
final class Ranges {

    private static final char UNIT = '元';
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private static final Difference FROM_TO = new Difference(
            "a range holds both its ends (20—100 includes 100)",
            (c, wanted, found) -> each(
                    wanted,
                    w -> w.startsWith("[") && w.endsWith(")") && !w.endsWith(",)") && !isBounded(c)
                            ? w.replace(')', ']')
                            : w));
    private static final Difference INCLUDED = new Difference(
            "以上 and 以下 include the number (《民法典》 art. 1259)",
            (c, wanted, found) -> c.says("以上|以下|之下|之上")
                    ? each(
                            wanted,
                            w -> w.replace('(', '[')
                                    .replace(')', ']')
                                    .replace("[,", "(,")
                                    .replace(",]", ",)"))
                    : wanted);
    private static final Difference TWO_BOUNDS = new Difference(
            "two bounds on one thing (大于20小于35) are two figures, each with its own comparator", Ranges::bounds);

    private final Layers layers;

    Ranges(Layers layers) {
        this.layers = layers;
    }

    Spec spec() {
        return new Spec(
                "Number/NumberRangeModel.json",
                Ranges::wanted,
                this::found,
                List.of(Numbers.LATIN_MULTIPLIER),
                List.of(FROM_TO, INCLUDED, TWO_BOUNDS));
    }

    private static boolean isBounded(SpecCase specCase) {
        return specCase.wants("大于|小于|超过|低于|高于|少于|多于");
    }

    private static List<Answer> each(List<Answer> wanted, UnaryOperator<String> change) {
        return wanted.stream().map(w -> w.with(change.apply(w.reading()))).toList();
    }

    private static List<Answer> wanted(SpecCase specCase) {
        return specCase.results().stream()
                .map(r -> new Answer(
                        r.span(), interval(r.resolution().path("value").asText())))
                .toList();
    }

    private static String interval(String value) {
        String inner = value.substring(1, value.length() - 1);
        int comma = inner.indexOf(',');
        return value.charAt(0) + end(inner.substring(0, comma)) + "," + end(inner.substring(comma + 1))
                + value.charAt(value.length() - 1);
    }

    private static String end(String number) {
        return number.isBlank() ? "" : Answer.number(new BigDecimal(number.strip()));
    }

    private List<Answer> found(SpecCase specCase) {
        Document document = layers.restore(specCase.input());
        StringBuilder measured = new StringBuilder();
        List<Integer> places = new ArrayList<>(); // of each character, in the restored text
        int at = 0;
        for (Mention<Numeral> numeral : layers.numerals(document)) {
            at = copy(document.text(), at, numeral.end(), measured, places);
            measured.append(UNIT);
            places.add(at);
        }
        copy(document.text(), at, document.text().length(), measured, places);
        places.add(document.text().length());
        List<Answer> answers = new ArrayList<>();
        for (Mention<Figure> figure : layers.figures(layers.restore(measured.toString()))) {
            if (isUnbounded(figure)) {
                continue;
            }
            Span span = new Span(places.get(figure.start()), places.get(figure.end()));
            answers.add(new Answer(Layers.raw(document, span), interval(figure)));
        }
        return answers;
    }

    /** A number as it stands, without any word that bounds it, is none of the spec's ranges. */
    private static boolean isUnbounded(Mention<Figure> figure) {
        Quantity quantity = figure.value().quantity();
        return quantity.comparator() == Comparator.EQ
                && quantity.amount().upper().isEmpty()
                && figure.start() == figure.value().number().start();
    }

    private static int copy(String text, int from, int to, StringBuilder copy, List<Integer> places) {
        for (int i = from; i < to; i++) {
            copy.append(text.charAt(i));
            places.add(i);
        }
        return to;
    }

    private static String interval(Mention<Figure> figure) {
        Quantity quantity = figure.value().quantity();
        boolean fraction = figure.rule().equals("fraction"); // in percent here, plain there
        Amount amount = fraction ? quantity.amount().times(HUNDREDTH) : quantity.amount();
        String low = Answer.number(amount.value());
        String high = amount.upper().map(Answer::number).orElse(low);
        return switch (quantity.comparator()) {
            case EQ, APPROX -> "[" + low + "," + high + "]";
            case GE -> "[" + low + ",)";
            case GT -> "(" + low + ",)";
            case LE -> "(," + high + "]";
            case LT -> "(," + high + ")";
        };
    }

    /** An interval with two bounds as the two figures that lie in its words, if those bound it. */
    private static List<Answer> bounds(SpecCase specCase, List<Answer> wanted, List<Answer> found) {
        List<Answer> answers = new ArrayList<>();
        for (Answer interval : wanted) {
            List<Answer> inside = found.stream()
                    .filter(f -> interval.span().contains(f.span()))
                    .toList();
            answers.addAll(inside.size() == 2 && joined(inside).equals(interval) ? inside : List.of(interval));
        }
        return answers;
    }

    private static Answer joined(List<Answer> bounds) {
        String low = bounds.stream()
                .map(Answer::reading)
                .filter(r -> r.endsWith(",)"))
                .map(r -> r.substring(0, r.length() - 2))
                .collect(Collectors.joining());
        String high = bounds.stream()
                .map(Answer::reading)
                .filter(r -> r.startsWith("(,"))
                .map(r -> r.substring(1))
                .collect(Collectors.joining());
        return new Answer(bounds.get(0).span().cover(bounds.get(1).span()), low + high);
    }
}
