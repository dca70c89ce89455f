package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.corpus.text.Notice;
import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Characters that are gone for good: U+FFFD; {@code 〓}, which the steps leave for one; {@code 锟斤拷}, which is what two
 * U+FFFD in UTF-8 look like when they are read as GBK; {@code 烫烫烫} and {@code 屯屯屯}, memory that nothing was written
 * to; and a text of {@code ?}. A number that touches them may have lost a digit, and is of the place.
 */
final class LostText {

    private static final List<String> TRACES = List.of("锟斤拷", "锟斤\uFFFD", "烫烫烫", "屯屯屯");
    private static final int QUESTIONS = 4; // so many question marks in a row ask nothing

    private LostText() {}

    static List<Notice> find(String text) {
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int end = lostEnd(text, i);
            if (end == i) {
                i++;
                continue;
            }
            int start = i;
            while (start > 0 && isOfNumber(text.charAt(start - 1))) {
                start--;
            }
            i = end;
            for (int next = lostEnd(text, i); next > i; next = lostEnd(text, i)) {
                i = next;
            }
            while (i < text.length() && isOfNumber(text.charAt(i))) {
                i++;
            }
            add(notices, new Span(start, i));
        }
        return notices;
    }

    /** The end of what is lost at {@code at}, or {@code at}. */
    private static int lostEnd(String text, int at) {
        if (at == text.length()) {
            return at;
        }
        char c = text.charAt(at);
        if (Misread.isGone(c)) {
            return at + 1;
        }
        if (c == '?') {
            return questions(text, at);
        }
        if (c == '锟' || c == '烫' || c == '屯') {
            for (String trace : TRACES) {
                if (text.startsWith(trace, at)) {
                    return at + trace.length();
                }
            }
        }
        return at;
    }

    /** {@code ?????2023?,????}: many in a row, and on to the last of the line that stands close. */
    private static int questions(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '?') {
            end++;
        }
        if (end - at < QUESTIONS) {
            return at;
        }
        for (int i = end; i < text.length() && i - end < QUESTIONS && isOfQuestions(text.charAt(i)); i++) {
            end = text.charAt(i) == '?' ? i + 1 : end;
        }
        return end;
    }

    private static boolean isOfQuestions(char c) {
        return c < 0x80 && c >= ' ' && !Character.isLetter(c);
    }

    private static boolean isOfNumber(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == '%';
    }

    /** A text with very many has one notice for all that come after the first ones. */
    private static void add(List<Notice> notices, Span span) {
        int last = notices.size() - 1;
        if (last >= 0
                && (notices.size() == GarbledRuns.MOST
                        || notices.get(last).span().end() > span.start())) {
            span = notices.remove(last).span().cover(span);
        }
        notices.add(new Notice("lost-text", span, "此处文字在原文中已经丢失，无法复原，请查看其他来源"));
    }
}
