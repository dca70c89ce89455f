package io.github.zhibiao.pipeline.restore;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Radicals that a PDF gives for characters: {@code ⼈} (Kangxi) is 人, {@code ⻝} is 食. Unicode's own compatibility
 * mapping knows the Kangxi radicals and two of the supplement; the others of the supplement that are whole characters
 * are rows of {@code radicals.tsv}. Also the compatibility ideographs (F900 to FAFF), which some fonts use, and the small
 * and upright forms of signs ({@code ﹐ ﹪ ︰}); {@code ﹒} between digits is {@link NumberStep}'s.
 */
final class RadicalStep implements Step {

    private static final Map<Character, String> SUPPLEMENT = supplement();

    @Override
    public String kind() {
        return "look-alike";
    }

    @Override
    public List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isRadical(c) || (c >= 0xF900 && c <= 0xFAFF) || isForm(c)) {
                String character = SUPPLEMENT.getOrDefault(c, isForm(c) ? String.valueOf(c) : normal(c));
                if (character.charAt(0) != c) {
                    edits.add(Edit.of("look-alike", i, i + 1, character));
                }
            }
        }
        return edits;
    }

    private static boolean isRadical(char c) {
        return c >= 0x2E80 && c <= 0x2FDF;
    }

    private static boolean isForm(char c) {
        return c >= 0xFE30 && c <= 0xFE6F;
    }

    private static String normal(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    }

    private static Map<Character, String> supplement() {
        try (InputStream in = RadicalStep.class.getResourceAsStream("radicals.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t", 2))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0].charAt(0), row -> row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("radicals.tsv", e);
        }
    }
}
