package io.github.zhibiao.extractors.quantity;

import io.github.zhibiao.corpus.record.Amount;
import io.github.zhibiao.corpus.record.Comparator;
import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Quantity;
import io.github.zhibiao.corpus.record.Unit;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.number.Numeral;
import io.github.zhibiao.extractors.number.NumeralScanner;
import io.github.zhibiao.extractors.quantity.Figure.Shape;
import io.github.zhibiao.extractors.rule.Mention;
import io.github.zhibiao.extractors.rule.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Places in an order: {@code 居全省第2位}, {@code 进入全国前10名}. An ordinal that names (第一产业, 第二批) ranks nothing. */
final class Ordinals {

    private static final Unit PLACE = Unit.of("位", Dimension.RANK);
    private static final String N = "(\\d+|[一二三四五六七八九十]{1,3})";

    private static final Pattern NTH = Pattern.compile("(第\\s*" + N + "\\s*(位|名|个)?)");
    /** What says, before 第, that an order is meant. */
    private static final Wording RANKED =
            Wording.of("(?:居|列|排|排名|排位|位次|名次|跃升|升至|保持|进入|跻身|全国|西部|中部|东部|世界|全球|亚洲|省内|国内|均为|首次|[市州省区县])[^，。；、第]{0,12}$");
    /** 全国第3个 is a place among all, 第3个 alone is none. */
    private static final Wording AMONG_ALL = Wording.of("(?:全国|全省|世界|全球|西部|中部|东部|全市|全区|亚洲|国内|省内)(?:首批|唯一|的)?\\z");

    private static final Pattern TOP = Pattern.compile(
            "(?:居|列|入|进|跻身|排名)[^，。；、前]{0,8}(?<![提目以之年此日空])(前\\s*" + N + "\\s*(?:位|名|强)?)(?!季度|个?月|年|天|日|周|次|期|届)");

    /** The rules for names whose numerals are never taken out of them. */
    private static final Set<String> TITLES = Set.of("title", "quoted-name");

    private Ordinals() {}

    /** The places in {@code text}, where {@code nonFigures} tells its titles. */
    static List<Mention<Figure>> find(String text, List<Mention<String>> nonFigures) {
        Stream<Mention<Figure>> ranks = text.indexOf('第') < 0
                ? Stream.empty()
                : NTH.matcher(text)
                        .results()
                        .filter(m -> isRank(text, m) && !isInTitle(nonFigures, new Span(m.start(2), m.end())))
                        .flatMap(m ->
                                figure("rank", m, "个".equals(m.group(3)) ? Measure.PIECE : PLACE, Comparator.EQ)
                                        .stream());
        Stream<Mention<Figure>> tops = text.indexOf('前') < 0
                ? Stream.empty()
                : TOP.matcher(text).results().flatMap(m -> figure("rank-top", m, PLACE, Comparator.LE).stream());
        return Stream.concat(ranks, tops).toList();
    }

    private static final Wording RANK_LIST =
            Wording.of("(?:居|列|排|排名|位次|名次)[^，。；第]{0,24}(?:第\\s*" + N + "[位名]?、[^，。；、第]{2,14}){1,10}$");

    private static boolean isRank(String text, MatchResult nth) {
        String before = text.substring(0, nth.start());
        if ("个".equals(nth.group(3)) && !AMONG_ALL.in(before)) {
            return false;
        }
        boolean names = nth.group(3) == null && nth.end() < text.length() && isWord(text.charAt(nth.end()));
        return !names && (RANKED.in(before) || RANK_LIST.in(before));
    }

    /** 第一产业, 第二批: the ordinal goes on as a word, so it names and does not rank. */
    private static boolean isWord(char c) {
        return c >= 0x4e00 && c <= 0x9fa5 && "和与及并且均的".indexOf(c) < 0;
    }

    private static boolean isInTitle(List<Mention<String>> nonFigures, Span span) {
        return nonFigures.stream()
                .anyMatch(n -> TITLES.contains(n.rule()) && n.span().overlaps(span));
    }

    /** Group 1 is the whole expression, group 2 its numeral. */
    private static Optional<Mention<Figure>> figure(String rule, MatchResult match, Unit unit, Comparator comparator) {
        List<Mention<Numeral>> place = NumeralScanner.find(match.group(2));
        if (place.size() != 1) {
            return Optional.empty(); // 第三五
        }
        Quantity quantity = new Quantity(Amount.of(place.get(0).value().value()), unit, comparator);
        Span number = new Span(match.start(2), match.end(2));
        return Optional.of(Figure.mention(rule, new Span(match.start(1), match.end(1)), number, quantity, Shape.RANK));
    }
}
