package io.github.zhibiao.pipeline.samples;

import io.github.zhibiao.corpus.text.Span;
import java.util.function.UnaryOperator;

/**
 * A sample as made.
 *
 * @param bytes the file
 * @param raw its raw text
 * @param place from a figure's place in the clean text to its place in the raw text
 */
@SuppressWarnings("ArrayRecordComponent") // written once, compared by nobody
record Made(byte[] bytes, String raw, UnaryOperator<Span> place) {}
