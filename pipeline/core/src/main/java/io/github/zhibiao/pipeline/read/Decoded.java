package io.github.zhibiao.pipeline.read;

import io.github.zhibiao.corpus.text.Notice;
import java.util.List;

/**
 * Text decoded from bytes.
 *
 * @param charset the name that people know the encoding by: {@code UTF-8}, {@code GB18030}, {@code Big5}
 * @param notices where bytes had no reading; spans are of {@code text}
 */
record Decoded(String charset, String text, List<Notice> notices) {}
