package io.github.zhibiao.extractors.quantity;

import io.github.zhibiao.extractors.rule.Guards;
import org.junit.jupiter.api.Test;

class NonFiguresGuardsTest {

    @Test
    void everyCharacterThatCanBeginAMatchIsNamed() {
        Guards.assertBeginningsComplete(NonFigures.rules());
    }

    @Test
    void theGuardsChangeNothing() {
        Guards.assertGuardsChangeNothing(NonFigures.rules());
    }
}
