package io.github.zhibiao.bench.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zhibiao.bench.peer.Spec.Verdict;
import io.github.zhibiao.corpus.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shares of the specs that must not fall; skipped where the specs are not there. */
class PeerSpecsTest {

    @Test
    void sharesStandAboveTheirFloors() throws IOException {
        Path folder =
                SharedFolder.find().map(s -> s.resolve("peer/recognizers")).orElse(Path.of("none"));
        assumeTrue(Files.isDirectory(folder), "no specs here: the shares are not measured");
        List<Tally> tallies = PeerSpecs.run(folder);
        assertEquals(7, tallies.size());
        String table = Report.table(tallies);

        Tally amounts = Report.amounts(tallies);
        assertEquals(653, amounts.cases().size(), table);
        assertTrue(amounts.ofRelevant() >= 95, table);
        assertTrue(amounts.ofAll() >= 91, table);
        assertTrue(amounts.count(Verdict.LEFT_OUT) <= 25, table);

        Tally times = Report.times(tallies);
        assertEquals(135, times.cases().size(), table);
        assertTrue(times.ofRelevant() >= 96, table);
        assertTrue(times.ofAll() >= 61, table);
        assertTrue(times.count(Verdict.LEFT_OUT) <= 49, table);
        for (Tally tally : tallies) {
            assertTrue(tally.ofRelevant() >= 85, tally.name() + "\n" + table);
        }
    }
}
