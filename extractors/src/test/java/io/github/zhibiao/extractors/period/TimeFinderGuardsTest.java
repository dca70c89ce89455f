package io.github.zhibiao.extractors.period;

import io.github.zhibiao.extractors.rule.Guards;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeFinderGuardsTest {

    private final TimeFinder times = new TimeFinder(new ReportTime(Year.of(2023), Optional.empty()));

    @Test
    void everyCharacterThatCanBeginAMatchIsNamed() {
        Guards.assertBeginningsComplete(times.rules());
    }

    @Test
    void theGuardsChangeNothing() {
        Guards.assertGuardsChangeNothing(times.rules());
    }
}
