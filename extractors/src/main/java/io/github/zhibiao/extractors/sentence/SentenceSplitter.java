package io.github.zhibiao.extractors.sentence;

import io.github.zhibiao.corpus.report.Block;
import io.github.zhibiao.corpus.report.Document;
import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a document's headings and paragraphs. A sentence ends at 。！？ or with its paragraph. */
public final class SentenceSplitter {

    private SentenceSplitter() {}

    /** In text order; spans are of the document's text. Tables hold no sentences. */
    public static List<Sentence> split(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        Headings headings = new Headings();
        int paragraph = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Table) {
                continue;
            }
            String text = block.span().of(document.text());
            if (block instanceof Block.Heading heading) {
                headings.marked(heading.level(), text);
            } else {
                headings.take(text);
            }
            paragraph(block.span(), text, paragraph++, headings.above(), sentences);
        }
        return sentences;
    }

    private static void paragraph(Span span, String text, int number, List<String> above, List<Sentence> sentences) {
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isEnd(text, at)) {
                int end = at + 1;
                while (end < text.length() && "”’）)」』".indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                add(span, start, end, number, above, sentences, text);
                start = end;
                at = end - 1;
            }
        }
        if (start < text.length()) {
            add(span, start, text.length(), number, above, sentences, text);
        }
    }

    /** A sentence beyond this is no sentence (a page without punctuation), and is cut so that none costs more than its length. */
    private static final int LONGEST = 1000;

    private static void add(
            Span block, int start, int end, int number, List<String> above, List<Sentence> sentences, String text) {
        int from = start;
        while (end - from > LONGEST) {
            int cut = lastMark(text, from + LONGEST / 2, from + LONGEST);
            add(block, from, cut, number, above, sentences);
            from = cut;
        }
        add(block, from, end, number, above, sentences);
    }

    private static int lastMark(String text, int from, int to) {
        for (int at = to; at > from; at--) {
            if ("；;，,、 ".indexOf(text.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return to;
    }

    private static void add(Span block, int start, int end, int number, List<String> above, List<Sentence> sentences) {
        sentences.add(new Sentence(new Span(block.start() + start, block.start() + end), number, start == 0, above));
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        return c == '。' || c == '！' || c == '？' || c == '!' || c == '\n';
    }
}
