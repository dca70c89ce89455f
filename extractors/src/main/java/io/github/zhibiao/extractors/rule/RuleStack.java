package io.github.zhibiao.extractors.rule;

import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Rules for one kind of thing, applied together: where two of them claim the same characters, the longer match holds, and
 * of equally long ones the rule that stands first.
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
        List<Claim<T>> claims = new ArrayList<>();
        for (long left = cues.in(text); left != 0; left &= left - 1) {
            claims(text, Long.numberOfTrailingZeros(left), claims);
        }
        if (claims.isEmpty()) {
            return List.of();
        }
        claims.sort(Comparator.<Claim<T>>comparingInt(c -> c.mention().start())
                .thenComparingInt(c -> -c.mention().span().length())
                .thenComparingInt(Claim::rank));
        return settle(claims);
    }

    private void claims(CharSequence text, int rank, List<Claim<T>> claims) {
        Rule<T> rule = rules.get(rank);
        Matcher matcher = null;
        int at = 0;
        while (at < text.length()) {
            if ((begins.at(text.charAt(at)) >> rank & 1) == 0) {
                at++;
                continue;
            }
            if (matcher == null) {
                matcher = rule.pattern().matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
            }
            if (matcher.region(at, text.length()).lookingAt() && matcher.end() > at) {
                Span span = new Span(at, matcher.end());
                rule.meaning()
                        .apply(matcher.toMatchResult())
                        .ifPresent(v -> claims.add(new Claim<>(Mention.of(rule.name(), span, v), rank)));
                at = matcher.end();
            } else {
                at++;
            }
        }
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
