/**
 * Annotated records and how well found rows agree with them, by the rules of the annotation contract. Measures; never
 * feeds the extractor. Gives the same numbers as the researchers' own script, to the last digit.
 */
package io.github.zhibiao.corpus.gold;
