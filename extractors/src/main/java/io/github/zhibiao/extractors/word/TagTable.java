package io.github.zhibiao.extractors.word;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionaryTransformMatrixDictionary;
import com.hankcs.hanlp.dictionary.TransformMatrix;
import java.util.stream.IntStream;

/**
 * HanLP's table of how likely one tag follows another. The file tells of 107 tags, the code knows 148; HanLP 1.8.6 finds
 * this out at each call anew, for it looks at the length of {@code states}, which widening the table leaves as it was.
 * So each call copied 270 kB, which took seven times as long as cutting and tagging ten characters.
 */
final class TagTable {

    private static final TransformMatrix TABLE = CoreDictionaryTransformMatrixDictionary.transformMatrixDictionary;

    private TagTable() {}

    /** Makes the table as wide as there are tags, once. What it says of two tags stays what it was. */
    static synchronized void widen() {
        int tags = Nature.values().length;
        if (TABLE.states.length < tags) {
            TABLE.extend(tags);
            TABLE.states = IntStream.range(0, tags).toArray();
        }
    }
}
