/**
 * The {@code zhibiao} command: one class for each of its commands, data on standard output and everything else on
 * standard error. Finds, reads and keeps nothing by itself: every command asks the pipeline.
 */
package io.github.zhibiao.app.cli;
