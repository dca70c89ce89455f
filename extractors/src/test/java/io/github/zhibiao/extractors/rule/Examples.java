package io.github.zhibiao.extractors.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The examples of a room, from the {@code examples.tsv} beside it. Cells are parted by tabs:
 *
 * <pre>
 * rule      text    wanted  wanted  …    what is to be found in the text, in text order
 *           wanted                       one more thing wanted of the line above
 * not rule  text    wanted  …            the rule must not match; what is found instead
 * rule      text    -                    nothing is to be found
 * !rule     text    wanted  …            as above, but the program is known to fail here
 * rule      ^text   wanted  …            the text opens its sentence
 * @         head                         holds for the lines below
 * # a comment
 * </pre>
 *
 * A known failure that no longer fails breaks the build until its mark is taken away.
 */
public final class Examples {

    private final List<Example> all;

    private Examples(List<Example> all) {
        this.all = List.copyOf(all);
    }

    /** @throws IllegalArgumentException if there is no such file or a line of it is no example, naming the line */
    public static Examples beside(Class<?> test) throws IOException {
        return beside(test, "examples.tsv");
    }

    /** Of a file with another name: a room with several sorts of examples has one for each. */
    public static Examples beside(Class<?> test, String file) throws IOException {
        try (InputStream in = test.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + file + " beside " + test.getName());
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Examples read(String file) {
        List<Example> read = new ArrayList<>();
        String head = "";
        List<String> lines = file.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = Arrays.asList(lines.get(i).split("\t", -1));
            if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
                continue;
            }
            if (cells.get(0).equals("@")) {
                head = cells.get(1);
            } else if (cells.get(0).isEmpty()) {
                read.add(read.remove(read.size() - 1).and(cells.get(1)));
            } else {
                read.add(example(i + 1, head, cells));
            }
        }
        return new Examples(read);
    }

    private static Example example(int line, String head, List<String> cells) {
        if (cells.size() < 2
                || cells.get(1).isEmpty()
                || cells.subList(2, cells.size()).contains("")) {
            throw new IllegalArgumentException("no example on line " + line + ": " + cells);
        }
        String name = cells.get(0);
        boolean fails = name.startsWith("!");
        String plain = fails ? name.substring(1) : name;
        boolean not = plain.startsWith("not ");
        List<String> wanted = cells.subList(2, cells.size());
        return new Example(
                line,
                head,
                not ? plain.substring(4) : plain,
                not,
                fails,
                cells.get(1).startsWith("^"),
                cells.get(1).replaceFirst("^\\^", ""),
                wanted.equals(List.of("-")) ? List.of() : wanted);
    }

    public List<Example> all() {
        return all;
    }

    /** One test for each example: what {@code answer} gives is compared with what is wanted. */
    public Stream<DynamicTest> tests(Function<Example, List<String>> answer) {
        return all.stream().map(e -> DynamicTest.dynamicTest(e.toString(), () -> compare(e, answer.apply(e))));
    }

    private static void compare(Example example, List<String> found) {
        if (example.fails()) {
            assertNotEquals(example.wanted(), found, "no longer a failure, take its mark away: " + example);
        } else {
            assertEquals(String.join("\n", example.wanted()), String.join("\n", found), example.toString());
        }
    }

    /** At least so many examples that hold, and of each rule one of what it matches and one of what it must not. */
    public void cover(int least, Set<String> bothWays, Set<String> oneWay) {
        assertTrue(held().count() >= least, () -> held().count() + " examples");
        Set<String> wanted = new TreeSet<>(bothWays);
        wanted.addAll(oneWay);
        assertEquals(Set.of(), missing(wanted, false), "rules without an example");
        assertEquals(Set.of(), missing(new TreeSet<>(bothWays), true), "rules without an example of what they leave");
    }

    private Set<String> missing(Set<String> rules, boolean not) {
        Set<String> missing = new TreeSet<>(rules);
        missing.removeAll(held().filter(e -> e.not() == not).map(Example::rule).collect(Collectors.toSet()));
        return missing;
    }

    private Stream<Example> held() {
        return all.stream().filter(e -> !e.fails());
    }
}
