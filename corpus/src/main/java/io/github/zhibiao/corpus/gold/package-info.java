/**
 * Annotated records and how well found ones agree with them, by the rules of the annotation contract. Measures; never
 * feeds the extractor.
 */
package io.github.zhibiao.corpus.gold;
