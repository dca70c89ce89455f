package io.github.zhibiao.extractors.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the characters that guard a rule must not do: keep it from a match. */
public final class Guards {

    private static final Path GOLD = Path.of("../corpus/gold");

    private Guards() {}

    /** No match begins with a character that is not among those a rule begins with. */
    public static void assertBeginningsComplete(List<? extends Rule<?>> rules) {
        for (Rule<?> rule : rules) {
            Matcher matcher = rule.pattern().matcher("");
            for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
                if (!rule.begins().isEmpty() && rule.begins().indexOf(c) < 0) {
                    boolean begins = matcher.reset(Character.toString(c)).lookingAt() || matcher.hitEnd();
                    assertFalse(begins, rule.name() + " can begin with " + Character.toString(c));
                }
            }
        }
    }

    /** With and without their guards the rules find the same: in the samples, and in texts thrown together from what the rules look for. */
    public static <T> void assertGuardsChangeNothing(List<Rule<T>> rules) {
        RuleStack<T> guarded = new RuleStack<>(rules);
        RuleStack<T> bare = new RuleStack<>(rules.stream()
                .map(r -> new Rule<>(r.name(), r.pattern(), "", "", r.meaning()))
                .toList());
        long found = Stream.concat(samples().stream(), thrownTogether(rules).stream())
                .mapToLong(text -> {
                    List<Mention<T>> mentions = bare.find(text);
                    assertEquals(mentions, guarded.find(text), text);
                    return mentions.size();
                })
                .sum();
        assertFalse(found < 500, "only " + found + " matches: too little was tried");
    }

    private static <T> List<String> thrownTogether(List<Rule<T>> rules) {
        String pieces = rules.stream().map(r -> r.begins() + r.cues()).collect(Collectors.joining()) + "末底初，。 个的";
        Random random = new Random(2023);
        return Stream.generate(() -> random.ints(30, 0, pieces.length())
                        .mapToObj(i -> pieces.substring(i, i + 1))
                        .collect(Collectors.joining()))
                .limit(5000)
                .toList();
    }

    private static List<String> samples() {
        try (Stream<Path> files = Files.list(GOLD)) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                lines.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
