/**
 * Sentences, their headings, and the pieces they are made of, as spans. Trims nothing and keeps no state.
 */
package io.github.zhibiao.extractors.sentence;
