/**
 * The only door to HanLP: words with tags and offsets, script conversion, readings. Knows words, not figures; leaves
 * HanLP's global settings alone.
 */
package io.github.zhibiao.extractors.word;
