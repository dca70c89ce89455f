package io.github.zhibiao.extractors.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the table of areas promises to those who read it. */
class AreaTableTest {

    private record Row(
            String code,
            String name,
            List<String> others,
            String level,
            String parent,
            String from,
            String to,
            String context) {

        static Row of(String line) {
            String[] cell = line.split("\t", -1);
            assertEquals(8, cell.length, line);
            List<String> others = cell[2].isEmpty() ? List.of() : Arrays.asList(cell[2].split("\\|", -1));
            return new Row(cell[0], cell[1], others, cell[3], cell[4], cell[5], cell[6], cell[7]);
        }
    }

    private static List<Row> rows() throws IOException {
        try (InputStream in = AreaTableTest.class.getResourceAsStream("areas.tsv")) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Row::of)
                    .toList();
        }
    }

    private static long present(String level) throws IOException {
        return rows().stream()
                .filter(row -> row.to().isEmpty() && row.level().equals(level))
                .count();
    }

    @Test
    void countsTheAreasOfToday() throws IOException {
        assertEquals(34, present("province"));
        assertEquals(333, present("prefecture"));
        // 2844 at the end of 2023; since then two counties in 和田, one district for two in 重庆; 5 only of the Bureau.
        assertEquals(2850, present("county"));
    }

    @Test
    void hasOneRowForACodeAndItsName() throws IOException {
        Set<String> seen = new HashSet<>();
        for (Row row : rows()) {
            assertTrue(seen.add(row.code() + row.name()), row.toString());
        }
    }

    @Test
    void putsEveryAreaIntoOneOfTheTable() throws IOException {
        Set<String> codes = rows().stream().map(Row::code).collect(Collectors.toSet());
        for (Row row : rows()) {
            boolean country = row.code().equals("100000");
            assertTrue(country ? row.parent().isEmpty() : codes.contains(row.parent()), row.toString());
        }
    }

    @Test
    void givesNoShortNameToTwoAreasOfToday() throws IOException {
        List<Row> today = rows().stream().filter(row -> row.to().isEmpty()).toList();
        Set<String> taken = today.stream().map(Row::name).collect(Collectors.toSet());
        for (Row row : today) {
            for (String other : row.others()) {
                assertTrue(other.length() > 1 && taken.add(other), row + " shares " + other);
            }
        }
    }

    @Test
    void knowsAreasByTheNamesOfReports() throws IOException {
        List<String> wanted = List.of(
                "530400 玉溪市 玉溪",
                "652700 博尔塔拉蒙古自治州 博州",
                "652702 阿拉山口市 阿拉山口",
                "430800 张家界市 张家界",
                "430100 长沙市 长沙",
                "530500 保山市 保山",
                "653200 和田地区 和田",
                "652900 阿克苏地区 阿克苏",
                "659006 铁门关市 铁门关",
                "220100 长春市 长春",
                "532600 文山壮族苗族自治州 文山州",
                "532900 大理白族自治州 大理州",
                "530426 峨山彝族自治县 峨山县",
                "530427 新平彝族傣族自治县 新平县",
                "530403 江川区 江川",
                "530481 澄江市 澄江");
        Set<String> found = rows().stream()
                .filter(row -> row.to().isEmpty())
                .flatMap(row -> row.others().stream().map(other -> row.code() + " " + row.name() + " " + other))
                .collect(Collectors.toSet());
        wanted.forEach(area -> assertTrue(found.contains(area), area));
    }

    @Test
    void takesNoOrdinaryWordForAnArea() throws IOException {
        Set<String> others =
                rows().stream().flatMap(row -> row.others().stream()).collect(Collectors.toSet());
        List<String> words = List.of("和平", "朝阳", "市中", "海港", "长安", "资源", "会同", "互助", "通道", "合作", "公安", "大兴");
        words.forEach(word -> assertTrue(!others.contains(word), word));
    }

    @Test
    void wantsTheAreaAboveNamedForWhatIsNoNameAlone() throws IOException {
        Set<String> full = rows().stream()
                .filter(row -> row.context().isEmpty())
                .map(Row::name)
                .collect(Collectors.toSet());
        List<String> doubtful = List.of("鼓楼区", "新华区", "朝阳区", "西湖区", "永定区", "郊区", "城区", "矿区", "范县", "合作市");
        doubtful.forEach(name -> assertTrue(!full.contains(name), name));
    }
}
