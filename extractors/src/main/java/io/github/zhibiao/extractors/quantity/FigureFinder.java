package io.github.zhibiao.extractors.quantity;

import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.number.Numeral;
import io.github.zhibiao.extractors.number.NumeralScanner;
import io.github.zhibiao.extractors.rule.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a sentence: every numeral that measures or counts something, with the unit, the hedges and the range
 * that belong to it. What holds no figure is told by {@link NonFigures}, what a unit is by {@link Units}.
 */
public final class FigureFinder {

    private final Amounts amounts = new Amounts();

    /** The figures of {@code text}, in text order; spans are of {@code text}. */
    public List<Mention<Figure>> find(CharSequence text) {
        List<Mention<Numeral>> numerals = NumeralScanner.find(text);
        return numerals.isEmpty() ? List.of() : find(text.toString(), numerals);
    }

    /**
     * A numeral that is no figure.
     *
     * @param span what keeps it from being one: the date, the title; else the numeral
     * @param rule the rule of {@link NonFigures} that claims it; empty where it measures nothing by itself
     */
    public record NoFigure(Span span, String rule) {}

    /** The numerals of {@code text} that no figure is made of, for the one who asks why; spans are of {@code text}. */
    public List<NoFigure> noFigures(CharSequence text) {
        List<Mention<Figure>> figures = find(text);
        List<Mention<String>> claimed = NonFigures.find(text);
        List<NoFigure> none = new ArrayList<>();
        for (Mention<Numeral> numeral : NumeralScanner.find(text)) {
            if (figures.stream().anyMatch(f -> f.span().overlaps(numeral.span()))) {
                continue;
            }
            NoFigure no = claimed.stream()
                    .filter(c -> c.span().overlaps(numeral.span()))
                    .findFirst()
                    .map(c -> new NoFigure(c.span(), c.rule()))
                    .orElse(new NoFigure(numeral.span(), ""));
            if (none.isEmpty() || !none.get(none.size() - 1).equals(no)) { // 2023年5月 has two numerals
                none.add(no);
            }
        }
        return none;
    }

    /** Places and doublings first, for their numerals are nothing else; then what is left, from first to last. */
    private List<Mention<Figure>> find(String text, List<Mention<Numeral>> numerals) {
        List<Mention<String>> nonFigures = NonFigures.find(text);
        List<Mention<Figure>> found = new ArrayList<>(Ordinals.find(text, nonFigures));
        found.addAll(Doublings.find(text));
        List<Mention<Numeral>> free = numerals.stream()
                .filter(n -> !NonFigures.covers(nonFigures, n.span()))
                .filter(n -> found.stream().noneMatch(f -> f.span().overlaps(n.span())))
                .toList();
        int at = 0;
        while (at < free.size()) {
            at += take(text, free.subList(at, free.size()), found);
        }
        found.sort(Comparator.comparing(Mention::span));
        return found;
    }

    /** Takes what begins with the first of {@code numerals}, and says how many of them that used. */
    private int take(String text, List<Mention<Numeral>> numerals, List<Mention<Figure>> found) {
        List<Mention<Numeral>> chain = Proportions.chain(text, numerals);
        if (Proportions.isProportion(chain)) {
            found.addAll(Proportions.figures(chain));
            return chain.size();
        }
        Optional<Mention<Figure>> range = amounts.range(text, numerals);
        Optional<Mention<Figure>> figure = range.or(() -> amounts.single(text, numerals));
        figure.ifPresent(found::add);
        int used = range.isPresent() ? 2 : 1;
        while (figure.isPresent()
                && used < numerals.size()
                && numerals.get(used).start() < figure.get().end()) {
            used++; // 万 in 1.8人/万辆, 3 in 5元3角
        }
        return used;
    }
}
