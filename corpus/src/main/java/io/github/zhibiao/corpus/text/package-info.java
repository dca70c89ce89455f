/**
 * Places in texts: spans, the map from a restored text to its original, what was repaired, what is doubtful, and why a
 * thing was found. Knows nothing of reports or figures.
 */
package io.github.zhibiao.corpus.text;
