package io.github.zhibiao.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may import whom. A new package is a new row of the table; a new library is a row of it and one of the other. */
class ImportTableTest {

    /** Each package and the packages and libraries that it may import, the JDK's aside. */
    private static final String TABLE = """
            corpus.text          |
            corpus.record        | corpus.text
            corpus.report        | corpus.text corpus.record
            corpus               | corpus.text corpus.record corpus.report
            corpus.row           | corpus corpus.text corpus.record corpus.report jackson
            corpus.gold          | corpus.text corpus.record corpus.report corpus.row jackson
            extractors.rule      | corpus.text
            extractors.word      | corpus.text hanlp
            extractors.sentence  | corpus.text corpus.report
            extractors.number    | corpus.text extractors.rule
            extractors.quantity  | corpus.text corpus.record extractors.rule extractors.number
            extractors.period    | corpus.text corpus.record extractors.rule extractors.number
            extractors.area      | corpus.text corpus.record extractors.rule extractors.word
            extractors.description | corpus.text corpus.record corpus.report extractors.rule extractors.area
            extractors.concept   | corpus.record extractors.rule
            extractors.check     | corpus.text corpus.record
            extractors.confidence | corpus.text corpus.record extractors.rule extractors.check
            extractors.indicator | corpus.text corpus.record corpus.report extractors.rule extractors.word extractors.sentence extractors.number extractors.quantity extractors.period extractors.area extractors.confidence
            extractors.table     | corpus.text corpus.record corpus.report extractors.rule extractors.word extractors.sentence extractors.number extractors.quantity extractors.period extractors.area extractors.indicator extractors.confidence
            extractors           | corpus corpus.text corpus.record corpus.report extractors.*
            pipeline.fetch       | corpus.report robots
            pipeline.archive     | corpus.text corpus.report compress
            pipeline.language    |
            pipeline.read        | corpus.text corpus.report pipeline.language chardet compress csv fontbox jsoup mime4j pdfbox poi rtf
            pipeline.restore     | corpus.text corpus.report extractors.word pipeline.language
            pipeline.manifest    | corpus.record corpus.report corpus.row extractors.area csv
            pipeline.worker      | corpus.report pipeline.archive pipeline.read
            pipeline.index       | corpus corpus.text corpus.record corpus.report corpus.row extractors.word lucene
            pipeline.query       | corpus corpus.text corpus.record corpus.report corpus.row extractors.word pipeline.index lucene
            pipeline.export      | corpus corpus.text corpus.record corpus.report corpus.row pipeline.query csv
            pipeline.annotation  | corpus corpus.text corpus.record corpus.report corpus.gold extractors.area csv
            pipeline             | corpus corpus.text corpus.record corpus.report corpus.row corpus.gold extractors extractors.area extractors.concept extractors.word pipeline.*
            app.cli              | corpus corpus.text corpus.record corpus.report corpus.row corpus.gold pipeline pipeline.archive pipeline.manifest pipeline.read pipeline.worker pipeline.query pipeline.export pipeline.annotation picocli progressbar
            app.web              | corpus corpus.text corpus.record corpus.report corpus.row pipeline pipeline.query pipeline.export httpserver
            app                  | app.*
            """;

    /** The libraries by the names that the table gives them. HanLP and Lucene stand in no rows but their own. */
    private static final String LIBRARIES = """
            chardet     | org.mozilla.universalchardet..
            compress    | org.apache.commons.compress..
            csv         | de.siegmar.fastcsv..
            fontbox     | org.apache.fontbox..
            hanlp       | com.hankcs..
            httpserver  | com.sun.net.httpserver..
            jackson     | com.fasterxml.jackson..
            jsoup       | org.jsoup..
            lucene      | org.apache.lucene..
            mime4j      | org.apache.james.mime4j..
            pdfbox      | org.apache.pdfbox..
            picocli     | picocli..
            poi         | org.apache.poi..
            progressbar | me.tongfei.progressbar..
            robots      | crawlercommons..
            rtf         | com.rtfparserkit..
            """;

    private static final String BASE = "io.github.zhibiao.";

    private static final JavaClasses HOUSE = read();

    private static JavaClasses read() {
        // Tests print nothing, and ArchUnit would tell which Java it runs on.
        System.setProperty("org.slf4j.simpleLogger.log.com.tngtech.archunit", "warn");
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(place -> !place.contains("-tests.jar"))
                .importPackages("io.github.zhibiao");
    }

    record Room(String name, List<String> imports) {

        ArchRule rule() {
            String[] allowed = Stream.concat(
                            Stream.of("java..", "javax..", BASE + name),
                            imports.stream().map(Room::identifier))
                    .toArray(String[]::new);
            return classes()
                    .that()
                    .resideInAPackage(BASE + name)
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(allowed))
                    .allowEmptyShould(true);
        }

        private static String identifier(String name) {
            if (libraries().containsKey(name)) {
                return libraries().get(name);
            }
            return BASE + (name.endsWith(".*") ? name.replace(".*", "..") : name);
        }

        @Override
        public String toString() {
            return name + " imports " + String.join(" ", imports);
        }
    }

    static List<Room> rooms() {
        return rows(TABLE)
                .map(row -> new Room(row[0], row.length == 1 ? List.of() : Arrays.asList(row[1].split(" "))))
                .toList();
    }

    private static Map<String, String> libraries() {
        return rows(LIBRARIES).collect(toMap(row -> row[0], row -> row[1]));
    }

    private static Stream<String[]> rows(String table) {
        return table.lines().map(line -> line.strip().split(" *\\| ?"));
    }

    @Test
    void theHouseWasRead() {
        assertTrue(HOUSE.size() >= 50, () -> "only " + HOUSE.size() + " classes");
        for (String known : List.of("corpus.text.Span", "corpus.gold.Scorer", "extractors.Extractor")) {
            assertTrue(HOUSE.contain(BASE + known), known);
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aPackageImportsOnlyWhatItsRowNames(Room room) {
        room.rule().check(HOUSE);
    }

    @Test
    void everyPackageHasARow() {
        Set<String> known = rooms().stream().map(Room::name).collect(toSet());
        Set<String> homeless = HOUSE.stream()
                .map(JavaClass::getPackageName)
                .map(p -> p.replaceFirst("^" + BASE, ""))
                .filter(p -> !known.contains(p))
                .collect(toSet());
        assertEquals(Set.of(), new TreeSet<>(homeless));
    }

    /** A slip of the pen in the table would forbid or allow nothing. */
    @Test
    void theTableNamesOnlyItsOwnRowsAndLibraries() {
        List<String> names = new ArrayList<>(rooms().stream().map(Room::name).toList());
        names.addAll(libraries().keySet());
        assertEquals(Set.copyOf(names).size(), names.size(), names::toString);
        for (Room room : rooms()) {
            for (String name : room.imports()) {
                assertTrue(names.contains(name.replace(".*", "")), () -> name + " of " + room.name());
            }
        }
    }

    @Test
    void aRowThatIsTooNarrowIsNoticed() {
        assertTrue(new Room("corpus.row", List.of("corpus", "jackson"))
                .rule()
                .evaluate(HOUSE)
                .hasViolation());
        assertTrue(new Room("corpus.row", List.of("corpus", "corpus.text", "corpus.record", "corpus.report"))
                .rule()
                .evaluate(HOUSE)
                .hasViolation());
    }

    /** Modules depend one way: pipeline → extractors → corpus; the command stands on top. */
    @ParameterizedTest
    @CsvSource({
        "corpus, extractors",
        "corpus, pipeline",
        "corpus, app",
        "extractors, pipeline",
        "extractors, app",
        "pipeline, app"
    })
    void aLowerModuleKnowsNothingOfAHigherOne(String lower, String higher) {
        noClasses()
                .that()
                .resideInAPackage(BASE + lower + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + higher + "..")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void noPackagesGoRoundInACircle() {
        slices().matching("io.github.zhibiao.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void onlyTheCommandAndThePagesPrint() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "app..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(HOUSE);
    }
}
