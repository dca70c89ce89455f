/**
 * Compares the records of one report with each other: shares with their whole, parts with theirs, growths with levels, what
 * is said twice. Says what agrees and what does not; changes no record, and does not say which of two is right.
 */
package io.github.zhibiao.extractors.check;
