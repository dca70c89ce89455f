package io.github.zhibiao.pipeline.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.zhibiao.corpus.report.Document;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole reports whose bytes were read in a wrong encoding, by the very process. */
class MisreadPropertyTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset LATIN = StandardCharsets.ISO_8859_1;

    static List<String> texts() {
        List<String> texts = CleanTexts.samples();
        assertTrue(texts.size() >= 4, "sample reports: " + texts.size());
        return texts;
    }

    /** Processes that lose nothing. */
    private static List<UnaryOperator<String>> processes() {
        UnaryOperator<String> utf8 = t -> new String(t.getBytes(StandardCharsets.UTF_8), LATIN);
        UnaryOperator<String> windows = Garbler::utf8AsWindows1252;
        UnaryOperator<String> gbk = t -> new String(t.getBytes(GB18030), LATIN);
        return List.of(
                utf8,
                windows,
                gbk,
                t -> utf8.apply(utf8.apply(t)),
                t -> windows.apply(windows.apply(t)),
                t -> utf8.apply(gbk.apply(t)),
                t -> utf8.apply(Garbler.pinyin(Garbler.script(t), Garbler.READINGS)));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void aWholeReportComesBack(String clean) {
        for (UnaryOperator<String> process : processes()) {
            Document found = Cases.restore(process.apply(clean));
            assertEquals(clean, found.text());
            assertEquals(List.of(), found.notices());
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void singleLinesComeBackFromAmongSoundOnes(String clean) {
        for (UnaryOperator<String> process : processes()) {
            List<String> lines = new ArrayList<>(clean.lines().toList());
            for (int i = 0; i < lines.size(); i += 3) {
                lines.set(i, process.apply(lines.get(i)));
            }
            assertEquals(
                    clean.strip(),
                    Cases.restore(String.join("\n", lines)).text().strip());
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void whatComesBackOfUtf8ReadAsGbkIsRight(String clean) {
        for (Garbler.Decoder decoder : List.of(
                new Garbler.Decoder("?", true),
                new Garbler.Decoder("?", false),
                new Garbler.Decoder("\uFFFD", false))) {
            List<String> lines = clean.lines().toList();
            List<String> garbled =
                    lines.stream().map(l -> Garbler.utf8AsGbk(l, decoder)).toList();
            List<String> found =
                    Cases.restore(String.join("\n", garbled)).text().lines().toList();
            assertEquals(lines.size(), found.size());
            int characters = clean.length();
            int kept = 0;
            for (int i = 0; i < lines.size(); i++) {
                kept += holds(lines.get(i), found.get(i));
            }
            assertTrue(kept >= characters * 0.85, kept + " of " + characters + " with " + decoder);
        }
    }

    @Test
    void whatIsSoundStays() {
        for (String clean : texts()) {
            assertEquals(clean, Cases.restore(clean).text());
        }
        assertEquals("联通", Cases.restore(new String("联通".getBytes(GBK), GBK)).text());
    }

    /** Asserts that {@code found} says what {@code clean} says, but for what is marked; how many characters it says. */
    private static int holds(String clean, String found) {
        int at = 0;
        int kept = 0;
        boolean first = true;
        for (String piece : found.split("〓+", -1)) {
            int next = clean.indexOf(piece, at);
            boolean near = next >= 0 && (first ? next == 0 : next <= at + 12);
            assertTrue(near, "at " + at + " of\n" + clean + "\nis not «" + piece + "» of\n" + found);
            at = next + piece.length();
            kept += piece.length();
            first = false;
        }
        return kept;
    }
}
