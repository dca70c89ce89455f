package io.github.zhibiao.pipeline.read;

import java.util.List;

/**
 * A page as set: its lines of text and the lines drawn on it.
 *
 * @param number from 1
 * @param lines from top to bottom
 * @param flat the rulings that lie
 * @param upright the rulings that stand
 */
record PdfPage(int number, List<PdfLine> lines, List<Ruling> flat, List<Ruling> upright) {}
