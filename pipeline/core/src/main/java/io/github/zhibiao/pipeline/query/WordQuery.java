package io.github.zhibiao.pipeline.query;

import io.github.zhibiao.pipeline.index.Bigrams;
import io.github.zhibiao.pipeline.index.Fields;
import io.github.zhibiao.pipeline.index.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * One word of a query: in the name, else in another name of its concept, else in the name of the area, else in the
 * sentence, else in the headings; it counts once, where it counts most. It is there if its characters stand there side
 * by side, however a segmenter saw them, or if all its pieces stand there as words.
 *
 * <p>A name found counts 16, and up to 8 more by how much of it the word is; 1 more if the word is one for the segmenter
 * too. Another name of the concept counts 12 where the word is that name ({@code GDP}), 8 where it is part of it. An area
 * counts 2, a sentence 1, a heading half, and these two a quarter more for a segmenter's word. So a name with one word
 * more comes before any sentence, and among names the one that says least else.
 */
final class WordQuery {

    private static final float NAME = 16;
    private static final float NAME_SHARE = 8;
    private static final float NAME_WORD = 1;
    private static final float CONCEPT = 8;
    private static final float CONCEPT_WHOLE = 4;
    private static final float AREA = 2;
    private static final float SENTENCE = 1;
    private static final float HEADING = 0.5f;
    private static final float WORD = 0.25f;

    private final Bigrams bigrams;
    private final WordCutter cutter;

    WordQuery(Bigrams bigrams, WordCutter cutter) {
        this.bigrams = bigrams;
        this.cutter = cutter;
    }

    /**
     * What finds {@code word}; empty if it has nothing to be found by, as punctuation has not.
     *
     * @param inPieces whether its pieces may stand apart
     */
    Optional<Query> of(String word, boolean inPieces) throws IOException {
        List<Bigrams.Place> cover = bigrams.cover(word);
        if (cover.isEmpty()) {
            return Optional.empty();
        }
        List<String> pieces = inPieces ? cutter.pieces(word) : List.of();
        String term = Words.term(word);
        List<Query> places = new ArrayList<>();
        places.add(inName(cover, term));
        if (!pieces.isEmpty()) {
            places.add(inNameApart(pieces));
        }
        places.add(inConcept(cover, term));
        places.add(inText(Fields.SENTENCE, Fields.SENTENCE_WORDS, cover, term, pieces, SENTENCE));
        places.add(inText(Fields.HEADING, Fields.HEADING_WORDS, cover, term, pieces, HEADING));
        places.add(constant(phrase(Fields.AREA_TEXT, cover), AREA));
        return Optional.of(new DisjunctionMaxQuery(places, 0));
    }

    private static Query inName(List<Bigrams.Place> cover, String term) {
        return new BooleanQuery.Builder()
                .add(constant(new MatchAllDocsQuery(), NAME), Occur.MUST)
                .add(share(cover), Occur.MUST)
                .add(constant(new TermQuery(new Term(Fields.NAME_WORDS, term)), NAME_WORD), Occur.SHOULD)
                .build();
    }

    private static Query inConcept(List<Bigrams.Place> cover, String term) {
        return new BooleanQuery.Builder()
                .add(constant(phrase(Fields.CONCEPT, cover), CONCEPT), Occur.MUST)
                .add(constant(new TermQuery(new Term(Fields.CONCEPT_NAME, term)), CONCEPT_WHOLE), Occur.SHOULD)
                .build();
    }

    private Query inNameApart(List<String> pieces) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(constant(new MatchAllDocsQuery(), NAME), Occur.MUST);
        all.add(words(Fields.NAME_WORDS, pieces), Occur.FILTER);
        for (String piece : pieces.stream().distinct().toList()) {
            List<Bigrams.Place> cover = bigrams.cover(piece);
            if (!cover.isEmpty()) {
                all.add(share(cover), Occur.MUST);
            }
        }
        return all.build();
    }

    private static Query inText(
            String text, String words, List<Bigrams.Place> cover, String term, List<String> pieces, float boost) {
        BooleanQuery.Builder found = new BooleanQuery.Builder().add(phrase(text, cover), Occur.SHOULD);
        if (!pieces.isEmpty()) {
            found.add(words(words, pieces), Occur.SHOULD);
        }
        return new BooleanQuery.Builder()
                .add(constant(found.build(), boost), Occur.MUST)
                .add(constant(new TermQuery(new Term(words, term)), boost * WORD), Occur.SHOULD)
                .build();
    }

    /** Scored by {@code NameShare}: this many characters over those of the name. */
    private static Query share(List<Bigrams.Place> cover) {
        Bigrams.Place last = cover.get(cover.size() - 1);
        return new BoostQuery(phrase(Fields.NAME, cover), NAME_SHARE * (last.position() + last.length()));
    }

    private static Query phrase(String field, List<Bigrams.Place> cover) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        cover.forEach(place -> phrase.add(new Term(field, place.term()), place.position()));
        return phrase.build();
    }

    private static Query words(String field, List<String> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(new TermQuery(new Term(field, word)), Occur.FILTER));
        return all.build();
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
