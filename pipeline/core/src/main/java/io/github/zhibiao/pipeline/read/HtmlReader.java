package io.github.zhibiao.pipeline.read;

import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** HTML: the main text as a person sees it, one line for each paragraph, table cells between tabs. */
final class HtmlReader {

    private HtmlReader() {}

    static Content read(Decoded decoded) {
        Document html = Jsoup.parse(decoded.text());
        Element body = html.body();
        MainContent main = MainContent.of(body);
        String title = HtmlTitle.of(html);
        BlockText text = new BlockText();
        new HtmlText(main, title, text).walk(body);
        return new Content(
                decoded.charset(), title, text.text(), text.blocks(), List.of(), notices(decoded, text.text()));
    }

    /** The places of the notices are of the markup; what can be seen of them are the U+FFFD in the visible text. */
    private static List<Notice> notices(Decoded decoded, String text) {
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
