/**
 * Numerals, Arabic, Chinese and mixed, as exact decimals. Knows nothing of units or of what is counted.
 */
package io.github.zhibiao.extractors.number;
