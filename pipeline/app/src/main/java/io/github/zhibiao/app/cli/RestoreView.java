package io.github.zhibiao.app.cli;

import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.row.RowJson;
import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.Repair;
import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code restore} prints of one report. */
record RestoreView(String file, Document document, boolean explain) {

    /**
     * A report as JSON; all places are of the original text, in UTF-16 units, but for {@code at}.
     *
     * @param repairs absent unless they were asked for
     */
    record Restored(String file, String charset, String text, List<Change> repairs, List<Doubt> notices) {}

    /**
     * One repair.
     *
     * @param line of the original text, from 1
     * @param certainty {@code certain}, {@code likely} or {@code lost}
     */
    record Change(String kind, int start, int end, int line, String before, String after, String certainty) {}

    /** One notice; {@code at} is where the doubtful text starts in the restored one. */
    record Doubt(String code, int start, int end, int at, String text, String message) {}

    String json() {
        return RowJson.write(new Restored(
                file, document.raw().source().charset(), document.text(), explain ? changes() : null, doubts()));
    }

    /** The text itself, nothing added; where several reports follow each other, each under its name. */
    String text(boolean several) {
        String text = document.text();
        String end = text.isEmpty() || text.endsWith("\n") || !(several || explain) ? "" : "\n";
        return (several ? "==> " + Shown.line(file) + " <==\n" : "") + text + end + (explain ? "\n" + list() : "");
    }

    /** The repairs and doubts, one a line. */
    String list() {
        StringBuilder out = new StringBuilder();
        out.append(Shown.line(file))
                .append("：改动 ")
                .append(document.repairs().size())
                .append(" 处\n");
        for (Change c : changes()) {
            out.append("  第 ")
                    .append(c.line)
                    .append(" 行 [")
                    .append(c.start)
                    .append(", ")
                    .append(c.end)
                    .append(") ");
            out.append(c.kind)
                    .append("  「")
                    .append(Shown.line(c.before))
                    .append("」→「")
                    .append(Shown.line(c.after));
            out.append("」  ").append(chinese(c.certainty)).append('\n');
        }
        if (!document.notices().isEmpty()) {
            out.append("疑点 ").append(document.notices().size()).append(" 处\n");
        }
        for (Doubt d : doubts()) {
            out.append("  [")
                    .append(d.start)
                    .append(", ")
                    .append(d.end)
                    .append(") ")
                    .append(d.message);
            out.append(d.text.isEmpty() ? "" : "：「" + Shown.line(d.text) + "」")
                    .append("（")
                    .append(d.code)
                    .append("）\n");
        }
        return out.toString();
    }

    private static String chinese(String certainty) {
        return switch (certainty) {
            case "certain" -> "确定";
            case "likely" -> "很可能";
            default -> "原字已失";
        };
    }

    private List<Change> changes() {
        String raw = document.raw().text();
        List<Change> changes = new ArrayList<>();
        int line = 1;
        int at = 0;
        for (Repair r : document.repairs()) {
            for (; at < r.raw().start(); at++) {
                line += raw.charAt(at) == '\n' ? 1 : 0;
            }
            String certainty = r.certainty().name().toLowerCase(Locale.ROOT);
            changes.add(new Change(r.kind(), r.raw().start(), r.raw().end(), line, r.before(), r.after(), certainty));
        }
        return changes;
    }

    private List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        for (Notice n : document.notices()) {
            Span raw = document.map().toRaw(n.span());
            doubts.add(new Doubt(
                    n.code(), raw.start(), raw.end(), n.span().start(), n.span().of(document.text()), n.message()));
        }
        return doubts;
    }
}
