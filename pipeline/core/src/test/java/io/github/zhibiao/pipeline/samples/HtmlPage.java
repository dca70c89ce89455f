package io.github.zhibiao.pipeline.samples;

import java.util.List;

/**
 * A report as a page of a site: the site's frame with the report's title and body put in. In the report's text a line
 * with tabs is a row of a table, and the line above the first such is its caption.
 *
 * @param heading of a section, {@code %s} for its text
 * @param paragraph {@code %s} for its text
 * @param middle a line set in the middle of the page: title, publisher, date, a table's caption
 * @param tables how the site writes tables
 */
record HtmlPage(String heading, String paragraph, String middle, Tables tables) {

    enum Tables {
        /** {@code caption}, {@code thead} and {@code th}. */
        MARKED,
        /** Cells only; the caption is a line above. */
        BARE
    }

    /** Written by today's site systems. */
    static final HtmlPage RECENT = new HtmlPage(
            "<h2><strong>%s</strong></h2>", "<p>%s</p>", "<p style=\"text-align: center;\">%s</p>", Tables.MARKED);

    /** Written by hand or by the tools of the early 2000s: two wide blanks begin a paragraph. */
    static final HtmlPage OLD =
            new HtmlPage("<P><B>　　%s</B></P>", "<P>&nbsp;&nbsp;　%s</P>", "<P align=\"center\">%s</P>", Tables.BARE);

    /** The lines after the title that stand in the middle of the page: publisher and date. */
    private static final int IMPRINT = 2;

    String of(String frame, Annotated report) {
        List<String> lines = report.lines();
        StringBuilder body = new StringBuilder();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (isRow(lines, i)) {
                int last = i;
                while (isRow(lines, last + 1)) {
                    last++;
                }
                table(lines.get(i - 1), lines.subList(i, last + 1), body);
                i = last;
            } else if (!isRow(lines, i + 1)) {
                String shape = i <= IMPRINT ? middle : line.matches("[一二三四五六七八九十]+、.*") ? heading : paragraph;
                add(shape, line, body);
            }
        }
        return frame.replace("{{title}}", escaped(lines.get(0)))
                .replace("{{body}}", body.toString().stripTrailing());
    }

    private void table(String caption, List<String> rows, StringBuilder body) {
        boolean marked = tables == Tables.MARKED;
        if (!marked) {
            add(middle, caption, body);
        }
        body.append(marked ? "<table border=\"1\">\n" : "<TABLE border=\"1\" cellspacing=\"0\" align=\"center\">\n");
        if (marked) {
            add("<caption>%s</caption>\n<thead>", caption, body);
        }
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), i == 0, body);
            if (marked && i == 0) {
                body.append("</thead>\n<tbody>\n");
            }
        }
        body.append(marked ? "</tbody>\n</table>\n" : "</TABLE>\n");
    }

    private void row(String row, boolean first, StringBuilder body) {
        String cell = tables == Tables.BARE
                ? first ? "<TD><B>%s</B></TD>" : "<TD>%s</TD>"
                : first ? "<th>%s</th>" : "<td>%s</td>";
        body.append(tables == Tables.BARE ? "<TR>" : "<tr>");
        for (String text : row.split("\t", -1)) {
            body.append(cell.replace("%s", escaped(text)));
        }
        body.append(tables == Tables.BARE ? "</TR>\n" : "</tr>\n");
    }

    private static boolean isRow(List<String> lines, int i) {
        return i < lines.size() && lines.get(i).indexOf('\t') >= 0;
    }

    private static void add(String shape, String text, StringBuilder body) {
        body.append(shape.replace("%s", escaped(text))).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
