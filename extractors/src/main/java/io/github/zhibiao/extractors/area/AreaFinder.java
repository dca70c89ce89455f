package io.github.zhibiao.extractors.area;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.rule.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of places in a text, the longest first, each as the area that the report must mean. */
public final class AreaFinder {

    private final AreaTable table;
    private final int year;
    private final Optional<Area> own;
    private final boolean bold;

    /**
     * @param year the year the report tells of: codes are those of that year
     * @param own the report's own place; shared names (朝阳区) are believed only inside it
     */
    public AreaFinder(AreaTable table, int year, Optional<Area> own) {
        this(table, year, own, false);
    }

    private AreaFinder(AreaTable table, int year, Optional<Area> own, boolean bold) {
        this.table = table;
        this.year = year;
        this.own = own;
        this.bold = bold;
    }

    /** For titles and publishers: a name that only one place has is believed though it may be a word elsewhere (安宁市). */
    public static AreaFinder ofNames(AreaTable table, int year) {
        return new AreaFinder(table, year, Optional.empty(), true);
    }

    /** The places that {@code text} names, in text order; spans are of {@code text}. */
    public List<Mention<Area>> find(CharSequence text) {
        List<Mention<Area>> found = new ArrayList<>();
        int at = 0;
        while (at + 1 < text.length()) {
            Optional<Mention<Area>> mention = longestAt(text, at);
            mention.ifPresent(found::add);
            at = mention.map(Mention::end).orElse(at + 1);
        }
        return found;
    }

    private Optional<Mention<Area>> longestAt(CharSequence text, int at) {
        long lengths = table.lengths(text, at);
        while (lengths != 0) {
            long longest = Long.highestOneBit(lengths);
            lengths -= longest;
            int end = at + Long.numberOfTrailingZeros(longest);
            if (end > text.length() || isMarket(text, end) || isTown(text, end)) {
                continue;
            }
            Optional<Area> area = choose(table.named(text.subSequence(at, end).toString(), year));
            if (area.isPresent()) {
                return Optional.of(Mention.of("area-table", new Span(at, end), area.get()));
            }
        }
        return Optional.empty();
    }

    /** 吉林市场: the market of 吉林, not 吉林市. */
    private static boolean isMarket(CharSequence text, int end) {
        return end < text.length() && text.charAt(end) == '场' && text.charAt(end - 1) == '市';
    }

    /** 阜宁镇 is no part of 阜宁县: a smaller place of the same name. */
    private static boolean isTown(CharSequence text, int end) {
        return end < text.length()
                && "镇乡村街路桥".indexOf(text.charAt(end)) >= 0
                && "省市区县州盟旗".indexOf(text.charAt(end - 1)) < 0;
    }

    private Optional<Area> choose(List<AreaRow> rows) {
        Optional<AreaRow> inside = rows.stream()
                .filter(r -> own.isPresent() && table.within(r.area(), own.get(), year))
                .findFirst();
        if (inside.isPresent()) {
            return inside.map(AreaRow::area);
        }
        if (bold && rows.size() == 1) {
            return Optional.of(rows.get(0).area());
        }
        List<AreaRow> known = rows.stream().filter(r -> !r.needsParent()).toList();
        return known.stream().max(Comparator.comparingInt(AreaRow::from)).map(AreaRow::area);
    }

    /**
     * The place that a whole text is most about: the one named most often, where each name also speaks, a little, for the
     * places above it.
     */
    public Optional<Area> mostNamed(CharSequence text) {
        Map<Area, Integer> counts = new HashMap<>();
        for (Mention<Area> mention : find(text)) {
            if (!mention.value().equals(Area.CHINA)) {
                counts.merge(mention.value(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Area, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().code(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
