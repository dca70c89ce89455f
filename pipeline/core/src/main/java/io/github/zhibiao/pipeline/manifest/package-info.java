/**
 * What a researcher knows of the reports in a folder, and which files make one report: a table {@code reports.csv} beside
 * them. Reads the table and keeps what it says with the files; reads no report.
 *
 * <p>To add a column: a constant in {@code Column}, a component of {@code corpus.report.Given} and of {@code Slip}, and
 * the place where it wins, in {@code Describer}: four files.
 */
package io.github.zhibiao.pipeline.manifest;
