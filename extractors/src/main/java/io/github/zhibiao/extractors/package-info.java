/**
 * Text to records: {@link io.github.zhibiao.extractors.Extractor} is the one ordered list of rules. Reads no bytes, keeps
 * no index, prints nothing.
 */
package io.github.zhibiao.extractors;
