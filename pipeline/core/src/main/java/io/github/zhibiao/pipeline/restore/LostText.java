package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Characters that are gone for good: U+FFFD, and {@code 锟斤拷}, which is what two of them in UTF-8 look like when they
 * are read as GBK.
 */
final class LostText {

    private static final Pattern LOST = Pattern.compile("(?:\uFFFD|锟斤拷|锟斤\uFFFD)++");

    private LostText() {}

    static List<Notice> find(String text) {
        if (text.indexOf('\uFFFD') < 0 && !text.contains("锟斤拷")) {
            return List.of();
        }
        return LOST.matcher(text)
                .results()
                .limit(GarbledRuns.MOST)
                .map(m -> new Notice("lost-text", new Span(m.start(), m.end()), "此处文字在原文中已经丢失，无法复原，请查看其他来源"))
                .toList();
    }
}
