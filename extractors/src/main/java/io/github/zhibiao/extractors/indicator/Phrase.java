package io.github.zhibiao.extractors.indicator;

import java.util.Set;

/**
 * A name's words, told apart: who, did what, to what. {@code 行政机关参与行政应诉} is who 行政机关, verb 参与, object 行政应诉.
 *
 * @param before what stands before the first acting verb
 * @param verb the acting verb or verbs
 * @param object what stands behind them
 */
record Phrase(String before, String verb, String object) {

    /** Verbs that only support the noun behind them, which is the action. */
    private static final Set<String> SUPPORTING = Set.of("开展", "进行", "实施", "组织");

    boolean isVerbOnly() {
        return before.isEmpty() && object.isEmpty() && !verb.isEmpty();
    }

    boolean isVerbFirst() {
        return before.isEmpty() && !verb.isEmpty() && !object.isEmpty();
    }

    /** What a following clause without a subject speaks of. */
    String topic() {
        boolean supports = !before.isEmpty() && SUPPORTING.contains(verb); // 规范性文件开展清理
        return object.isEmpty() || supports ? before : object;
    }

    String whole() {
        return before + verb + object;
    }
}
