/**
 * Undoes the damage that copies of reports have taken, one class for each kind; every step says what it changed, and
 * every place of the restored text leads back to the raw one. Marks what it cannot undo; guesses nothing.
 */
package io.github.zhibiao.pipeline.restore;
