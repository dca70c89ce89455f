package io.github.zhibiao.pipeline;

import io.github.zhibiao.corpus.record.Concept;
import io.github.zhibiao.extractors.concept.Concepts;
import io.github.zhibiao.extractors.word.Script;
import java.util.List;

/** The standard indicators, for the one who asks. Needs no data folder. */
public final class Dictionary {

    private final Concepts concepts = new Concepts();
    private final Script script = new Script();

    /** Those that have all the words, the best first; all of them where there are no words. Simplified or traditional. */
    public List<Concept> search(List<String> words) {
        return words.isEmpty()
                ? concepts.all()
                : concepts.search(words.stream().map(script::simplify).toList());
    }
}
