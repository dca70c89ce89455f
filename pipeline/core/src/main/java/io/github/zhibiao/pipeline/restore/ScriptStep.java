package io.github.zhibiao.pipeline.restore;

import io.github.zhibiao.corpus.text.OffsetMap;
import io.github.zhibiao.extractors.word.Script;
import java.util.List;

/** Traditional characters become simplified ones. */
final class ScriptStep implements Step {

    private final Script script = new Script();

    @Override
    public String kind() {
        return "script";
    }

    @Override
    public List<Edit> edits(String text) {
        Script.Simplified simplified = script.convert(text);
        return simplified.map().runs().stream()
                .filter(r -> !r.kept())
                .map((OffsetMap.Run r) -> new Edit("script", r.raw(), r.text().of(simplified.text())))
                .toList();
    }
}
