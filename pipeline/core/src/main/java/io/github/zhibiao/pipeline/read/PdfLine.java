package io.github.zhibiao.pipeline.read;

/**
 * A line of a page as set, in points from the page's upper left corner.
 *
 * @param page from 1
 * @param left of its first character
 * @param right of its last character
 * @param size of most of its characters
 * @param gapped true if it has a gap as wide as between the columns of a table
 */
record PdfLine(int page, String text, float left, float right, float top, float size, boolean gapped) {}
