package io.github.zhibiao.corpus.text;

/**
 * What a decision could have taken and did not.
 *
 * @param span the characters it would have taken, of the restored text
 * @param reason why it lost, for a reader
 */
public record Rejected(Span span, String reason) {}
