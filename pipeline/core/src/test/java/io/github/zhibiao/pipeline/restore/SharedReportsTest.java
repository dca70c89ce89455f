package io.github.zhibiao.pipeline.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zhibiao.corpus.SharedFolder;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.text.Repair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real reports, where they are at hand. */
class SharedReportsTest {

    @BeforeAll
    static void atHand() {
        assumeTrue(SharedFolder.find().isPresent(), "no shared reports here");
    }

    @Test
    void theGarbledReportIsRestored() throws IOException {
        String raw = Files.readString(SharedFolder.find().orElseThrow().resolve("reports/yuxi-2023.txt"));
        String wanted = Files.readString(SharedFolder.find().orElseThrow().resolve("gold/yuxi-2023.restored.txt"));
        Document found = Cases.restore(raw);
        assertEquals(wanted.strip(), found.text().strip());
        assertEquals(List.of(), found.notices());
    }

    @Test
    void cleanReportsKeepTheirWords() throws IOException {
        int reports = 0;
        for (String folder : List.of("reports", "reports/province", "reports/national")) {
            try (Stream<Path> files =
                    Files.list(SharedFolder.find().orElseThrow().resolve(folder))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                    if (file.endsWith("yuxi-2023.txt")) {
                        continue;
                    }
                    Document found = Cases.restore(Files.readString(file));
                    assertEquals(List.of(), found.notices(), file.toString());
                    for (Repair r : found.repairs()) {
                        assertTrue(r.before().matches("[０-９ｆ％．－·○]+"), file + " " + r);
                    }
                    reports++;
                }
            }
        }
        assertEquals(18, reports);
    }
}
