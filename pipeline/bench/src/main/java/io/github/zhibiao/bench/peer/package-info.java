/**
 * An outside measure of numerals, units and periods: the Chinese specs of Microsoft's Recognizers-Text, read from a folder
 * and never copied. Judges; improves nothing, and no rule of extraction knows of it.
 */
package io.github.zhibiao.bench.peer;
