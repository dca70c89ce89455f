package io.github.zhibiao.extractors.quantity;

import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Unit;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.rule.Rows;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The units of measure, from {@code units.tsv}, and the compounds made of them ({@code 微克/立方米}, {@code 元每吨}).
 *
 * <p>To add a unit: one row in {@code units.tsv} (1 file).
 */
public final class Units {

    /** A unit and the characters it takes. */
    public record Match(Unit unit, Span span) {}

    private static final String SCALE = "0123456789十百千万亿";
    private static final int LONGEST_SCALE = 4;
    private static final String[] DENOMINATORS = {"万人", "百万人", "千人", "万元", "年", "月", "日", "秒", "时", "周"};

    private final Map<String, Unit> units = new HashMap<>();
    private final Set<String> afterGe = new HashSet<>();
    private final int longest;

    public Units() {
        int length = 0;
        for (String[] row : Rows.of(Units.class, "units.tsv")) {
            units.put(
                    row[0],
                    new Unit(row[0].equals("％") ? "%" : row[0], Dimension.valueOf(row[1]), new BigDecimal(row[2])));
            length = Math.max(length, row[0].length());
            if (row.length > 3) {
                afterGe.add(row[0]);
            }
        }
        longest = length;
    }

    /** The unit of that symbol, if there is one. */
    public Optional<Unit> of(String symbol) {
        return Optional.ofNullable(units.get(symbol));
    }

    /** The longest unit that begins at {@code at}, with 个 before it where it may have one. */
    public Optional<Match> at(CharSequence text, int at) {
        if (at < text.length() && text.charAt(at) == '个') {
            Optional<Match> inner =
                    simple(text, at + 1).filter(m -> afterGe.contains(m.span().of(text)));
            if (inner.isPresent()) {
                return inner.map(m -> new Match(m.unit(), new Span(at, m.span().end())));
            }
        }
        return simple(text, at).filter(m -> !m.span().of(text).equals("月")).map(m -> compound(text, m));
    }

    private Optional<Match> simple(CharSequence text, int at) {
        for (int end = Math.min(text.length(), at + longest); end > at; end--) {
            Unit unit = units.get(text.subSequence(at, end).toString());
            if (unit != null) {
                return Optional.of(new Match(unit, new Span(at, end)));
            }
        }
        return Optional.empty();
    }

    private Match compound(CharSequence text, Match first) {
        int at = first.span().end();
        if (at >= text.length() || (text.charAt(at) != '/' && text.charAt(at) != '每' && text.charAt(at) != '／')) {
            return first;
        }
        int end = denominator(text, at + 1);
        if (end < 0) {
            return first;
        }
        Span span = new Span(first.span().start(), end);
        String symbol =
                first.unit().symbol() + text.subSequence(at, end).toString().replace('／', '/');
        return new Match(Unit.of(symbol, Dimension.COMPOUND), span);
    }

    private int denominator(CharSequence text, int at) {
        for (String word : DENOMINATORS) {
            if (text.length() >= at + word.length() && word.contentEquals(text.subSequence(at, at + word.length()))) {
                return at + word.length();
            }
        }
        int scaled = at; // 人/万辆, 人每10万人
        while (scaled < text.length() && scaled < at + LONGEST_SCALE && SCALE.indexOf(text.charAt(scaled)) >= 0) {
            scaled++;
        }
        return simple(text, scaled).map(m -> m.span().end()).orElse(-1);
    }
}
