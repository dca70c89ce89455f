package io.github.zhibiao.pipeline.query;

import io.github.zhibiao.corpus.row.RecordRow;

/**
 * An answer.
 *
 * @param score compares answers to one query, the higher the better; 0 for a query without words
 */
public record Hit(RecordRow row, float score) {}
