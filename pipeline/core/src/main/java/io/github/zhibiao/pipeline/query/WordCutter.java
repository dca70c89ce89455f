package io.github.zhibiao.pipeline.query;

import io.github.zhibiao.pipeline.index.Fields;
import io.github.zhibiao.pipeline.index.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Cuts a word of a query into words that the index knows. */
record WordCutter(IndexReader reader) {

    private static final List<String> FIELDS = List.of(Fields.NAME_WORDS, Fields.SENTENCE_WORDS, Fields.HEADING_WORDS);

    /** No name of a thing is longer; what is gets looked for as it stands only. */
    private static final int LONGEST = 32;

    private static final int LONGEST_PIECE = 12;

    /**
     * From the left, the longest known word each time: {@code 行政复议受理} → {@code 行政复议, 受理}. Single characters
     * are no pieces: 率 somewhere and 办结 elsewhere do not make 办结率.
     *
     * @return two or more pieces that are the whole word; empty if there is no such cut, or no need of one because the
     *     index knows the word as it stands
     */
    List<String> pieces(String word) throws IOException {
        String term = Words.term(word);
        List<String> pieces = new ArrayList<>();
        int at = 0;
        if (term.length() > LONGEST || isKnown(term)) {
            return List.of();
        }
        while (at < term.length()) {
            int end = longestKnown(term, at);
            if (end < 0) {
                return List.of();
            }
            pieces.add(term.substring(at, end));
            at = end;
        }
        return pieces;
    }

    private int longestKnown(String term, int at) throws IOException {
        int longest = Math.min(term.length(), at + LONGEST_PIECE);
        for (int end = longest; end >= at + 2; end--) {
            if (isKnown(term.substring(at, end))) {
                return end;
            }
        }
        return -1;
    }

    private boolean isKnown(String word) throws IOException {
        for (String field : FIELDS) {
            if (reader.docFreq(new Term(field, word)) > 0) {
                return true;
            }
        }
        return false;
    }
}
