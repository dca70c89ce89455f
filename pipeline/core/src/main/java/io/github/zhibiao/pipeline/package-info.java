/**
 * The line: bytes → records → index → answers. {@code Pipeline} is the line as one method. Prints nothing.
 */
package io.github.zhibiao.pipeline;
