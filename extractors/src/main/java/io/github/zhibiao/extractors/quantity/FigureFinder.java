package io.github.zhibiao.extractors.quantity;

import io.github.zhibiao.corpus.record.Amount;
import io.github.zhibiao.corpus.record.Comparator;
import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Quantity;
import io.github.zhibiao.corpus.record.Unit;
import io.github.zhibiao.corpus.text.Derivation;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.number.Numeral;
import io.github.zhibiao.extractors.number.Numeral.Style;
import io.github.zhibiao.extractors.number.NumeralScanner;
import io.github.zhibiao.extractors.quantity.Figure.Shape;
import io.github.zhibiao.extractors.rule.Mention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures of a sentence: every numeral that measures or counts something, with the unit, the hedges and the range
 * that belong to it. What holds no figure is told by {@link NonFigures}, what a unit is by {@link Units}.
 */
public final class FigureFinder {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final Unit PERCENT = Unit.of("%", Dimension.SHARE);
    private static final Unit PER_MILLE = new Unit("‰", Dimension.SHARE, new BigDecimal("0.1"));
    private static final Unit PLACE = Unit.of("位", Dimension.RANK);
    private static final Unit RATIO = Unit.of("比", Dimension.RATIO);
    private static final Unit PIECE = Unit.of("个", Dimension.COUNT);
    private static final Unit PEOPLE = Unit.of("人", Dimension.PEOPLE);

    private static final String N = "(?:\\d+|[一二三四五六七八九十]{1,3})";
    private static final Pattern RANK = Pattern.compile(
            "(?:(?:全国|全省|全市|全区|全州|西部|中部|东部|东北|世界|全球|亚洲|省内|国内|同类|行业|地级市|地区|直辖市|城市|[\\u4e00-\\u9fa5]{0,3})?"
                    + "(?:城市|地区|省份)?)?第\\s*(" + N + ")\\s*(位|名|个)?");
    private static final Pattern RANK_CUE = Pattern.compile(
            "(?:居|列|排|排名|排位|位次|名次|位居|位列|跃居|跃升|升至|稳居|保持|进入|跻身|名列|全国|全省|西部|中部|东部|全市|全州|全区|世界|全球|省内|国内|均为|首次|[市州省区县])[^，。；、第]{0,12}$");
    private static final Pattern TOP =
            Pattern.compile("(?:居|列|入|进|跻身|排名|位居|位列)[^，。；、前]{0,8}前\\s*(" + N + ")\\s*(位|名|强)?");
    private static final Pattern DOUBLING = Pattern.compile("翻了?([一两二三四])番");
    private static final String PEOPLE_NOUNS = "就业群体|群众|居民|人口|农民|学生|职工|困难群体|老人|儿童|劳动力";
    private static final Pattern PEOPLE_AHEAD = Pattern.compile("^[\\u4e00-\\u9fa5]{0,6}?(?:" + PEOPLE_NOUNS + ")");

    /** Measure words of things that can be seen: with them even a small Chinese numeral counts. */
    private static final Set<String> CONCRETE =
            Set.of("处", "座", "家", "所", "名", "户", "辆", "台", "架", "艘", "幢", "栋", "间", "套", "枚", "起", "宗");

    private final Units units = new Units();
    private final Hedges hedges = new Hedges();

    /** The figures of {@code text}, in text order; spans are of {@code text}. */
    public List<Mention<Figure>> find(CharSequence text) {
        List<Mention<Numeral>> numerals = NumeralScanner.find(text);
        if (numerals.isEmpty()) {
            return List.of();
        }
        List<Mention<String>> nonFigures = NonFigures.find(text);
        List<Mention<Figure>> found = new ArrayList<>();
        ranks(text, nonFigures, found);
        List<Mention<Numeral>> free = numerals.stream()
                .filter(n -> !NonFigures.covers(nonFigures, n.span()))
                .filter(n -> found.stream().noneMatch(f -> f.span().overlaps(n.span())))
                .toList();
        for (int i = 0; i < free.size(); ) {
            i = take(text, free, i, found);
        }
        found.sort(java.util.Comparator.comparing(Mention::span));
        return found;
    }

    /** Takes the figure that begins with the numeral at {@code i}; gives the index of the next numeral to look at. */
    private int take(CharSequence text, List<Mention<Numeral>> numerals, int i, List<Mention<Figure>> found) {
        int structure = structure(text, numerals, i, found);
        if (structure > i) {
            return structure;
        }
        Mention<Numeral> first = numerals.get(i);
        int second = i + 1 < numerals.size() ? rangeEnd(text, first, numerals.get(i + 1)) : -1;
        if (second >= 0) {
            Optional<Mention<Figure>> range = range(text, first, numerals.get(i + 1));
            if (range.isPresent()) {
                found.add(range.get());
                return i + 2;
            }
        }
        single(text, first, numerals, i).ifPresent(found::add);
        return i + 1;
    }

    private void ranks(CharSequence text, List<Mention<String>> nonFigures, List<Mention<Figure>> found) {
        if (indexOf(text, '第') >= 0) {
            Matcher rank = RANK.matcher(text);
            while (rank.find()) {
                int ordinal = rank.start(1);
                CharSequence before = text.subSequence(0, indexBefore(text, ordinal));
                boolean nth = "个".equals(rank.group(2));
                if (nth && !before.toString().matches("(?s).*(?:全国|全省|世界|全球|西部|中部|东部|全市|全区|亚洲|国内|省内)(?:首批|唯一|的)?")) {
                    continue;
                }
                boolean named = rank.group(2) == null && rank.end() < text.length() && isWordBehind(text, rank.end());
                if (!named && RANK_CUE.matcher(before).find() && !insideTitle(nonFigures, rank)) {
                    add(
                            "rank",
                            text,
                            rank.start(1),
                            rank.end(),
                            rank.group(1),
                            nth ? PIECE : PLACE,
                            Comparator.EQ,
                            Shape.RANK,
                            found);
                }
            }
        }
        if (indexOf(text, '前') >= 0) {
            Matcher top = TOP.matcher(text);
            while (top.find()) {
                add("rank-top", text, top.start(1), top.end(), top.group(1), PLACE, Comparator.LE, Shape.RANK, found);
            }
        }
        if (indexOf(text, '番') >= 0) {
            Matcher doubling = DOUBLING.matcher(text);
            while (doubling.find()) {
                int times = "一两二三四".indexOf(doubling.group(1));
                int power = times <= 1 ? times + 1 : times;
                BigDecimal percent = BigDecimal.valueOf((1L << power) - 1).multiply(BigDecimal.valueOf(100));
                add(
                        "doubling",
                        new Span(doubling.start(), doubling.end()),
                        new Span(doubling.start(1), doubling.end(1)),
                        new Quantity(Amount.of(percent), PERCENT, Comparator.EQ),
                        Shape.DOUBLING,
                        found);
            }
        }
    }

    private static int indexBefore(CharSequence text, int ordinal) {
        int at = ordinal;
        while (text.charAt(at - 1) != '第') {
            at--;
        }
        return at - 1;
    }

    /** 第一产业, 第二批: the ordinal goes on as a word, so it names and does not rank. */
    private static boolean isWordBehind(CharSequence text, int at) {
        char c = text.charAt(at);
        return !(c < 0x4e00 || c > 0x9fa5) && "和与及并且均、的".indexOf(c) < 0;
    }

    private static boolean insideTitle(List<Mention<String>> nonFigures, Matcher match) {
        Span span = new Span(match.start(1), match.end());
        return nonFigures.stream()
                .anyMatch(n -> !n.why().rule().equals("ordinal")
                        && n.span().overlaps(span)
                        && n.span().length() > 1
                        && (n.why().rule().equals("title") || n.why().rule().equals("quoted-name")));
    }

    private void add(
            String rule,
            CharSequence text,
            int start,
            int end,
            String number,
            Unit unit,
            Comparator comparator,
            Shape shape,
            List<Mention<Figure>> found) {
        List<Mention<Numeral>> value = NumeralScanner.find(number);
        if (value.size() == 1) {
            Amount amount = Amount.of(value.get(0).value().value());
            int first = start;
            while (first > 0 && text.charAt(first - 1) != '第' && text.charAt(first - 1) != '前') {
                first--;
            }
            add(
                    rule,
                    new Span(first - 1, end),
                    new Span(start, start + number.length()),
                    new Quantity(amount, unit, comparator),
                    shape,
                    found);
        }
    }

    private static void add(
            String rule, Span span, Span number, Quantity quantity, Shape shape, List<Mention<Figure>> found) {
        Figure figure = new Figure(quantity, shape, number);
        found.add(new Mention<>(span, figure, Derivation.of(rule, span, figure.toString())));
    }

    /** {@code 19.4：26.5：54.1} gives three shares, {@code 1.68∶1} a ratio; the index of the numeral behind it, or {@code i}. */
    private int structure(CharSequence text, List<Mention<Numeral>> numerals, int i, List<Mention<Figure>> found) {
        int last = i;
        while (last + 1 < numerals.size()
                && numerals.get(last + 1).start() == numerals.get(last).end() + 1
                && ":：∶".indexOf(text.charAt(numerals.get(last).end())) >= 0) {
            last++;
        }
        int parts = last - i + 1;
        if (parts == 2) {
            Mention<Numeral> a = numerals.get(i);
            Mention<Numeral> b = numerals.get(last);
            if (b.value().value().signum() == 0) {
                return i;
            }
            BigDecimal ratio = a.value().value().divide(b.value().value(), java.math.MathContext.DECIMAL64);
            add(
                    "ratio",
                    a.span().cover(b.span()),
                    a.span(),
                    new Quantity(Amount.of(ratio), RATIO, Comparator.EQ),
                    Shape.RATIO,
                    found);
            return last + 1;
        }
        if (parts < 3) {
            return i;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int n = i; n <= last; n++) {
            sum = sum.add(numerals.get(n).value().value());
        }
        boolean shares = sum.subtract(BigDecimal.valueOf(100)).abs().compareTo(BigDecimal.ONE) <= 0;
        for (int n = i; n <= last && shares; n++) {
            Mention<Numeral> part = numerals.get(n);
            add(
                    "structure",
                    part.span(),
                    part.span(),
                    new Quantity(Amount.of(part.value().value()), PERCENT, Comparator.EQ),
                    Shape.STRUCTURE_PART,
                    found);
        }
        return last + 1;
    }

    /** Where the second number of a range begins if only a range sign (and the unit) stands between; else -1. */
    private int rangeEnd(CharSequence text, Mention<Numeral> first, Mention<Numeral> second) {
        String between = text.subSequence(first.end(), second.start()).toString();
        Optional<Units.Match> unit = units.at(text, first.end());
        if (unit.isPresent() && unit.get().span().end() <= second.start()) {
            between = text.subSequence(unit.get().span().end(), second.start()).toString();
        }
        return between.matches("至|到|[-—–―~～－]+") ? second.start() : -1;
    }

    private Optional<Mention<Figure>> range(CharSequence text, Mention<Numeral> first, Mention<Numeral> second) {
        Optional<Unit> unit = unitOf(text, second);
        BigDecimal low = first.value().value();
        BigDecimal high = second.value().value();
        if (unit.isEmpty() || !isCount(second.value(), unit.get())) {
            return Optional.empty();
        }
        if (second.value().multiplied() && !first.value().multiplied() && low.compareTo(TEN.pow(4)) < 0) {
            BigDecimal scale = multiplier(text, second);
            low = low.multiply(scale);
        }
        if (low.compareTo(high) > 0 && unit.get().dimension() != Dimension.SHARE) {
            return Optional.empty();
        }
        Quantity quantity = new Quantity(new Amount.Range(low, high), unit.get(), Comparator.EQ);
        return Optional.of(hedged("range", text, first.span(), endOf(text, second), quantity));
    }

    private static BigDecimal multiplier(CharSequence text, Mention<Numeral> numeral) {
        String digits = numeral.span().of(text).replaceAll("[^\\d.]", "");
        return digits.isEmpty() ? BigDecimal.ONE : numeral.value().value().divide(new BigDecimal(digits));
    }

    private Optional<Mention<Figure>> single(
            CharSequence text, Mention<Numeral> numeral, List<Mention<Numeral>> all, int i) {
        Optional<Unit> own = unitOf(text, numeral);
        Unit unit;
        if (own.isPresent()) {
            unit = own.get();
        } else {
            Optional<Unit> shared = sharedUnit(text, all, i).or(() -> bare(text, numeral));
            if (shared.isEmpty()) {
                return Optional.empty();
            }
            unit = shared.get();
        }
        boolean bounded = hedges.before(text, numeral.start()).isPresent();
        if (!(isCount(numeral.value(), unit) || (bounded && isRound(numeral.value())))
                || isDuration(text, numeral, unit)
                || isTouched(text, numeral)) {
            return Optional.empty();
        }
        BigDecimal value = isTenths(text, numeral)
                ? tenths(text, numeral)
                : numeral.value().value();
        Comparator comparator = numeral.value().open() ? Comparator.GT : Comparator.EQ;
        Quantity quantity = new Quantity(Amount.of(value), unit, comparator);
        int end = own.isPresent() ? endOf(text, numeral) : numeral.end();
        String rule = numeral.why().rule().equals("fraction")
                ? "fraction"
                : own.isPresent() ? "amount" : "amount-without-unit";
        return Optional.of(hedged(rule, text, numeral.span(), end, quantity));
    }

    private Mention<Figure> hedged(String rule, CharSequence text, Span number, int end, Quantity quantity) {
        int start = number.start();
        int stop = end;
        Comparator comparator = quantity.comparator();
        if (stop < text.length()
                && (text.charAt(stop) == '多' || text.charAt(stop) == '余')
                && !quantity.unit().symbol().isEmpty()) {
            comparator = Comparator.GT; // 3亿元多
            stop++;
        }
        Optional<Hedges.Match> before = hedges.before(text, start);
        if (before.isPresent()) {
            start = before.get().edge();
            comparator = before.get().comparator();
        }
        Optional<Hedges.Match> after = hedges.after(text, stop);
        if (after.isPresent()) {
            stop = after.get().edge();
            comparator = after.get().comparator();
        }
        Span span = new Span(start, stop);
        Figure figure = new Figure(new Quantity(quantity.amount(), quantity.unit(), comparator), Shape.AMOUNT, number);
        return new Mention<>(span, figure, Derivation.of(rule, span, figure.toString()));
    }

    private Optional<Unit> unitOf(CharSequence text, Mention<Numeral> numeral) {
        if (numeral.value().style() == Style.SHARE) {
            return Optional.of(PERCENT);
        }
        if (numeral.value().style() == Style.PER_MILLE) {
            return Optional.of(PER_MILLE);
        }
        if (isTenths(text, numeral)) {
            return Optional.of(PERCENT);
        }
        if (numeral.end() < text.length()
                && text.charAt(numeral.end()) == '大'
                && numeral.value().style() == Style.ARABIC
                && !numeral.value().multiplied()) {
            return Optional.of(PIECE); // 5大领域
        }
        int at = numeral.end();
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return units.at(text, at).map(Units.Match::unit);
    }

    private int endOf(CharSequence text, Mention<Numeral> numeral) {
        if (numeral.value().style() == Style.SHARE || numeral.value().style() == Style.PER_MILLE) {
            return numeral.end();
        }
        if (isTenths(text, numeral)) {
            int digit = numeral.end() + 1;
            return digit < text.length() && isSmallDigit(text.charAt(digit)) ? digit + 1 : digit;
        }
        if (text.charAt(numeral.end()) == '大') {
            return numeral.end() + 1;
        }
        int at = numeral.end();
        while (text.charAt(at) == ' ') {
            at++;
        }
        int end = units.at(text, at).orElseThrow().span().end();
        // 头（只）, 台(套): a second unit in brackets belongs to the first
        return end;
    }

    /** 9成, 三成, but not 完成 or 成立. */
    private static boolean isTenths(CharSequence text, Mention<Numeral> numeral) {
        int at = numeral.end();
        return at < text.length()
                && text.charAt(at) == '成'
                && numeral.value().value().compareTo(TEN) < 0
                && (at + 1 >= text.length() || "立为员功果都本交品长效渝".indexOf(text.charAt(at + 1)) < 0);
    }

    /** 九成 is 90, 九成五 is 95. */
    private static BigDecimal tenths(CharSequence text, Mention<Numeral> numeral) {
        BigDecimal value = numeral.value().value().multiply(TEN);
        int digit = numeral.end() + 1;
        return digit < text.length() && isSmallDigit(text.charAt(digit))
                ? value.add(BigDecimal.valueOf("〇一二三四五六七八九".indexOf(text.charAt(digit))))
                : value;
    }

    private static boolean isSmallDigit(char c) {
        return "一二三四五六七八九".indexOf(c) >= 0;
    }

    /** 百万, 千亿: one of a multiplier, which counts where a hedge stands before it ({@code 超百万人次}). */
    private static boolean isRound(Numeral numeral) {
        return numeral.style() == Style.CHINESE && numeral.multiplied() && isPowerOfTen(numeral.value());
    }

    /** In {@code 提高20.9、36.2、54个百分点} the unit is said once, at the end. */
    private Optional<Unit> sharedUnit(CharSequence text, List<Mention<Numeral>> all, int i) {
        for (int n = i; n + 1 < all.size(); n++) {
            String between =
                    text.subSequence(all.get(n).end(), all.get(n + 1).start()).toString();
            if (!between.matches("[、和及与]|以及")) {
                return Optional.empty();
            }
            Optional<Unit> unit = unitOf(text, all.get(n + 1));
            if (unit.isPresent()) {
                return all.get(i).value().style() == Style.ARABIC ? unit : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A number straight before what it counts: {@code 89万监测对象}. Only big ones: a small bare number is a name. */
    private static Optional<Unit> bare(CharSequence text, Mention<Numeral> numeral) {
        boolean big = numeral.value().multiplied() && numeral.value().style() == Style.ARABIC;
        boolean ends = numeral.end() >= text.length() || "，。；、）)".indexOf(text.charAt(numeral.end())) >= 0;
        boolean decimal = numeral.value().style() == Style.ARABIC
                && numeral.value().value().scale() > 0;
        if (ends && (big || decimal) && numeral.start() > 0 && isWordOrHedge(text.charAt(numeral.start() - 1))) {
            return Optional.of(Unit.NONE);
        }
        if (!big || numeral.end() >= text.length()) {
            return Optional.empty();
        }
        char next = text.charAt(numeral.end());
        if (next < 0x4e00 || next > 0x9fa5 || "级字年月日".indexOf(next) >= 0) {
            return Optional.empty();
        }
        CharSequence ahead = text.subSequence(numeral.end(), Math.min(text.length(), numeral.end() + 12));
        return Optional.of(PEOPLE_AHEAD.matcher(ahead).find() ? PEOPLE : Unit.NONE);
    }

    private static boolean isWordOrHedge(char c) {
        return c >= 0x4e00 && c <= 0x9fa5;
    }

    /**
     * Chinese numerals count only where they surely measure: {@code 三千余人}, {@code 九十个国家}, {@code 两倍}. A small one
     * before a measure word ({@code 三项机制}) gestures at what the text lists.
     */
    private static boolean isCount(Numeral numeral, Unit unit) {
        if (numeral.style() != Style.CHINESE) {
            return true;
        }
        boolean measured = switch (unit.dimension()) {
            case MONEY, SHARE, SHARE_DIFFERENCE, MULTIPLE, MASS, AREA, ENERGY, POWER, TRAFFIC, PEOPLE -> true;
            case LENGTH -> true;
            default -> false;
        };
        boolean big = numeral.value().compareTo(TEN) > 0 || numeral.value().scale() > 0;
        boolean bareMultiplier = numeral.multiplied() && isPowerOfTen(numeral.value()) && !numeral.open();
        if (CONCRETE.contains(unit.symbol()) && numeral.value().compareTo(BigDecimal.ONE) > 0) {
            return true; // 新建三处口袋公园
        }
        if ("届轮期".contains(unit.symbol())) {
            return false; // 二十届三中全会
        }
        return measured ? !bareMultiplier && (big || unit.dimension() != Dimension.PEOPLE) : big && !bareMultiplier;
    }

    private static boolean isPowerOfTen(BigDecimal value) {
        return value.stripTrailingZeros().unscaledValue().equals(java.math.BigInteger.ONE) && value.compareTo(TEN) > 0;
    }

    /** Years count only where the clause is about how long: {@code 缩短至3年}; else they are a period. */
    private static boolean isDuration(CharSequence text, Mention<Numeral> numeral, Unit unit) {
        if (!unit.symbol().equals("年")) {
            return false;
        }
        CharSequence before = text.subSequence(Math.max(0, numeral.start() - 6), numeral.start());
        return !Pattern.compile("(?:缩短|延长|压缩|缩减|减|增加|提前|工龄|寿命)[^，。；]{0,4}$")
                .matcher(before)
                .find();
    }

    /** Part of a longer code: letters or digits touch it. */
    private static boolean isTouched(CharSequence text, Mention<Numeral> numeral) {
        if (numeral.start() == 0 || numeral.value().style() != Style.ARABIC) {
            return false;
        }
        char before = text.charAt(numeral.start() - 1);
        return (before >= 'A' && before <= 'Z') || (before >= 'a' && before <= 'z') || before == '.' || before == '_';
    }

    private static int indexOf(CharSequence text, char c) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }
}
