/**
 * Cells of a table as records, by the headings of their row and column. Reads tables whose heading row and heading column
 * are plain to see; leaves others alone, for a figure under the wrong heading is worse than none.
 */
package io.github.zhibiao.extractors.table;
