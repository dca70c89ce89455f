/**
 * Keeps reports and their records in a Lucene index, each report and its records as one block that is written, replaced
 * and removed as one. Answers no questions ({@code pipeline.query} does) and cuts no words itself: the caller gives the
 * segmenter, so that reading an index never loads one.
 */
package io.github.zhibiao.pipeline.index;
