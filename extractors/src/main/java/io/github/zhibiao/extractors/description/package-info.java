/**
 * What a report says of itself: title, publisher, date, kind, place and year. Reads only its head and its most frequent
 * names and years.
 */
package io.github.zhibiao.extractors.description;
