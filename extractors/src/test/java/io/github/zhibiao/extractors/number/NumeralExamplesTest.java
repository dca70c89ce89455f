package io.github.zhibiao.extractors.number;

import io.github.zhibiao.extractors.rule.Examples;
import io.github.zhibiao.extractors.rule.Finding;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Numerals, by the examples beside this test. */
class NumeralExamplesTest {

    private static final Set<String> RULES =
            Set.of("arabic-numeral", "chinese-numeral", "share-in-words", "fraction", "mixed-number");

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        return Examples.beside(NumeralExamplesTest.class)
                .tests(new Finding<>(NumeralScanner::find, NumeralExamplesTest::say, RULES)::answer);
    }

    @Test
    void everyRuleHasExamples() throws IOException {
        Examples.beside(NumeralExamplesTest.class).cover(90, RULES, Set.of());
    }

    /** {@code 3000+} for 三千余, {@code 95%} for a share in words. */
    private static String say(Numeral numeral) {
        String value = numeral.value().stripTrailingZeros().toPlainString();
        String style = switch (numeral.style()) {
            case SHARE -> "%";
            case PER_MILLE -> "‰";
            case ARABIC, CHINESE -> "";
        };
        return value + style + (numeral.open() ? "+" : "");
    }
}
