package io.github.zhibiao.extractors.rule;

import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Rules for one kind of thing, applied together: where two of them claim the same characters, the longer match holds, and
 * of equally long ones the rule that stands first. No match begins in the middle of a number.
 */
public final class RuleStack<T> {

    private record Claim<T>(Mention<T> mention, int rank) {}

    private final List<Rule<T>> rules;
    private final Cues begins;
    private final Cues cues;

    /** @throws IllegalArgumentException if there are more than 64 rules */
    public RuleStack(List<Rule<T>> rules) {
        this.rules = List.copyOf(rules);
        this.begins = new Cues(this.rules, Rule::begins);
        this.cues = new Cues(this.rules, Rule::cues);
    }

    public List<Rule<T>> rules() {
        return rules;
    }

    /** What the rules find in {@code text}, in text order, not overlapping; spans are of {@code text}. */
    public List<Mention<T>> find(CharSequence text) {
        long promising = cues.in(text);
        if (promising == 0) {
            return List.of();
        }
        List<Claim<T>> claims = claims(text, promising);
        if (claims.isEmpty()) {
            return List.of();
        }
        claims.sort(Comparator.<Claim<T>>comparingInt(c -> c.mention().start())
                .thenComparingInt(c -> -c.mention().span().length())
                .thenComparingInt(Claim::rank));
        return settle(claims);
    }

    /**
     * What single rules claim in {@code text} and the stack does not hold: shorter matches, and those of a later rule. For
     * the one who asks why; {@link #find} goes through the text once, this once for each rule.
     */
    public List<Mention<T>> beaten(CharSequence text) {
        List<Mention<T>> held = find(text);
        return rules.stream()
                .flatMap(rule -> new RuleStack<>(List.of(rule)).find(text).stream())
                .filter(mention -> !held.contains(mention))
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
    }

    /** What each of the rules claims for itself, by its rank a bit in {@code promising}; the text is gone through once. */
    private List<Claim<T>> claims(CharSequence text, long promising) {
        List<Claim<T>> claims = new ArrayList<>();
        Matcher[] matchers = new Matcher[rules.size()];
        int[] ends = new int[rules.size()]; // where each rule's last match ends
        for (int at = 0; at < text.length(); at++) {
            if (isWithinNumber(text, at)) {
                continue;
            }
            for (long left = promising & begins.at(text.charAt(at)); left != 0; left &= left - 1) {
                int rank = Long.numberOfTrailingZeros(left);
                if (at < ends[rank]) {
                    continue;
                }
                if (matchers[rank] == null) {
                    matchers[rank] = matcher(rules.get(rank), text);
                }
                Matcher matcher = matchers[rank].region(at, text.length());
                if (matcher.lookingAt() && matcher.end() > at) {
                    ends[rank] = matcher.end();
                    claim(rank, matcher).ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    /** Of 12345件 no rule means 345. */
    private static boolean isWithinNumber(CharSequence text, int at) {
        return at > 0 && isDigit(text.charAt(at)) && isDigit(text.charAt(at - 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Matcher matcher(Rule<?> rule, CharSequence text) {
        return rule.pattern().matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
    }

    private Optional<Claim<T>> claim(int rank, Matcher match) {
        Rule<T> rule = rules.get(rank);
        Span span = new Span(match.start(), match.end());
        return rule.meaning().apply(match).map(value -> new Claim<>(Mention.of(rule.name(), span, value), rank));
    }

    private static <T> List<Mention<T>> settle(List<Claim<T>> claims) {
        List<Mention<T>> kept = new ArrayList<>();
        for (Claim<T> claim : claims) {
            Mention<T> last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last == null || last.end() <= claim.mention().start()) {
                kept.add(claim.mention());
            } else if (claim.mention().span().length() > last.span().length()) {
                kept.set(kept.size() - 1, claim.mention());
            }
        }
        return List.copyOf(kept);
    }
}
