package io.github.zhibiao.pipeline.read;

import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** HTML: the main text as a person sees it, one line for each paragraph, table cells between tabs. */
final class HtmlReader {

    private static final String NO_REPORT = "网页里没有报告正文，可能是目录页或附件下载页";

    private static final Pattern GOVERNMENT = Pattern.compile("(?:政府|局|厅|委员会|办公室|法院|检察院)$");

    private HtmlReader() {}

    static Content read(Decoded decoded) throws Refusal {
        Document html = Jsoup.parse(decoded.text());
        Element body = html.body();
        MainContent main = MainContent.of(body);
        String title = HtmlTitle.of(html);
        BlockText text = new BlockText();
        if (!main.holdsReport()) {
            return onlyLinks(decoded, title, text);
        }
        new HtmlText(main, title, text).walk(body);
        String site = HtmlTitle.site(html);
        if (GOVERNMENT.matcher(site).find() && !text.text().contains(site)) {
            text.paragraph(site);
        }
        return new Content(
                decoded.charset(), title, text.text(), text.blocks(), List.of(), notices(decoded, text.text()));
    }

    /** A list of reports, a page that leads to an attachment: what its links say are no figures of a report. */
    private static Content onlyLinks(Decoded decoded, String title, BlockText text) throws Refusal {
        if (title.isEmpty()) {
            throw new Refusal(NO_REPORT);
        }
        text.heading(title, 1);
        Notice none = new Notice("no-report", new Span(0, text.length()), NO_REPORT);
        return new Content(decoded.charset(), title, text.text(), text.blocks(), List.of(), List.of(none));
    }

    /** The places of the notices are of the markup; what can be seen of them are the U+FFFD in the visible text. */
    static List<Notice> notices(Decoded decoded, String text) {
        List<Notice> notices = new ArrayList<>();
        if (decoded.notices().isEmpty()) {
            return notices;
        }
        Notice like = decoded.notices().get(0);
        for (int i = text.indexOf('\ufffd'); i >= 0; i = text.indexOf('\ufffd', i)) {
            int end = i;
            while (end < text.length() && text.charAt(end) == '\ufffd') {
                end++;
            }
            notices.add(new Notice(like.code(), new Span(i, end), like.message()));
            i = end;
        }
        return notices;
    }
}
