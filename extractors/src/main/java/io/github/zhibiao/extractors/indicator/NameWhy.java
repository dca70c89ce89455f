package io.github.zhibiao.extractors.indicator;

import io.github.zhibiao.corpus.text.Derivation;
import io.github.zhibiao.corpus.text.Rejected;
import io.github.zhibiao.corpus.text.Span;
import io.github.zhibiao.extractors.rule.Rows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why a figure has its name: where each part of it stands, and what words round the figure are no part of it. A part is
 * looked for in the figure's own clause, behind the figure, and in the clauses and the sentences before it; told is how the
 * fewest stretches of these make up the name, the nearest where as few do.
 */
final class NameWhy {

    private static final Map<String, String> WAYS = Rows.of(NameWhy.class, "ways.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

    /** A single character of an earlier clause is found by chance. */
    private static final int SHORTEST_INHERITED = 2;

    /** What a stretch costs, and a character that stands nowhere; one of a farther source costs its distance more. */
    private static final int PART = 20;

    private static final int ADDED = 50;

    /** A stretch of the document that a name may have come from. */
    private record Source(String rule, Span span, String says, int shortest) {}

    private final Asked asked;
    private final List<Source> sources;
    private final List<Derivation> parts = new ArrayList<>();
    private final List<Rejected> lost = new ArrayList<>();

    private NameWhy(Asked asked) {
        this.asked = asked;
        int start = asked.clause().span().start();
        int end = asked.statement().figure().end();
        int behind = end + asked.utterance().around().after().length();
        this.sources = List.of(
                new Source("own-words", asked.there(new Span(start, asked.figure())), "这个分句的词", 1),
                new Source("behind", asked.there(new Span(end, behind)), "数字后面的词", 1),
                new Source("earlier-clause", asked.there(new Span(0, start)), "承接前面分句的词", SHORTEST_INHERITED),
                new Source(
                        "earlier-sentence",
                        new Span(asked.paragraph(), asked.sentence()),
                        "承接同一段前面句子的词",
                        SHORTEST_INHERITED));
    }

    static Derivation of(Asked asked) {
        NameWhy why = new NameWhy(asked);
        why.findParts();
        why.findLosers();
        Statement statement = asked.statement();
        String way = WAYS.getOrDefault(statement.how(), statement.how());
        return new Derivation("name", asked.around(), statement.name() + "：" + way, why.parts, why.lost);
    }

    /** The fewest parts, and of as few the nearest: from the end of the name to its beginning. */
    private void findParts() {
        String name = asked.statement().name();
        int[] costs = new int[name.length() + 1];
        List<Optional<Derivation>> best = new ArrayList<>(Collections.nCopies(name.length(), Optional.empty()));
        for (int at = name.length() - 1; at >= 0; at--) {
            costs[at] = ADDED + costs[at + 1];
            for (int end = at + 1; end <= name.length(); end++) {
                for (int i = 0; i < sources.size(); i++) {
                    int cost = PART + i * (end - at) + costs[end];
                    Optional<Derivation> part = cost < costs[at] ? part(name.substring(at, end), i) : Optional.empty();
                    if (part.isPresent()) {
                        costs[at] = cost;
                        best.set(at, part);
                    }
                }
            }
        }
        int added = 0;
        for (int at = 0; at < name.length(); ) {
            Optional<Derivation> part = best.get(at);
            if (part.isPresent()) {
                add(name.substring(added, at));
                parts.add(part.get());
                added = at + part.get().span().length();
            }
            at = Math.max(at + 1, added);
        }
        add(name.substring(added));
    }

    private Optional<Derivation> part(String words, int i) {
        Source source = sources.get(i);
        int found = words.length() < source.shortest ? -1 : last(words, source.span);
        return found < 0
                ? Optional.empty()
                : Optional.of(Derivation.of(source.rule, new Span(found, found + words.length()), source.says));
    }

    private void add(String words) {
        if (!words.isEmpty()) {
            parts.add(
                    Derivation.of("added", asked.there(new Span(asked.figure(), asked.figure())), words + "：规则或标题补上"));
        }
    }

    private int last(String words, Span in) {
        int found = asked.document().lastIndexOf(words, in.end() - words.length());
        return found >= in.start() ? found : -1;
    }

    private void findLosers() {
        Clause clause = asked.clause();
        Span core = asked.core();
        loser(new Span(clause.span().start(), clause.front().end()), "分句开头的时间、地区、编号或引语，不入名称");
        unused(core, ofCore());
        loser(new Span(core.end(), asked.figure()), "连接、比较或增减的词，不入名称");
        behind();
        Spoken spoken = asked.statement().grounds().spoken();
        spokenBefore(spoken.subject());
        if (!spoken.topic().equals(spoken.subject())) {
            spokenBefore(spoken.topic());
        }
        asked.statement().grounds().paragraph().name().ifPresent(this::toldBefore);
    }

    private String ofCore() {
        if (asked.statement().how().startsWith("noun counted")) {
            return "数字后面被计数的名词更确定，前面的词不用";
        }
        return asked.statement().grounds().inherited() ? "不能单独成名称" : "动词、修饰或并列的另一项，列名里不需要";
    }

    private void behind() {
        Span span = sources.get(1).span.shift(-asked.sentence());
        boolean used = parts.stream().anyMatch(p -> p.rule().equals("behind"));
        unused(span, used ? "只说它怎样了，不入名称" : "数字前面或承接的词已经定名，或这种数字不计后面的名词");
    }

    /** What the sentence had spoken of, where the name does not have it. */
    private void spokenBefore(String words) {
        if (!has(words)) {
            asked.last(words, 0, asked.clause().span().start())
                    .filter(s -> asked.reading().times().stream()
                            .noneMatch(t -> t.span().overlaps(s)))
                    .ifPresent(s -> lost.add(asked.lost(s, "前面分句所说的，这个分句自己有名称，不必承接")));
        }
    }

    private void toldBefore(String words) {
        int found = last(words, sources.get(3).span);
        if (!has(words) && found >= 0) {
            lost.add(new Rejected(new Span(found, found + words.length()), "前一句所说的，本句自己有名称，不必承接"));
        }
    }

    private boolean has(String words) {
        return words.isEmpty() || asked.statement().name().contains(words);
    }

    /** The stretches of {@code span} that no part of the name came from. */
    private void unused(Span span, String reason) {
        int from = span.start();
        for (int at = span.start(); at <= span.end(); at++) {
            int unit = asked.sentence() + at;
            boolean taken = at < span.end()
                    && parts.stream()
                            .anyMatch(p ->
                                    p.span().start() <= unit && unit < p.span().end());
            if (taken || at == span.end()) {
                loser(new Span(from, at), reason);
                from = at + 1;
            }
        }
    }

    /** Marks and blanks alone are nothing that could have been taken. */
    private void loser(Span span, String reason) {
        if (span.of(asked.text()).codePoints().anyMatch(Character::isLetter)) {
            lost.add(asked.lost(span, reason));
        }
    }
}
