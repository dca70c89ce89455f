package io.github.zhibiao.bench.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.zhibiao.bench.peer.Spec.Judged;
import io.github.zhibiao.bench.peer.Spec.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How cases are read and judged, on cases of our own. */
class SpecTest {

    @TempDir
    private Path folder;

    private final Layers layers = new Layers();

    @Test
    void endsAreInclusiveThereAndAByteOrderMarkIsNoCharacter() throws IOException {
        SpecCase read = only("\uFEFF[" + number("共三十件", "三十", 1, 2, "30") + "]");
        assertEquals("三十", read.results().get(0).span().of(read.input()));
        assertEquals(
                List.of(new Answer(read.results().get(0).span(), "30")),
                judged(read).wanted());
    }

    @Test
    void aCasePassesOnlyWithItsPlaceAndItsValue() throws IOException {
        assertEquals(Verdict.PASSED, verdict(number("共三十件", "三十", 1, 2, "30")));
        assertEquals(Verdict.FAILED, verdict(number("共三十件", "三十", 1, 2, "31")));
        assertEquals(Verdict.FAILED, verdict(number("共三十件", "三", 1, 1, "30")));
        assertEquals(Verdict.FAILED, verdict("{\"Input\":\"共三十件\",\"Results\":[]}"));
        assertEquals(Verdict.PASSED, verdict("{\"Input\":\"全市上下\",\"Results\":[]}"));
    }

    @Test
    void whatIsLeftOutSaysWhy() throws IOException {
        Judged power = judged(only("[" + number("共2^3件", "2^3", 1, 3, "8") + "]"));
        assertEquals(Verdict.LEFT_OUT, power.verdict());
        assertEquals(1, power.reasons().size());
    }

    @Test
    void aDifferenceTranslatesWhatIsWantedAndMustStillBeMet() throws IOException {
        assertEquals(Verdict.PASSED_OUR_WAY, verdict(number("占百分之七", "七", 4, 4, "7")));
        assertEquals(Verdict.FAILED, verdict(number("占百分之七", "七", 4, 4, "8")));
    }

    @Test
    void whatIsNoSpecSaysSo() throws IOException {
        Path file = folder.resolve("none.json");
        Files.writeString(file, "{}");
        assertThrows(IOException.class, () -> SpecFile.read(file));
    }

    private Verdict verdict(String specCase) throws IOException {
        return judged(only("[" + specCase + "]")).verdict();
    }

    private Judged judged(SpecCase specCase) {
        return new Numbers(layers).spec().judge(specCase);
    }

    private SpecCase only(String json) throws IOException {
        Path file = folder.resolve("spec.json");
        Files.writeString(file, json);
        List<SpecCase> cases = SpecFile.read(file);
        assertEquals(1, cases.size());
        return cases.get(0);
    }

    private static String number(String input, String text, int start, int last, String value) {
        return "{\"Input\":\"" + input + "\",\"Results\":[{\"Text\":\"" + text + "\",\"TypeName\":\"number\","
                + "\"Resolution\":{\"value\":\"" + value + "\"},\"Start\":" + start + ",\"End\":" + last + "}]}";
    }
}
