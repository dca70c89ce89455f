package io.github.zhibiao.app.cli;

import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.text.Repair;
import java.util.List;

/** The original and the restored text beside each other, line by line, with the repairs as {@code ⟦…⟧} in both. */
final class ComparisonView {

    private ComparisonView() {}

    /** Only the lines that were changed; empty where none was. */
    static String of(Document document) {
        String raw = document.raw().text();
        List<Repair> repairs = document.repairs();
        StringBuilder out = new StringBuilder();
        int line = 1;
        int at = 0;
        for (int i = 0; i < repairs.size(); ) {
            int start = raw.lastIndexOf('\n', repairs.get(i).raw().start() - 1) + 1;
            for (; at < start; at++) {
                line += raw.charAt(at) == '\n' ? 1 : 0;
            }
            int first = i;
            int end = lineEnd(raw, repairs.get(i).raw().end());
            while (i < repairs.size() && repairs.get(i).raw().start() <= end) {
                end = Math.max(end, lineEnd(raw, repairs.get(i).raw().end()));
                i++;
            }
            pair(line, raw, start, end, repairs.subList(first, i), out);
        }
        return out.isEmpty() ? "" : "\n原文与复原对照\n" + out;
    }

    private static int lineEnd(String raw, int from) {
        int newline = raw.indexOf('\n', from);
        return newline < 0 ? raw.length() : newline;
    }

    private static void pair(int line, String raw, int start, int end, List<Repair> repairs, StringBuilder out) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        int at = start;
        for (Repair r : repairs) {
            String kept = raw.substring(at, r.raw().start());
            before.append(kept).append('⟦').append(r.before()).append('⟧');
            after.append(kept).append('⟦').append(r.after()).append('⟧');
            at = r.raw().end();
        }
        String rest = raw.substring(at, Math.max(at, end));
        out.append("第 ").append(line).append(" 行\n");
        out.append("  原  ").append(oneLine(before.append(rest))).append('\n');
        out.append("  复  ").append(oneLine(after.append(rest))).append('\n');
    }

    private static String oneLine(CharSequence text) {
        return Shown.harmless(text.toString()).replaceAll("[\\n\\t]+", " ").strip();
    }
}
