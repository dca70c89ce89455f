/**
 * Answers questions from the index that {@code pipeline.index} keeps: which figures, of which reports. Changes nothing
 * and loads no segmenter: a query's words are cut by the words that the index itself knows, so that a question on the
 * command line is answered before a dictionary could be read.
 */
package io.github.zhibiao.pipeline.query;
