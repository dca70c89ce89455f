package io.github.zhibiao.corpus.report;

import io.github.zhibiao.corpus.text.Span;

/**
 * A page of a paged format.
 *
 * @param number from 1
 * @param raw its characters, of the raw text
 */
public record Page(int number, Span raw) {}
