/**
 * Bytes to raw text: recognises the format and the charset from the content and gives what a person would see, with its
 * blocks. One class for each format and its library. Repairs nothing, and does not guess at text that is not there.
 *
 * <p>To add a format: a constant in {@code Format}, a class that gives {@code Content}, a case in {@link ReportReader}:
 * three files.
 */
package io.github.zhibiao.pipeline.read;
