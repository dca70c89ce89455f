/**
 * The flat row of a record, one JSON object a line: what {@code extract} writes, what the index keeps and what
 * researchers load. Jackson stands only here and in {@code corpus.gold}.
 */
package io.github.zhibiao.corpus.row;
