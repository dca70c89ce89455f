package io.github.zhibiao.extractors.word;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import io.github.zhibiao.corpus.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Words with tags and offsets, by HanLP's Viterbi segmenter. Names of people, places and organisations are not looked for:
 * they cost most of the time and are often wrong in reports. Safe for many threads.
 */
public final class Segmenter {

    private final Segment segment;
    private final Function<String, List<Word>> reading;

    private static Segment viterbi() {
        return new ViterbiSegment()
                .enableCustomDictionary(false)
                .enableNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false)
                .enableNumberQuantifierRecognize(false)
                .enablePartOfSpeechTagging(true)
                .enableOffset(true);
    }

    /** Loads HanLP's dictionaries, where nobody did before. */
    public Segmenter() {
        TagTable.widen();
        this.segment = viterbi();
        this.reading = this::segmented;
    }

    private Segmenter(Segment segment) {
        this.segment = segment;
        Map<String, List<Word>> known = new HashMap<>();
        this.reading = text -> known.computeIfAbsent(text, this::segmented);
    }

    /** One that remembers what it was given, for one document and one thread: reports repeat themselves. */
    public Segmenter forDocument() {
        return new Segmenter(segment);
    }

    /**
     * The words of {@code text}, in order; together they give the text.
     *
     * @throws IllegalStateException if HanLP's offsets do not fit the text, naming the word and the offset
     */
    public List<Word> words(String text) {
        return reading.apply(text);
    }

    /** False only if one of the words of {@code text} is neither verb nor adverb; told without cutting it into words. */
    public boolean canBeVerbs(String text) {
        return Verbs.canBeAll(text);
    }

    private List<Word> segmented(String text) {
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
        return List.copyOf(words);
    }
}
