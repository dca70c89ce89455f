/**
 * Writes rows for programs (JSON lines, CSV) and for people (a table). Chooses and orders nothing: the rows come as they
 * are to go.
 */
package io.github.zhibiao.pipeline.export;
