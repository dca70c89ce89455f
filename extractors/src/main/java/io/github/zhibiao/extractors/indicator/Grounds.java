package io.github.zhibiao.extractors.indicator;

/**
 * What a statement was read from, for the one who asks why.
 *
 * @param utterance the figure with its clause
 * @param spoken what the sentence had spoken of before the figure
 * @param paragraph what the sentences before had
 * @param inherited the name comes from what was said before the clause
 */
record Grounds(Utterance utterance, Spoken spoken, Paragraph paragraph, boolean inherited) {}
