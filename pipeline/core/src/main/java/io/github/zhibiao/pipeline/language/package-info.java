/**
 * How likely a character of Chinese official prose is after two others. Knows characters only: no words, no offsets, no
 * encodings. Whoever must choose among readings of one place sums these logarithms and takes the best.
 */
package io.github.zhibiao.pipeline.language;
