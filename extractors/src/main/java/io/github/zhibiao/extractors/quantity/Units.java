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
    /** How far a unit set wide reaches, and within how many letters its first blank stands. */
    private static final int SPACED = 10;

    private static final int SPACE_AFTER = 3;

    private static final String[] DENOMINATORS = {"万人", "百万人", "千人", "万元", "年", "月", "日", "秒", "时", "周"};

    private final Map<String, Unit> units = new HashMap<>();
    private final Set<String> afterGe = new HashSet<>();
    private final Set<String> alone = new HashSet<>();
    private final int longest;

    public Units() {
        int length = 0;
        for (String[] row : Rows.of(Units.class, "units.tsv")) {
            units.put(
                    row[0],
                    new Unit(row[0].equals("％") ? "%" : row[0], Dimension.valueOf(row[1]), new BigDecimal(row[2])));
            length = Math.max(length, row[0].length());
            if (row.length > 3) {
                (row[3].equals("个") ? afterGe : alone).add(row[0]);
            }
        }
        longest = length;
    }

    /** The unit of that symbol, if there is one. */
    public Optional<Unit> of(String symbol) {
        return Optional.ofNullable(units.get(symbol));
    }

    /**
     * The longest unit that begins at {@code at}, with 个 before it where it may have one; on a page set wide blanks may
     * part its letters ({@code 个 百 分 点}).
     */
    public Optional<Match> at(CharSequence text, int at) {
        return spaced(text, at).or(() -> close(text, at));
    }

    private Optional<Match> spaced(CharSequence text, int at) {
        return isSpaced(text, at) ? squeezed(text, at) : Optional.empty();
    }

    /** A blank stands within the first letters, and not before them. */
    private static boolean isSpaced(CharSequence text, int at) {
        int i = at;
        while (i < text.length() && i < at + SPACE_AFTER && isHan(text.charAt(i))) {
            i++;
        }
        return i > at && i + 1 < text.length() && text.charAt(i) == ' ' && isHan(text.charAt(i + 1));
    }

    private Optional<Match> squeezed(CharSequence text, int at) {
        StringBuilder squeezed = new StringBuilder();
        int[] places = new int[SPACED];
        for (int i = at; i < text.length() && i < at + SPACED; i++) {
            if (isHan(text.charAt(i))) {
                places[squeezed.length()] = i;
                squeezed.append(text.charAt(i));
            } else if (text.charAt(i) != ' ') {
                break;
            }
        }
        return close(squeezed, 0)
                .filter(m -> m.unit().dimension() == Dimension.SHARE_DIFFERENCE)
                .map(m -> new Match(m.unit(), new Span(at, places[m.span().end() - 1] + 1)));
    }

    private Optional<Match> close(CharSequence text, int at) {
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
            if (unit != null && (!alone.contains(unit.symbol()) || !goesOn(text, end))) {
                return Optional.of(new Match(unit, new Span(at, end)));
            }
        }
        return Optional.empty();
    }

    /** A word in the script of the character before {@code end} goes on there: 两 of 两会, m of mol. */
    private static boolean goesOn(CharSequence text, int end) {
        if (end >= text.length()) {
            return false;
        }
        char next = text.charAt(end);
        return isHan(text.charAt(end - 1)) ? isHan(next) : next < 0x80 && Character.isLetterOrDigit(next);
    }

    private static boolean isHan(char c) {
        return c >= 0x4e00 && c <= 0x9fa5;
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
