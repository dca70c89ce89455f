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
 * @param cues characters of which one or more stand in every text that holds a match; empty where none are known
 * @param meaning what a match means
 */
public record Rule<T>(String name, Pattern pattern, String cues, Function<MatchResult, Optional<T>> meaning) {

    /** A rule that is not even tried on a text without any of the characters {@code cues}. */
    public static <T> Rule<T> of(String name, String cues, String regex, Function<MatchResult, Optional<T>> meaning) {
        return new Rule<>(name, Pattern.compile(regex), cues, meaning);
    }
}
