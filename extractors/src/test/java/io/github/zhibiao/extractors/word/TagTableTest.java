package io.github.zhibiao.extractors.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionaryTransformMatrixDictionary;
import com.hankcs.hanlp.dictionary.TransformMatrix;
import org.junit.jupiter.api.Test;

class TagTableTest {

    private static final TransformMatrix TABLE = CoreDictionaryTransformMatrixDictionary.transformMatrixDictionary;

    @Test
    void noCallCopiesTheTable() {
        Segmenter segmenter = new Segmenter();
        double[][] before = TABLE.transititon_probability;
        assertEquals(6, segmenter.words("行政复议案件受理358件").size());
        assertSame(before, TABLE.transititon_probability);
        assertEquals(Nature.values().length, TABLE.states.length);
    }

    @Test
    void wideningChangesNoLikelihood() {
        TagTable.widen();
        double likelihood = TABLE.transititon_probability[Nature.v.ordinal()][Nature.n.ordinal()];
        TABLE.extend(Nature.values().length);
        assertEquals(likelihood, TABLE.transititon_probability[Nature.v.ordinal()][Nature.n.ordinal()]);
    }
}
