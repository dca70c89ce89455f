package io.github.zhibiao.extractors.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.record.Area;
import io.github.zhibiao.extractors.rule.Example;
import io.github.zhibiao.extractors.rule.Examples;
import io.github.zhibiao.extractors.rule.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Names of places, by the examples beside this test. Its head lines give the year and the code of the report's place. */
class AreaExamplesTest {

    private static final Set<String> RULES = Set.of("area-table");
    private static final AreaTable TABLE = new AreaTable();

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        return Examples.beside(AreaExamplesTest.class).tests(AreaExamplesTest::answer);
    }

    @Test
    void everyRuleHasExamples() throws IOException {
        Examples.beside(AreaExamplesTest.class).cover(65, RULES, Set.of());
    }

    @Test
    void countsWhatATextNamesMost() {
        AreaFinder finder = new AreaFinder(TABLE, 2023, Optional.empty());
        assertEquals(Optional.of("530400"), finder.mostNamed("玉溪市与昆明市共建，玉溪市先行。").map(Area::code));
        assertEquals(Optional.empty(), finder.mostNamed("全市上下团结奋斗。"));
        assertTrue(finder.mostNamed("").isEmpty());
    }

    private static List<String> answer(Example example) {
        String[] head = example.head().split(" ", -1);
        int year = Integer.parseInt(head[0]);
        Optional<Area> own = head.length > 1 ? TABLE.of(head[1], year) : Optional.empty();
        assertEquals(head.length > 1, own.isPresent(), example.head());
        AreaFinder finder = new AreaFinder(TABLE, year, own);
        return new Finding<Area>(finder::find, a -> a.code() + " " + a.name(), RULES).answer(example);
    }
}
