package io.github.zhibiao.pipeline.index;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * Scores a match by its share of the field: the clause's boost (how many characters it stands for) over the field's
 * length in characters. How often a term occurs, here or anywhere, says nothing: who asks for {@code 网民留言} wants the
 * name {@code 网民留言} before {@code 网民留言办结率}, however rare either is.
 */
public final class NameShare extends Similarity {

    @Override
    public SimScorer scorer(float boost, CollectionStatistics field, TermStatistics... terms) {
        return new SimScorer() {
            @Override
            public float score(float frequency, long norm) {
                return boost / Math.max(1, SmallFloat.byte4ToInt((byte) norm));
            }
        };
    }
}
