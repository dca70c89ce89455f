package io.github.zhibiao.pipeline.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lines of a page that are of the site and not of the report: buttons, counters, imprints, attachments. What they are
 * known by stands in {@code furniture.tsv}; one more is one more row there.
 */
final class Furniture {

    /** Longer lines say something. */
    private static final int LONGEST_CONTROL = 60;

    private static final int LONGEST_FRAME = 200;

    private static final String BETWEEN = "[\\s\\p{Punct}\\d｜·•【】（）：，。》《〉〈…]";

    private static final Pattern CONTROLS;
    private static final Pattern FRAME;

    static {
        List<String> controls = new ArrayList<>();
        List<String> frame = new ArrayList<>();
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Furniture.class.getResourceAsStream("furniture.tsv")),
                StandardCharsets.UTF_8))) {
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                int tab = row.indexOf('\t');
                if (tab > 0 && !row.startsWith("#")) {
                    boolean control = row.startsWith("control");
                    (control ? controls : frame).add(row.substring(tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("furniture.tsv", e);
        }
        // Longest first, and nothing is given back: 打印本页 is not 打印 and a rest.
        String words = controls.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        CONTROLS = Pattern.compile("(?:" + BETWEEN + "*+(?:" + words + "))++" + BETWEEN + "*+");
        FRAME = Pattern.compile(String.join("|", frame));
    }

    private Furniture() {}

    /** A line of buttons and counters: {@code 字号：大中小 打印 收藏}. */
    static boolean isControls(String line) {
        return line.length() <= LONGEST_CONTROL && CONTROLS.matcher(line).matches();
    }

    /** A line of the site: its imprint, a path to the page, an attachment. */
    static boolean isFrame(String line) {
        return isControls(line)
                || (line.length() <= LONGEST_FRAME && FRAME.matcher(line).find());
    }
}
