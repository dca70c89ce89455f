package io.github.zhibiao.extractors.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zhibiao.corpus.SharedFolder;
import io.github.zhibiao.corpus.text.OffsetMap;
import io.github.zhibiao.corpus.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptTest {

    private final Script script = new Script();

    static List<String> simplified() {
        return lines("simplified.tsv");
    }

    static List<String> stays() {
        return lines("simplified-stays.txt");
    }

    private static List<String> lines(String name) {
        try (InputStream in = ScriptTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("simplified")
    void becomesSimplifiedAndStaysSo(String row) {
        String before = row.substring(0, row.indexOf('\t'));
        String after = row.substring(row.indexOf('\t') + 1);
        Script.Simplified found = script.convert(before);
        assertEquals(after, found.text());
        assertMaps(before, found);
        assertSame(after, script.simplify(after), "once more");
    }

    @ParameterizedTest
    @MethodSource("stays")
    void simplifiedTextIsLeftAlone(String text) {
        assertSame(text, script.simplify(text));
        assertTrue(script.convert(text).map().isIdentity());
    }

    @Test
    void eachLineIsJudgedByItself() {
        assertEquals("乾县於建国\n关于干部", script.simplify("乾县於建国\n關於幹部"));
        assertEquals("\n\n发\n", script.simplify("\n\n發\n"));
        assertSame("", script.simplify(""));
    }

    @Test
    void aCharacterBeyondTheBmpIsTwoUnits() {
        Script.Simplified found = script.convert("㑮國");
        assertEquals("𫝈国", found.text());
        assertEquals(new Span(0, 1), found.map().toRaw(new Span(0, 2)));
        assertEquals(new Span(1, 2), found.map().toRaw(new Span(2, 3)));
    }

    @Test
    void anIsolatedSurrogateIsKept() {
        String broken = "國" + (char) 0xD869 + "發" + (char) 0xDE00;
        assertEquals("国" + (char) 0xD869 + "发" + (char) 0xDE00, script.simplify(broken));
    }

    @Test
    void shortSimplifiedWordsNeedNoTable() {
        for (String word : List.of("行政复议 受理", "网民留言", "著名", "GDP 5.0%", "里面")) {
            assertTrue(ScriptRows.LOADED.none(word), word);
        }
        for (String word : List.of("行政復議", "以後", "徵收", "乾燥")) {
            assertFalse(ScriptRows.LOADED.none(word), word);
        }
    }

    @Test
    void realReportsInSimplifiedScriptAreUnchanged() throws IOException {
        Optional<Path> shared = SharedFolder.find();
        assumeTrue(shared.isPresent(), "no shared reports here");
        int reports = 0;
        for (String folder : List.of("province", "national")) {
            try (Stream<Path> files =
                    Files.list(shared.orElseThrow().resolve("reports").resolve(folder))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                    String text = Files.readString(file);
                    assertSame(text, script.simplify(text), file.toString());
                    reports++;
                }
            }
        }
        assertEquals(13, reports);
    }

    private static void assertMaps(String before, Script.Simplified found) {
        OffsetMap map = found.map();
        assertEquals(before.length(), map.rawLength());
        assertEquals(found.text().length(), map.textLength());
        for (OffsetMap.Run run : map.runs()) {
            boolean same = run.raw().of(before).equals(run.text().of(found.text()));
            assertEquals(run.kept(), same, run.toString());
        }
    }
}
