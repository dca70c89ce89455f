package io.github.zhibiao.extractors.area;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.regex.Pattern;

/** What areas go by besides their full names, and which full names are not to be believed alone. */
final class AreaNames {

    /** The peoples in the names of autonomous counties; some of those leave out the last 族 (察布查尔锡伯自治县). */
    private static final Pattern PEOPLES = Pattern.compile("(?:(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|傣"
            + "|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|普米|怒|独龙|裕固|保安|塔吉克|哈萨克|锡伯"
            + "|柯尔克孜|各)族)|蒙古|哈萨克|塔吉克|锡伯)+$");

    /** Endings longer than one character that tell a kind of area and are no part of its short name. */
    private static final List<String> LONG_ENDINGS = List.of("地区", "林区", "特区", "矿区", "新区");

    private final NavigableMap<AreaKey, AreaYears> areas;
    private final Set<String> fullNames = new HashSet<>();
    private final Map<String, List<String>> named = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> parents = new HashSet<>();

    /** For each name, full or short, all areas that could go by it. */
    private final Map<String, Set<AreaKey>> claims = new HashMap<>();

    /**
     * Names for the areas of a table.
     *
     * @param areas all areas, with the years in which they existed
     * @param kept the rows of {@code areas-names.tsv}
     */
    AreaNames(NavigableMap<AreaKey, AreaYears> areas, List<List<String>> kept) {
        this.areas = areas;
        for (List<String> row : kept) {
            switch (row.get(0)) {
                case "names" -> named.put(row.get(1), split(row.get(2)));
                case "word" -> words.add(row.get(1));
                case "parent" -> parents.add(row.get(1));
                default -> throw new IllegalArgumentException("areas-names.tsv has no kind '" + row.get(0) + "'");
            }
        }
        areas.keySet().forEach(area -> fullNames.add(area.name()));
        areas.keySet().forEach(area -> claim(area.name(), area));
        areas.keySet().forEach(area -> candidates(area).forEach(other -> claim(other, area)));
        // 宽城 alone may be 宽城区 of 长春, so that 宽城满族自治县 must not have it, though no district goes by it here.
        areas.keySet().stream()
                .filter(area -> area.name().matches("..区"))
                .forEach(area -> claim(area.name().substring(0, 2), area));
    }

    /** The short names of an area that no other one has a better right to. */
    List<String> others(AreaKey area) {
        return candidates(area).stream()
                .filter(other -> rivals(area, other).stream().noneMatch(rival -> beats(rival, area, other)))
                .toList();
    }

    /** True when the full name of a county says too little to be believed alone. */
    boolean needsParent(AreaKey area) {
        boolean twoCharacters = area.name().matches(".[县区]");
        boolean shared = rivals(area, area.name()).stream()
                .anyMatch(rival -> rival.name().equals(area.name()));
        return area.level() == AreaKey.Level.COUNTY && (twoCharacters || shared || parents.contains(area.name()));
    }

    private void claim(String name, AreaKey area) {
        claims.computeIfAbsent(name, key -> new HashSet<>()).add(area);
    }

    private List<String> candidates(AreaKey area) {
        Collection<String> all = named.containsKey(area.code()) ? named.get(area.code()) : cut(area);
        return all.stream()
                .filter(other -> other.length() > 1 && !words.contains(other) && !other.equals(area.name()))
                .toList();
    }

    /** All areas of other codes that could go by a name in the same years as this one. */
    private List<AreaKey> rivals(AreaKey area, String name) {
        return claims.get(name).stream()
                .filter(rival -> !rival.code().equals(area.code()))
                .filter(rival -> areas.get(rival).together(areas.get(area)))
                .toList();
    }

    /** A full name keeps others from using it as a short one; of two short names, that of the lower area gives way. */
    private static boolean beats(AreaKey rival, AreaKey area, String other) {
        return rival.name().equals(other) || rival.level().compareTo(area.level()) <= 0;
    }

    private static List<String> split(String cell) {
        return Arrays.stream(cell.split("\\|", -1))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /**
     * Short names made by cutting off what tells the kind of area. What is left of a district (鼓楼, 东湖, 路桥) is too
     * often a thing in its own right, so that two characters only count where a county or city went by them (江川).
     */
    private Collection<String> cut(AreaKey area) {
        String name = area.name();
        for (String kind : List.of("县", "旗")) {
            if (name.endsWith("自治" + kind)) {
                String place =
                        PEOPLES.matcher(name.substring(0, name.length() - 3)).replaceFirst("");
                return place.isEmpty() ? List.of() : List.of(place + kind, place);
            }
        }
        for (String ending : LONG_ENDINGS) {
            if (name.endsWith(ending) && name.length() > 3) {
                return List.of(name.substring(0, name.length() - 2));
            }
        }
        boolean plain = name.matches(".{2,}[市县区旗]") && !name.matches(".*[左右前后中]旗");
        String place = name.substring(0, name.length() - 1);
        boolean known = !name.matches("..区") || fullNames.contains(place + "县") || fullNames.contains(place + "市");
        return plain && known ? List.of(place) : List.of();
    }
}
