package io.github.zhibiao.pipeline.read;

import io.github.zhibiao.corpus.report.Block;
import io.github.zhibiao.corpus.report.Page;
import io.github.zhibiao.corpus.text.Notice;
import java.util.List;

/**
 * What a format gives: a raw text without its source.
 *
 * @param charset the encoding that the text was decoded with, or empty where the format has its own
 */
record Content(String charset, String title, String text, List<Block> blocks, List<Page> pages, List<Notice> notices) {}
