package io.github.zhibiao.app.cli;

import io.github.zhibiao.corpus.Extraction;
import io.github.zhibiao.corpus.record.IndicatorRecord;
import io.github.zhibiao.corpus.report.Description;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.Repair;
import io.github.zhibiao.corpus.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A report as text for a reader: what it says of itself, its restored text with the figures marked, doubts, repairs. */
final class ReportView {

    private ReportView() {}

    static String of(Extraction extraction) {
        return head(extraction) + "\n" + Shown.harmless(marked(extraction)).strip() + "\n" + notices(extraction)
                + repairs(extraction.document());
    }

    private static String head(Extraction extraction) {
        Description d = extraction.description();
        StringJoiner facts = new StringJoiner("，");
        facts.add(d.kind().label());
        d.publisher().ifPresent(facts::add);
        d.area().ifPresent(a -> facts.add(a.name() + " " + a.code()));
        d.year().ifPresent(y -> facts.add(y + " 年度"));
        d.published().ifPresent(p -> facts.add(p + " 发布"));
        facts.add("指标 " + extraction.records().size() + " 条");
        return d.title() + "\n" + extraction.document().raw().source().id() + "  "
                + extraction.document().raw().source().uri() + "\n" + facts + "\n";
    }

    /** The restored text with every figure as {@code 【358件 #12】}; a figure said of several things has several numbers. */
    private static String marked(Extraction extraction) {
        String text = extraction.document().text();
        Map<Span, String> numbers = new TreeMap<>();
        for (IndicatorRecord r : extraction.records()) {
            numbers.merge(r.evidence().span(), " #" + r.number(), String::concat);
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Map.Entry<Span, String> figure : numbers.entrySet()) {
            Span span = figure.getKey();
            if (span.start() < at) { // inside a figure already marked: only its number can be told
                out.append("【").append(figure.getValue().strip()).append('】');
                continue;
            }
            out.append(text, at, span.start()).append('【').append(text, span.start(), span.end());
            out.append(figure.getValue()).append('】');
            at = span.end();
        }
        return out.append(text, at, text.length()).toString();
    }

    private static String notices(Extraction extraction) {
        List<Notice> notices = extraction.notices();
        if (notices.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("\n疑点 " + notices.size() + " 处\n");
        for (Notice n : notices) {
            out.append("  ").append(n.message());
            if (!n.span().isEmpty()) {
                out.append("：「")
                        .append(Shown.line(n.span().of(extraction.document().text())))
                        .append('」');
            }
            out.append("（").append(n.code()).append("）\n");
        }
        return out.toString();
    }

    /** Equal repairs are told once, with their number: a text in traditional script has thousands. */
    private static String repairs(Document document) {
        List<Repair> repairs = document.repairs();
        if (repairs.isEmpty()) {
            return "";
        }
        Map<String, Long> counted = repairs.stream()
                .map(r -> r.kind() + "  「" + Shown.line(r.before()) + "」→「" + Shown.line(r.after()) + "」")
                .collect(Collectors.groupingBy(s -> s, LinkedHashMap::new, Collectors.counting()));
        StringBuilder out = new StringBuilder("\n改动 " + repairs.size() + " 处\n");
        counted.forEach((repair, n) ->
                out.append("  ").append(repair).append(n > 1 ? "  ×" + n : "").append('\n'));
        return out.toString();
    }
}
