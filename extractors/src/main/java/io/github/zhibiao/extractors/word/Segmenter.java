package io.github.zhibiao.extractors.word;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Words with tags and offsets, by HanLP's Viterbi segmenter. Names of people, places and organisations are not looked for:
 * they cost most of the time and are often wrong in reports. Safe for many threads.
 */
public final class Segmenter {

    private final Segment segment = new ViterbiSegment()
            .enableCustomDictionary(false)
            .enableNameRecognize(false)
            .enablePlaceRecognize(false)
            .enableOrganizationRecognize(false)
            .enableNumberQuantifierRecognize(false)
            .enablePartOfSpeechTagging(true)
            .enableOffset(true);

    /** Loads HanLP's dictionaries, where nobody did before. */
    public Segmenter() {
        TagTable.widen();
    }

    /**
     * The words of {@code text}, in order; together they give the text.
     *
     * @throws IllegalStateException if HanLP's offsets do not fit the text, naming the word and the offset
     */
    public List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (Term term : segment.seg(text)) {
            if (!text.startsWith(term.word, at)) {
                throw new IllegalStateException("HanLP gave " + term.word + " at " + at + ", where the text has "
                        + text.substring(at, Math.min(text.length(), at + 8)));
            }
            int end = at + term.word.length();
            words.add(new Word(new Span(at, end), term.word, term.nature == null ? "x" : term.nature.toString()));
            at = end;
        }
        if (at != text.length()) {
            throw new IllegalStateException("HanLP's words end at " + at + " of " + text.length());
        }
        return words;
    }
}
