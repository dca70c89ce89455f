package io.github.zhibiao.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.report.Description;
import io.github.zhibiao.corpus.report.ReportKind;
import io.github.zhibiao.corpus.row.RecordRow;
import io.github.zhibiao.pipeline.manifest.UnusableManifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of several files, and reports of which something is said. */
final class WholeTest {

    @TempDir
    Path temp;

    private Path folder(String manifest) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("报告"));
        Files.writeString(folder.resolve("1.html"), "<html><body><p>全年受理行政复议案件358件。</p></body></html>");
        Files.writeString(folder.resolve("2.txt"), "全年办结行政复议案件292件。\n");
        Files.writeString(folder.resolve("3.txt"), "全年新增就业1270人。\n");
        Files.writeString(folder.resolve("reports.csv"), manifest);
        return folder;
    }

    private static List<Input> inputs(Path folder) throws UnusableManifest, IOException {
        return Input.of(List.of(folder.toString()), Limits.DEFAULT);
    }

    private List<RunReport> ingest(Path folder) throws Exception {
        try (DataFolder data = DataFolder.write(temp.resolve("data"));
                Pipeline pipeline = new Pipeline(Limits.DEFAULT)) {
            return List.of(new Ingest(data, pipeline).run(inputs(folder), o -> {}));
        }
    }

    @Test
    void piecesMakeOneReportAndEachFigureQuotesItsOwn() throws Exception {
        List<Input> inputs = inputs(folder("file,report\n2.txt,甲\n1.html,甲\n"));
        assertEquals(2, inputs.size());
        assertTrue(inputs.get(0).address().endsWith("2.txt")
                && inputs.get(1).address().endsWith("3.txt"));
        Extraction extraction = new Pipeline().run(inputs.get(0).fetch());
        assertEquals(
                "全年办结行政复议案件292件。\n全年受理行政复议案件358件。",
                extraction.document().raw().text().strip());
        List<String> quotes = new ArrayList<>();
        for (RecordRow row : RecordRow.of(extraction)) {
            quotes.add(row.text());
            assertEquals(row.text(), extraction.document().raw().text().substring(row.start(), row.end()));
        }
        assertEquals(List.of("292件", "358件"), quotes);
        assertArrayEquals(inputs.get(0).fetch().bytes(), inputs.get(0).fetch().bytes());
    }

    @Test
    void whatIsSaidWins() throws Exception {
        List<Input> inputs = inputs(folder("""
                file,title,area,year,kind,publisher,published,url
                2.txt,某报告,永州市,2021,法治政府建设报告,某局,2022-01-31,https://www.example.cn/x
                """));
        Extraction extraction = new Pipeline().run(inputs.get(0).fetch());
        Description d = extraction.description();
        assertEquals("某报告", d.title());
        assertEquals(ReportKind.RULE_OF_LAW, d.kind());
        assertEquals("某局", d.publisher().orElseThrow());
        assertEquals("2022-01-31", d.published().orElseThrow().toString());
        RecordRow row = RecordRow.of(extraction).get(0);
        assertEquals("431100", row.areaCode());
        assertEquals("2021", row.period());
        assertEquals("https://www.example.cn/x", row.source());
    }

    @Test
    void aPieceThatCannotBeReadFailsTheReport() throws Exception {
        Path folder = folder("file,report\n1.html,甲\n2.txt,甲\n");
        Files.write(folder.resolve("2.txt"), new byte[0]);
        Input input = inputs(folder).get(0);
        FailedInput e = assertThrows(FailedInput.class, () -> new Pipeline().run(input.fetch()));
        assertEquals("其中 2.txt 文件为空", e.reason());
        assertTrue(e.address().endsWith("1.html"));
    }

    /** It is kept, found again by {@code show}, unchanged while nothing changes, and new when the manifest says otherwise. */
    @Test
    void aReportOfPiecesIsOneInTheDataFolder() throws Exception {
        Path folder = folder("file,report,year\n1.html,甲,2021\n2.txt,甲,\n");
        RunReport first = ingest(folder).get(0);
        assertEquals(List.of(2, 2, 0), List.of(first.read(), first.indexed(), first.failed()));
        assertEquals(2, ingest(folder).get(0).unchanged());
        String before = shown();
        folder("file,report,year\n1.html,甲,2020\n2.txt,甲,\n");
        RunReport changed = ingest(folder).get(0);
        assertEquals(List.of(1, 1), List.of(changed.indexed(), changed.unchanged()));
        assertNotEquals(before, shown());
        assertTrue(shown().contains("2020"), shown());
    }

    private String shown() throws Exception {
        try (DataFolder data = DataFolder.read(temp.resolve("data"));
                Catalogue catalogue = Catalogue.open(data)) {
            Extraction extraction = catalogue.report("1.html");
            assertEquals(2, extraction.records().size());
            return extraction.description().year() + " "
                    + extraction.document().raw().source().id();
        }
    }
}
