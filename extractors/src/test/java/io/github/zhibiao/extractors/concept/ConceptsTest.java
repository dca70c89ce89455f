package io.github.zhibiao.extractors.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.record.Concept;
import io.github.zhibiao.corpus.record.Dimension;
import io.github.zhibiao.corpus.record.Domain;
import io.github.zhibiao.corpus.record.Form;
import io.github.zhibiao.corpus.record.PriceBasis;
import io.github.zhibiao.extractors.quantity.Units;
import io.github.zhibiao.extractors.rule.Rows;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dictionary: its file is sound, and names find what the examples beside this test say. */
class ConceptsTest {

    private static final Concepts CONCEPTS = new Concepts();

    @TestFactory
    Stream<DynamicTest> namesFindTheirIndicators() {
        List<String[]> examples = Rows.of(ConceptsTest.class, "examples.tsv");
        assertTrue(examples.size() >= 120, () -> examples.size() + " examples");
        return examples.stream()
                .map(e -> DynamicTest.dynamicTest(
                        String.join(" ", e), () -> assertEquals(e[3], found(e[0], e[1], e[2]))));
    }

    private static String found(String name, String unit, String form) {
        Dimension dimension = unit.contains("/")
                ? Dimension.COMPOUND
                : new Units().of(unit).map(u -> u.dimension()).orElse(otherwise(unit));
        return CONCEPTS.of(name, dimension, Form.valueOf(form.toUpperCase(Locale.ROOT)))
                .map(Concept::id)
                .orElse("-");
    }

    private static Dimension otherwise(String unit) {
        return unit.equals("比") ? Dimension.RATIO : Dimension.NONE;
    }

    @Test
    void theFileIsSound() {
        Set<Dimension> measured = EnumSet.of(Dimension.COMPOUND, Dimension.RATIO, Dimension.NONE);
        Rows.of(Units.class, "units.tsv").forEach(row -> measured.add(Dimension.valueOf(row[1])));
        Set<String> ids = new HashSet<>();
        Set<String> preferred = new HashSet<>();
        for (Concept concept : CONCEPTS.all()) {
            String id = concept.id();
            assertTrue(id.matches("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+"), id);
            assertTrue(ids.add(id), id);
            assertTrue(preferred.add(concept.name()), id);
            assertEquals(concept.name(), concept.names().get(0), id);
            assertTrue(measured.containsAll(concept.dimensions()), id);
            boolean money = concept.dimensions().contains(Dimension.MONEY);
            assertEquals(money, concept.basis() != PriceBasis.NONE, () -> id + ": prices are of money");
            for (String name : concept.names()) {
                assertTrue(NameKey.of(name).length() >= 2, () -> id + " has a name of one character");
            }
        }
        assertTrue(ids.size() >= 1300, () -> ids.size() + " indicators");
    }

    /** A row says each thing in its own cell, and every domain has some rows. */
    @Test
    void rowsHaveSevenCellsAndCoverAllDomains() {
        Set<Domain> covered = EnumSet.noneOf(Domain.class);
        for (String[] row : Rows.of(Concepts.class, "concepts.tsv")) {
            assertEquals(7, row.length, row[0]);
            assertEquals(row[1], row[1].strip(), row[0]);
            covered.add(Domain.valueOf(row[6].toUpperCase(Locale.ROOT)));
        }
        assertEquals(EnumSet.allOf(Domain.class), covered);
    }

    @Test
    void aNameThatSaysNothingIsNoIndicators() {
        for (String name : List.of("", "的", "、", "其中", "全市", "本级", "市本级")) {
            assertEquals(Optional.empty(), CONCEPTS.of(name, Dimension.MONEY, Form.LEVEL), name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GDP, na.gdp",
        "生产总值 人均, na.gdp_per_capita",
        "行政复议 受理, law.review.accepted",
        "行政复议受理, law.review.accepted",
        "城镇化率, pop.urbanization_rate",
        "检察院 公益诉讼 立案, proc.public_interest",
        "law.review.pending, law.review.pending",
    })
    void wordsFindTheBestFirst(String words, String id) {
        List<Concept> found = CONCEPTS.search(List.of(words.split(" ", -1)));
        assertTrue(!found.isEmpty(), "nothing found");
        assertEquals(id, found.get(0).id());
        assertNotEquals(CONCEPTS.all().size(), found.size());
    }

    @Test
    void everyWordIsRequired() {
        assertEquals(List.of(), CONCEPTS.search(List.of("地区生产总值", "逮捕")));
        assertEquals(List.of(), CONCEPTS.search(List.of("、")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    受理               → 受理
                    [年末]常住人口     → 常住人口 年末常住人口
                    {猪|牛}肉          → 猪肉 牛肉
                    案件~{受理|办结}   → 案件受理 受理案件 案件办结 办结案件
                    [{a|b}c]d          → d acd bcd
                    {|甲}乙            → 乙 甲乙
                    """)
    void aPatternIsWrittenOut(String pattern, String names) {
        assertEquals(List.of(names.split(" ", -1)), NamePattern.names(pattern));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[年末", "{猪|牛", "年末]", "猪}", "{猪]", "猪|牛"})
    void aBrokenPatternIsRefused(String pattern) {
        String message = assertThrows(IllegalArgumentException.class, () -> NamePattern.names(pattern))
                .getMessage();
        assertTrue(message.endsWith(pattern), message);
    }
}
