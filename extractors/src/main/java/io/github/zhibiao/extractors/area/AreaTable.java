package io.github.zhibiao.extractors.area;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.extractors.area.AreaRow.Level;
import io.github.zhibiao.extractors.rule.Rows;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The places of China at county level and above, from {@code areas.tsv}, by every name they go by.
 *
 * <p>To add a name: a row in {@code areas-names.tsv} beside the table's maker, and the table made anew (2 files).
 */
public final class AreaTable {

    private static final int PLACES = 1 << 16;

    private final Map<String, List<AreaRow>> byName = new HashMap<>();
    private final Map<String, List<AreaRow>> byCode = new HashMap<>();
    /** For the first two characters of a name: how long the names are that begin so, the bit at a length set. */
    private final Map<Integer, Long> lengths = new HashMap<>();
    /** The first two characters of names, several pairs at one place: most pairs of a text begin no name, and end here. */
    private final BitSet beginnings = new BitSet(PLACES);

    public AreaTable() {
        for (String[] row : Rows.of(AreaTable.class, "areas.tsv")) {
            if (row[0].equals("code")) {
                continue;
            }
            AreaRow area = new AreaRow(
                    new Area(row[0], row[1]),
                    Level.valueOf(row[3].toUpperCase(Locale.ROOT)),
                    row[4],
                    row[5].isEmpty() ? 0 : Integer.parseInt(row[5]),
                    row[6].isEmpty() ? 9999 : Integer.parseInt(row[6]),
                    !row[7].isEmpty());
            byCode.computeIfAbsent(row[0], c -> new ArrayList<>()).add(area);
            add(row[1], area);
            for (String name : row[2].split("\\|", -1)) {
                add(name, area);
            }
        }
    }

    private void add(String name, AreaRow area) {
        if (name.length() >= 2) {
            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(area);
            lengths.merge(pair(name, 0), 1L << name.length(), (a, b) -> a | b);
            beginnings.set(place(name, 0));
        }
    }

    private static int pair(CharSequence text, int at) {
        return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
    }

    private static int place(CharSequence text, int at) {
        return (text.charAt(at) * 31 + text.charAt(at + 1)) % PLACES;
    }

    /** How long a name that begins at {@code at} may be: the bit at each length is set; 0 if none begins there. */
    long lengths(CharSequence text, int at) {
        boolean begins = at + 2 <= text.length() && beginnings.get(place(text, at));
        return begins ? lengths.getOrDefault(pair(text, at), 0L) : 0;
    }

    /** The places of that name, those that existed in {@code year} first. */
    List<AreaRow> named(String name, int year) {
        List<AreaRow> rows = byName.getOrDefault(name, List.of());
        List<AreaRow> then = rows.stream().filter(r -> r.holdsIn(year)).toList();
        return then.isEmpty() ? rows : then;
    }

    /** The places that a person may mean by {@code name}: those so called in full, else those so called for short. */
    public List<Area> called(String name, int year) {
        List<Area> places =
                named(name, year).stream().map(AreaRow::area).distinct().toList();
        List<Area> inFull = places.stream().filter(a -> a.name().equals(name)).toList();
        return inFull.isEmpty() ? places : inFull;
    }

    /** The place of that code as it was in {@code year}, or as it was at another time. */
    public Optional<Area> of(String code, int year) {
        return row(code, year).map(AreaRow::area);
    }

    Optional<AreaRow> row(String code, int year) {
        List<AreaRow> rows = byCode.getOrDefault(code, List.of());
        return rows.stream()
                .filter(r -> r.holdsIn(year))
                .reduce((a, b) -> b)
                .or(() -> rows.stream().reduce((a, b) -> b));
    }

    /** The place above: the province of a prefecture, China for a province. */
    public Optional<Area> above(Area area, int year) {
        return row(area.code(), year).flatMap(r -> of(r.parent(), year));
    }

    /** True if {@code inner} is {@code outer} or lies in it. */
    public boolean within(Area inner, Area outer, int year) {
        Optional<Area> at = Optional.of(inner);
        while (at.isPresent()) {
            if (at.get().code().equals(outer.code())) {
                return true;
            }
            at = above(at.get(), year);
        }
        return false;
    }

    /** 全省 in a city's report means its province: the place at or above {@code area} that such a word means. */
    public Optional<Area> upTo(Area area, String levelWord, int year) {
        Level wanted = switch (levelWord) {
            case "国" -> Level.COUNTRY;
            case "省", "自治区" -> Level.PROVINCE;
            default -> null;
        };
        if (wanted == null) {
            return Optional.empty();
        }
        Optional<AreaRow> at = row(area.code(), year);
        while (at.isPresent() && at.get().level() != wanted) {
            at = row(at.get().parent(), year);
        }
        return at.map(AreaRow::area);
    }
}
