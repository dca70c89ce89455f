/**
 * The only door to HanLP: words with tags and offsets, script conversion, readings. Uses no global setting of HanLP, and
 * mends one of its tables ({@code TagTable}).
 */
package io.github.zhibiao.extractors.word;
