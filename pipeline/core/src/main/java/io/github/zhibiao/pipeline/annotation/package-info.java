/**
 * What researchers wrote down of their reports, read from their files: annotated records as they are, or a table of
 * quotes whose places in the report are looked up. Reads no reports and scores nothing.
 *
 * <p>One more column is a constant of {@link io.github.zhibiao.pipeline.annotation.Column}, what it means for a figure a
 * line of {@link io.github.zhibiao.pipeline.annotation.CsvFile}: two files.
 */
package io.github.zhibiao.pipeline.annotation;
