/**
 * When: words for time, read against the time that the report itself tells of, as periods. Does not decide which figure a
 * period belongs to.
 */
package io.github.zhibiao.extractors.period;
