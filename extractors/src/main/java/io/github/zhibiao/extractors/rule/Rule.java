package io.github.zhibiao.extractors.rule;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One shape of one kind of thing: a pattern, and what a match means. A match that means nothing after all (a 13th month)
 * gives empty and is passed over.
 *
 * <p>To add a rule: one line in the list of its room, and its examples in the room's {@code examples.tsv} under the
 * rule's name (2 files).
 *
 * @param name in kebab case; its examples lie under this name
 * @param pattern what it looks like
 * @param begins the characters that a match can begin with; empty for any
 * @param cues characters of which one or more stand in every text that holds a match; empty for any
 * @param meaning what a match means; it is given a live match, which holds only until it returns
 */
public record Rule<T>(
        String name, Pattern pattern, String begins, String cues, Function<MatchResult, Optional<T>> meaning) {

    /**
     * A rule that is tried only on a text with one of the characters {@code cues}, and there only where one of the
     * characters {@code begins} stands. The two spare time and change nothing: they must follow from the pattern.
     */
    public static <T> Rule<T> of(
            String name, String begins, String cues, String regex, Function<MatchResult, Optional<T>> meaning) {
        return new Rule<>(name, Pattern.compile(regex), begins, cues, meaning);
    }
}
