package io.github.zhibiao.pipeline.read;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page calls its report. */
final class HtmlTitle {

    /** The site's own name behind the report's: {@code …统计公报-娄底市统计局}, {@code …报告_玉溪市人民政府门户网站}. */
    private static final Pattern SITE =
            Pattern.compile("\\s*[-_|–—－]+\\s*[^-_|–—－]{0,24}(网|网站|在线|信息港|日报|政府|局|委员会|办公室|厅|平台|中心|专栏|公开|公告|公报)\\s*$");

    /** A site's logo is an h1 on many pages, and shorter than any report's title: 中国·娄底. */
    static final int SHORTEST = 8;

    private HtmlTitle() {}

    /** From the markup meant for it, then the first heading, then the window's title; empty if there is none. */
    static String of(Document html) {
        for (String query :
                new String[] {"meta[name=ArticleTitle]", "meta[property=og:title]", "meta[name=og:title]", "h1", "title"
                }) {
            for (Element e : html.select(query)) {
                String title = tidy(e.normalName().equals("meta") ? e.attr("content") : e.text());
                boolean logo = e.normalName().equals("h1") && title.length() < SHORTEST;
                if (!title.isEmpty() && !logo) {
                    return title;
                }
            }
        }
        return "";
    }

    /**
     * Whose page it is, as the window's title says behind the report's ({@code …分析_六安市财政局}); empty if it does not. A
     * short report may name its place nowhere else.
     */
    static String site(Document html) {
        String window = html.title().strip();
        String report = tidy(window);
        int at = window.indexOf(report);
        return report.isEmpty() || at < 0
                ? ""
                : window.substring(at + report.length()).replaceAll("^[-_|–—－\\s]+|\\s+$", "");
    }

    private static String tidy(String title) {
        String rest = Blanks.trim(title, 0, title.length()).of(title);
        while (true) {
            String shorter = SITE.matcher(rest).replaceFirst("");
            if (shorter.equals(rest) || shorter.length() < 4) {
                return rest;
            }
            rest = shorter;
        }
    }
}
