package io.github.zhibiao.pipeline.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole reports put out of step by the very process, line by line, as three decoders show them. A line is whole if it
 * comes back but for the width of signs; of the figures of all lines none may be another one than was written.
 */
class ShiftPropertyTest {

    private static final Pattern FIGURE = Pattern.compile("〓?[0-9][0-9.]*〓?");
    private static final double WHOLE = 0.9;

    static List<Garbler.Decoder> decoders() {
        return List.of(
                new Garbler.Decoder("?", true), new Garbler.Decoder("\uFFFD", false), new Garbler.Decoder("", false));
    }

    @ParameterizedTest
    @MethodSource("decoders")
    void reportsComeBack(Garbler.Decoder decoder) {
        int lines = 0;
        int whole = 0;
        for (String clean : CleanTexts.samples()) {
            List<String> wanted = clean.lines().filter(l -> !l.isBlank()).toList();
            List<String> garbled = wanted.stream()
                    .map(l -> Garbler.site(Garbler.script(l), Garbler.READINGS, decoder))
                    .toList();
            List<String> found =
                    Cases.restore(String.join("\n", garbled)).text().lines().toList();
            assertEquals(wanted.size(), found.size());
            for (int i = 0; i < wanted.size(); i++) {
                lines++;
                whole += narrow(wanted.get(i)).equals(narrow(found.get(i))) ? 1 : 0;
                assertTrue(
                        figures(wanted.get(i)).containsAll(sound(found.get(i))),
                        wanted.get(i) + "\n" + garbled.get(i) + "\n" + found.get(i));
            }
        }
        assertTrue(lines > 40, lines + " lines");
        assertTrue(whole >= lines * WHOLE, whole + " of " + lines + " lines");
    }

    private static String narrow(String line) {
        StringBuilder narrow = new StringBuilder(line);
        for (int i = 0; i < narrow.length(); i++) {
            int form = ShiftSigns.FORMS.indexOf(narrow.charAt(i));
            if (form >= 0) {
                narrow.setCharAt(i, ShiftSigns.ASCII.charAt(form));
            }
        }
        return narrow.toString();
    }

    private static List<String> figures(String line) {
        List<String> figures = new ArrayList<>();
        Matcher figure = FIGURE.matcher(line);
        while (figure.find()) {
            figures.add(figure.group());
        }
        return figures;
    }

    /** The figures that nothing marks as damaged. */
    private static List<String> sound(String line) {
        return figures(line).stream().filter(f -> f.indexOf('〓') < 0).toList();
    }
}
