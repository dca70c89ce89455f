package io.github.zhibiao.extractors.period;

import io.github.zhibiao.extractors.rule.Example;
import io.github.zhibiao.extractors.rule.Examples;
import io.github.zhibiao.extractors.rule.Finding;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Words for time, by the examples beside this test. Its head lines give the year told of and the date of the report. */
class TimeExamplesTest {

    private static final Set<String> RULES = Set.of(
            "years",
            "years-bare",
            "between-years",
            "days",
            "days-in-digits",
            "decade",
            "month-of-relative-year",
            "next-month",
            "short-year",
            "months-of-year",
            "months",
            "as-of-month",
            "as-of-year",
            "until-year",
            "month",
            "month-end",
            "half-or-quarters",
            "year",
            "last-year",
            "before-last",
            "this-year",
            "next-year",
            "five-years",
            "some-years",
            "plan");

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        return Examples.beside(TimeExamplesTest.class).tests(TimeExamplesTest::answer);
    }

    @Test
    void everyRuleHasExamples() throws IOException {
        Examples.beside(TimeExamplesTest.class).cover(120, RULES, Set.of());
    }

    private static List<String> answer(Example example) {
        String[] time = example.head().split(" ", -1);
        Optional<LocalDate> given = time.length > 1 ? Optional.of(LocalDate.parse(time[1])) : Optional.empty();
        TimeFinder finder = new TimeFinder(new ReportTime(Year.parse(time[0]), given));
        return new Finding<TimeWord>(finder::find, TimeWord::toString, RULES).answer(example);
    }
}
